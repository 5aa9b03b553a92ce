"""Scan WARC and WACZ archives with caveat on Apache Spark.

    spark-submit --py-files Examples/Python/caveat.py,Examples/Spark/scan_pages.py \\
        Examples/Spark/scan_archives.py LIST OUT [OPTION …]

LIST is a text file with the path of an archive in each line, which every machine must see under that path. OUT gets
the tables of `scan_pages`, ``pages`` and ``findings``: one row for each page of each archive, and one with the status
``error`` for each record that is not text or that cannot be read. An archive that cannot be read has such a row, too.
Requests, images and records without a body are no pages and have no row.

An archive is the work of one task, read by one ``caveat scan``: no page goes through Python on its way in. What follows
OUT are options of it, for example ``--text --jurisdiction RU,BY``. A page longer than ``--max-bytes`` is read to there.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from typing import Any, BinaryIO, Dict, Iterable, Iterator, List, Sequence

import pyarrow as pa
from pyspark import TaskContext
from pyspark.sql import DataFrame, SparkSession

import caveat
import scan_pages

#: What a report calls its outcome, and an answer its status.
STATUS = {"complete": "ok", "partial": "partial", "empty": "empty"}
#: The statuses with which a run ends that has come to its end: all was read, or a row says what was not.
ENDS = (0, 2)
#: Before what is said of a record.
MESSAGE = "caveat: "


def table(spark: SparkSession, paths: Sequence[str]) -> DataFrame:
    """Return a table of archives, each the work of one task, so that only one is read again when a worker dies."""
    rows = spark.sparkContext.parallelize([(path,) for path in paths], max(1, len(paths)))
    return spark.createDataFrame(rows, "archive string")


def scan(archives: DataFrame, arguments: Sequence[str] = ()) -> DataFrame:
    """Return one row for each page of a table of archives, of the columns of `scan_pages.ANSWER`."""
    options = list(arguments)
    return archives.mapInArrow(lambda batches: answered(batches, options), scan_pages.answer_columns())


def answered(batches: Iterable[pa.RecordBatch], arguments: Sequence[str]) -> Iterator[pa.RecordBatch]:
    """Yield the rows of batches of archives, some at a time."""
    for batch in batches:
        for path in batch["archive"].to_pylist():
            rows: List[Dict[str, Any]] = []
            for row in rows_of(path, arguments):
                rows.append(row)
                if len(rows) == scan_pages.ROWS_AT_ONCE:
                    yield pa.RecordBatch.from_pylist(rows, schema=scan_pages.ANSWER)
                    rows = []
            yield pa.RecordBatch.from_pylist(rows, schema=scan_pages.ANSWER)


def rows_of(path: str, arguments: Sequence[str]) -> Iterator[Dict[str, Any]]:
    """Yield the rows of one archive.

    Raises:
        RuntimeError: the options are wrong; or the process died at the first attempt, and Spark should make another.
    """
    fixed = ["scan", "--no-config", "--jobs", "1", "--format", "jsonl", "--detail", "compact"]
    # A file for standard error: a pipe that nobody reads would stop the process when it is full.
    with tempfile.TemporaryFile() as messages:
        command = [caveat.find_executable(), *fixed, *arguments, path]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=messages)
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if line.endswith(b"\n"):
                    yield row_of(json.loads(line))
            status = process.wait()
        finally:
            process.kill()
            process.wait()
        if status in ENDS:
            yield from failures(path, messages)
        elif is_first_attempt():
            raise RuntimeError(f"{path}: caveat ended with status {status}: {said(messages)}")
        else:
            yield failure(path, "crashed", f"twice: caveat ended with status {status}: {said(messages)}")


def is_first_attempt() -> bool:
    """Whether the task has not failed before."""
    context = TaskContext.get()
    return context is not None and context.attemptNumber() == 0


def said(messages: BinaryIO) -> str:
    """Return what the process wrote to standard error."""
    messages.seek(0)
    return messages.read().decode("utf-8", "replace").strip()


def failures(path: str, messages: BinaryIO) -> Iterator[Dict[str, Any]]:
    """Yield a row for each record of which the process said why it has no report."""
    text = said(messages)
    if text.startswith("Error: "):
        raise RuntimeError(text)
    for line in text.splitlines():
        if line.startswith(MESSAGE):
            # caveat: ARCHIVE#ADDRESS: why; an address has no space.
            place, _, _ = line.partition(": ")[2].partition(": ")
            yield failure(place.partition("#")[2] or path, "notPage", line[len(MESSAGE) :])


def failure(url: str, kind: str, why: str) -> Dict[str, Any]:
    """Return the row of what has no report."""
    blank = {field.name: None for field in scan_pages.ANSWER}
    told = {"url": url, "status": "error", "error_kind": kind, "error": why}
    return {**blank, **told, "finding_count": 0, "jurisdictions": [], "byte_count": 0, "findings": []}


def row_of(report: Dict[str, Any]) -> Dict[str, Any]:
    """Return the row of a report of ``caveat scan``."""
    page, metadata, findings = report["input"], report["metadata"], report["findings"]
    record = page.get("archive", {})
    return {
        "id": record.get("recordId"),
        "url": record.get("targetURI"),
        "date": record.get("date"),
        "status": STATUS[report["outcome"]["status"]],
        "error_kind": None,
        "error": None,
        "risk": report["risk"]["level"],
        "finding_count": len(findings),
        "jurisdictions": sorted({finding["jurisdiction"] for finding in findings}),
        "title": metadata.get("title"),
        "language": metadata.get("language"),
        "encoding": page["encoding"]["name"],
        "byte_count": page["byteCount"],
        "input_digest": page["digest"],
        "rules_digest": report["rules"]["digest"],
        "text": report.get("text"),
        "findings": [scan_pages.finding_of(finding) for finding in findings],
    }


def main(arguments: List[str]) -> None:
    """Run the job that the head of this file describes."""
    if len(arguments) < 2:
        sys.exit(__doc__)
    listing, out, *options = arguments
    spark = scan_pages.session(SparkSession.builder)
    try:
        paths = [row.value.strip() for row in spark.read.text(listing).collect() if row.value.strip()]
        scan_pages.write(scan(table(spark, paths), options), out)
    finally:
        spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
