#!/usr/bin/env python3
"""Makes the tables of the names of signs from the CLDR's annotations.

    npm install --ignore-scripts cldr-annotations-full cldr-annotations-derived-full
    python3 make.py node_modules

Writes a file for each language beside this one: a sign, a tab, its name for speech, in the order of
the signs' bytes. Signs with a skin tone are left out, because the program puts their names together.
`ckb.tsv` is kept by hand: the CLDR has no names of signs in that language.
"""

import json
import pathlib
import sys
import unicodedata

LANGUAGES = ["ar", "bn", "de", "en", "es", "fa", "fr", "ps", "ru", "ur", "zh"]
TONES = set("\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")


def names(modules, package, folder, lang):
    text = (modules / package / folder / lang / "annotations.json").read_text("utf-8")
    return json.loads(text)[folder]["annotations"]


def is_wanted(sign):
    """Signs, not what every font has: letters, ASCII and ordinary punctuation."""
    if len(sign) == 1:
        return not sign.isascii() and unicodedata.category(sign)[0] not in "LNPZ" or sign in "†‡‼⁉〰〽※⁂§¶•‰ℹ"
    return not TONES & set(sign)


def main():
    modules = pathlib.Path(sys.argv[1])
    here = pathlib.Path(__file__).parent
    for lang in LANGUAGES:
        found = names(modules, "cldr-annotations-full", "annotations", lang)
        found |= names(modules, "cldr-annotations-derived-full", "annotationsDerived", lang)
        rows = {sign: entry["tts"][0].strip() for sign, entry in found.items() if is_wanted(sign) and "tts" in entry}
        lines = [f"{sign}\t{rows[sign]}\n" for sign in sorted(rows, key=lambda sign: sign.encode())]
        (here / f"{lang}.tsv").write_text("".join(lines), "utf-8")


main()
