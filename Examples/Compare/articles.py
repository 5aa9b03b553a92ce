#!/usr/bin/env python3
"""Puts what caveat makes of the pages of the article extraction benchmark beside what others made of them.

    git clone https://github.com/scrapinghub/article-extraction-benchmark
    Examples/Compare/articles.py article-extraction-benchmark
    cd article-extraction-benchmark && python3 evaluate.py

The executable is the one on the path, or the one that the variable CAVEAT names.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

EXECUTABLE = os.environ.get("CAVEAT", "caveat")


def bodies(pages: pathlib.Path) -> dict[str, dict[str, str]]:
    """The text of each page, by the beginning of its name, as the benchmark wants it."""
    with tempfile.TemporaryDirectory() as folder:
        texts = pathlib.Path(folder)
        command = [EXECUTABLE, "clean", "--no-config", "--body-only", "--quiet"]
        subprocess.run([*command, "--output", texts, pages], check=True)
        found = {path.name.split(".")[0]: path for path in texts.rglob("*.txt")}
        names = sorted(path.name.split(".")[0] for path in pages.glob("*.html.gz"))
        return {
            name: {"articleBody": found[name].read_text(encoding="utf-8") if name in found else ""}
            for name in names
        }


def main(arguments: list[str]) -> None:
    if len(arguments) != 1 or not (clone := pathlib.Path(arguments[0])).joinpath("html").is_dir():
        sys.exit(f"usage: {sys.argv[0]} CLONE (a clone of the article extraction benchmark, with its folder 'html')")
    version = subprocess.run([EXECUTABLE, "--version"], check=True, capture_output=True, text=True)
    result = {"version": version.stdout.split()[1], "output": bodies(clone / "html")}
    target = clone / "output" / "caveat.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, ensure_ascii=False, sort_keys=True, indent=1), encoding="utf-8")
    print(f"{target}: {len(result['output'])} pages")


if __name__ == "__main__":
    main(sys.argv[1:])
