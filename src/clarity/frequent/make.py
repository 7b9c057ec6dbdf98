"""Makes the lists of frequent words beside this file, and `lengths.toml`.

    pip install wordfreq==3.1.1 && python3 src/clarity/frequent/make.py

needs the program `zstd`. A list holds the words that together are 90 % of running text in the language, by the
estimates of wordfreq: so each tenth word of ordinary text is not in it, in every language. Words are folded as
`fold` in ../frequent.rs folds them, sorted, and front-coded: a line is a letter, `A` for 0, that says how many
characters of the word before it are kept, and the rest of the word. `zstd -dc en.zst` shows a list.

`lengths.toml` holds the number of letters that 95 % of the running words do not exceed.

LICENSE.txt says whose data this is and under which terms the lists may be passed on.
"""

import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

from wordfreq import available_languages, get_frequency_list

LANGUAGES = ["ar", "bn", "de", "en", "es", "fa", "fr", "ru", "ur", "zh"]
RUNNING_TEXT = 0.90
SHORT_ENOUGH = 0.95
MAX_KEPT = 25
LETTERS = {
    "ar": str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي"}),
    "fa": str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ۀ": "ه", "أ": "ا"}),
    "ur": str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ه": "ہ", "ۀ": "ہ", "أ": "ا"}),
}
MARKS = {c: None for c in [0x640, 0x670, *range(0x64B, 0x653), 0x654]}


def fold(word, lang):
    word = unicodedata.normalize("NFC", word.lower().replace("’", "'"))
    if lang in LETTERS:
        word = word.translate(MARKS).translate(LETTERS[lang])
    return word


def is_word(word):
    return any(c.isalpha() for c in word) and not any(c.isdigit() or c.isspace() for c in word)


def frequencies(lang, size):
    for place, words in enumerate(get_frequency_list(lang, size)):
        for word in words:
            yield word, 10 ** (-place / 100)


def front_coded(words):
    lines, before = [], ""
    for word in words:
        kept = 0
        while kept < min(len(before), len(word), MAX_KEPT) and before[kept] == word[kept]:
            kept += 1
        lines.append(chr(ord("A") + kept) + word[kept:])
        before = word
    return "\n".join(lines) + "\n"


def main():
    folder = Path(__file__).parent
    lengths = ["# Letters that 95 % of the running words do not exceed. Made by make.py from wordfreq; see LICENSE.txt.\n"]
    large = available_languages("large")
    for lang in LANGUAGES:
        frequent, share = set(), 0.0
        for word, frequency in frequencies(lang, "small"):
            if share >= RUNNING_TEXT:
                break
            share += frequency
            if is_word(word):
                frequent.add(fold(word, lang))
        text = front_coded(sorted(frequent)).encode()
        packed = subprocess.run(["zstd", "-19", "-c", "-"], input=text, capture_output=True, check=True).stdout
        (folder / f"{lang}.zst").write_bytes(packed)

        running = Counter()
        for word, frequency in frequencies(lang, "large" if lang in large else "small"):
            if is_word(word):
                running[len(fold(word, lang))] += frequency
        wanted, share = SHORT_ENOUGH * sum(running.values()), 0.0
        for letters in sorted(running):
            share += running[letters]
            if share >= wanted:
                break
        lengths.append(f"{lang} = {letters}\n")
        print(lang, len(frequent), "words,", len(packed), "bytes, long above", letters, "letters")
    (folder / "lengths.toml").write_text("".join(lengths), encoding="utf-8")


if __name__ == "__main__":
    main()
