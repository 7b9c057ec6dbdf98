#!/usr/bin/env python3
"""Makes the table of the names of countries from the CLDR's display names.

    npm install --ignore-scripts cldr-localenames-full
    python3 make.py node_modules

Writes `names.tsv` beside this file: a row for each country with its code of two letters and its name in each language,
with tabs between them; a cell is empty where the CLDR has no name. The licence is that of the names of signs
(`../../l10n/signs/UNICODE-LICENSE.txt`).
"""

import json
import pathlib
import re
import sys

# Tags of the interface, each with the CLDR's locale.
LANGUAGES = {
    "en": "en", "ar": "ar", "bn": "bn", "ckb": "ckb", "es": "es", "fa": "fa", "fr": "fr", "prs": "fa-AF", "ps": "ps",
    "ru": "ru", "ur": "ur", "zh": "zh-Hans",
}
# Codes that are no countries: unions, a zone, test codes, an unknown region.
NONE = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


def names(modules, locale):
    path = modules / "cldr-localenames-full/main" / locale / "territories.json"
    return json.loads(path.read_text("utf-8"))["main"][locale]["localeDisplayNames"]["territories"]


def main():
    modules = pathlib.Path(sys.argv[1])
    tables = {tag: names(modules, locale) for tag, locale in LANGUAGES.items()}
    codes = sorted(code for code in tables["en"] if re.fullmatch("[A-Z]{2}", code) and code not in NONE)
    # A name that is the code says nothing.
    name = lambda table, code: table.get(code, "") if table.get(code) != code else ""
    rows = ["\t".join(["code", *tables])]
    rows += ["\t".join([code, *(name(table, code) for table in tables.values())]) for code in codes]
    pathlib.Path(__file__).with_name("names.tsv").write_text("\n".join(rows) + "\n", "utf-8")


main()
