"""Run the job on archives for real on this machine, with what goes wrong on a cluster, and check that no page is lost.

    python3 rehearse_archives.py COUNT FOLDER

FOLDER gets the COUNT pages of `make_pages` in eight WARC files, a file that is none, and the two tables that the job
makes of them, by two workers. In the third archive the Python worker is killed half-way, and in the sixth the caveat
process. At the end every page must have one row, and the row must say what caveat says of that page alone.
"""

from __future__ import annotations

import os
import pathlib
import signal
import sys
import time
from typing import Any, Dict, Iterator, List

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Python"))

import pyarrow as pa

import caveat
import make_pages
import rehearse
import scan_archives
import scan_pages

#: The longest page is cut there.
OPTIONS = ["--max-bytes", "1000000"]
#: Of the three odd pages, what the row says; the one without anything is no page of an archive.
ODD = {"too-large": "partial", "binary": "error"}
DATE = "2026-11-01T00:00:00Z"
TYPE = "text/html"


def archive(pages: List[Dict[str, Any]]) -> bytes:
    """Return a WARC file of pages."""
    records = []
    for page in pages:
        body = f"HTTP/1.1 200 OK\r\nContent-Type: {TYPE}\r\n\r\n".encode() + page["html"]
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:caveat:{page['id']}>\r\nWARC-Date: {DATE}\r\n"
            f"WARC-Target-URI: {page['url']}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        records.append(head.encode() + body + b"\r\n\r\n")
    return b"".join(records)


def run(count: int, folder: str) -> str:
    """Run the job on so many pages and return what can be said of it.

    Raises:
        AssertionError: a page is missing, is there twice, or its row is not what caveat says of it.
    """
    pages = list(make_pages.pages(count))
    size = -(-count // make_pages.FILES)
    paths = [f"{folder}/{number}.warc" for number in range(make_pages.FILES)]
    for number, path in enumerate(paths):
        pathlib.Path(path).write_bytes(archive(pages[number * size : (number + 1) * size]))
    paths.append(f"{folder}/none.warc")
    trouble = f"{folder}/trouble"
    os.mkdir(trouble)
    executable = mortal(caveat.find_executable(), folder)
    spark = rehearse.session(executable, "scan_pages", "make_pages", "scan_archives", "rehearse")
    try:
        start = time.monotonic()
        answers = scan_archives.table(spark, paths).mapInArrow(
            lambda batches: struck(scan_archives.answered(batches, OPTIONS), trouble, pages[size * 2]["id"]),
            scan_pages.answer_columns(),
        )
        scan_pages.write(answers, folder)
        seconds = time.monotonic() - start
        rows = [row.asDict(recursive=True) for row in spark.read.parquet(f"{folder}/pages").collect()]
        found = [row.asDict(recursive=True) for row in spark.read.parquet(f"{folder}/findings").collect()]
    finally:
        spark.stop()
    assert sorted(os.listdir(trouble)) == ["caveat", "worker"], "nothing was killed"
    check(pages, rows, found, paths[-1])
    return f"{count} pages in {make_pages.FILES} archives, {len(rows)} rows, {seconds:.1f} s with two workers"


def mortal(real: str, folder: str) -> str:
    """Return the path of an executable like another one, which dies once in the midst of the sixth archive."""
    path = pathlib.Path(folder) / "caveat"
    path.write_text(
        "#!/bin/sh\n"
        f'case "$*" in *{folder}/5.warc)\n'
        f"    if mkdir '{folder}/trouble/caveat' 2> /dev/null; then\n"
        f"        '{real}' \"$@\" | head -n 5\n"
        "        kill -KILL $$\n"
        "    fi;;\n"
        f"esac\nexec '{real}' \"$@\"\n"
    )
    path.chmod(0o755)
    return str(path)


def struck(batches: Iterator[pa.RecordBatch], trouble: str, first: str) -> Iterator[pa.RecordBatch]:
    """Yield batches of rows; behind the one with a certain page the worker is killed, once."""
    for batch in batches:
        yield batch
        if f"urn:caveat:{first}" in batch["id"].to_pylist() and rehearse.is_first(f"{trouble}/worker"):
            os.kill(os.getpid(), signal.SIGKILL)


def check(pages: List[Dict[str, Any]], rows: List[Dict[str, Any]], found: List[Dict[str, Any]], missing: str) -> None:
    """Compare the tables with what caveat says of each page."""
    by_address = {row["url"]: row for row in rows}
    # All but the page without anything, and the archive that is not there.
    assert len(rows) == len(by_address) == len(pages), f"{len(rows)} rows, {len(by_address)} addresses"
    assert by_address[missing]["status"] == "error", by_address[missing]
    assert "no such file" in by_address[missing]["error"], by_address[missing]
    findings: Dict[str, List[Dict[str, Any]]] = {}
    for finding in found:
        findings.setdefault(finding["url"], []).append(finding)
    records = ({**page, "contentType": TYPE, "date": DATE} for page in pages)
    asked = 0
    with caveat.Caveat() as tool:
        for page, answer in zip(pages, tool.scan_many(records)):
            if page["id"] == "nothing":
                assert page["url"] not in by_address, "a record without a body is no page"
                continue
            row = by_address[page["url"]]
            assert row["status"] == ODD.get(page["id"], "ok"), row
            if page["id"] in ODD:
                continue
            right = {**scan_pages.row_of(answer), "id": f"urn:caveat:{page['id']}"}
            named = [{"id": right["id"], "url": page["url"], **finding} for finding in right.pop("findings")]
            assert row == right, f"{row} is not {right}"
            assert findings.get(page["url"], []) == named, f"the findings of {page['url']} differ"
            asked += len(named)
    assert 0 < asked <= len(found), f"{len(found)} findings in the table, {asked} on the pages"


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    print(run(int(sys.argv[1]), sys.argv[2]))
