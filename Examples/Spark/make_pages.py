"""Write a Parquet table of pages to try the job on.

    python3 make_pages.py COUNT FOLDER

The pages are those of Examples/pages in turn, each with a line of its own. Three among them are not as they should be:
one that is larger than caveat takes (it needs ``--max-record-bytes 1000000``), one that is no text, and one without
anything. All are made by COUNT alone, so two runs write the same.
"""

from __future__ import annotations

import pathlib
import sys
from typing import Dict, Iterator, Union

import pyarrow as pa
import pyarrow.parquet as pq

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "pages"
SCHEMA = pa.schema([("id", pa.string()), ("url", pa.string()), ("html", pa.binary())])
#: Files of a table, so that there is something to share among workers.
FILES = 8
#: What the job should say of the three.
ODD = {"too-large": "error", "binary": "error", "nothing": "empty"}


def pages(count: int) -> Iterator[Dict[str, Union[str, bytes]]]:
    """Yield the rows of a table, of which there are at least ten."""
    examples = [path.read_bytes() for path in sorted(EXAMPLES.glob("*.html"))]
    odd = {
        count // 4: ("too-large", examples[0] + b"<p>Not the end yet.</p>\n" * 60_000),
        count // 2: ("binary", bytes(range(256)) * 64),
        count * 3 // 4: ("nothing", b""),
    }
    for number in range(count):
        mark = f"<!-- {number} -->".encode()
        name, html = odd.get(number, (f"page-{number}", examples[number % len(examples)] + mark))
        yield {"id": name, "url": f"https://news.example/{number}", "html": html}


def write(count: int, folder: str) -> None:
    """Write a table of so many pages below a folder."""
    path = pathlib.Path(folder)
    path.mkdir(parents=True, exist_ok=True)
    rows = list(pages(count))
    size = -(-count // FILES)
    for number in range(FILES):
        table = pa.Table.from_pylist(rows[number * size : (number + 1) * size], schema=SCHEMA)
        pq.write_table(table, path / f"part-{number}.parquet")


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    write(int(sys.argv[1]), sys.argv[2])
