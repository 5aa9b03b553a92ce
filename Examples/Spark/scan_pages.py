"""Scan a Parquet table of pages with caveat on Apache Spark.

    spark-submit --py-files Examples/Python/caveat.py Examples/Spark/scan_pages.py PAGES OUT [OPTION …]

PAGES is a table with the columns ``id`` and ``html`` (binary, the page as it was served, or a string) and, when it
has them, ``url``, ``date``, ``charset`` and ``contentType``. OUT gets two tables:

- ``OUT/pages``, one row for each row of PAGES, whatever was in it: ``status`` is ``ok``, ``partial``, ``empty`` or
  ``error``, and ``error`` says why there is no report.
- ``OUT/findings``, one row for each warning, with the ``id`` of its page.

What follows OUT are options of ``caveat stream``, for example ``--text --jurisdiction RU,BY``. The executable is in PATH
on every machine, or named by the environment variable CAVEAT.
"""

from __future__ import annotations

import sys
from typing import Any, Dict, Iterator, List, Sequence

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

import caveat

#: A warning of a page.
FINDING = pa.struct(
    [
        ("rule", pa.string()),
        ("kind", pa.string()),
        ("severity", pa.string()),
        ("is_possible", pa.bool_()),
        ("jurisdiction", pa.string()),
        ("title", pa.string()),
        ("acts", pa.list_(pa.string())),
        ("penalties", pa.list_(pa.string())),
        ("citations", pa.list_(pa.string())),
        ("zone", pa.string()),
        ("quotes", pa.list_(pa.string())),
        ("byte_start", pa.int64()),
        ("byte_end", pa.int64()),
    ]
)
#: An answer, as far as the tables have it.
ANSWER = pa.schema(
    [
        ("id", pa.string()),
        ("url", pa.string()),
        ("date", pa.string()),
        ("status", pa.string()),
        ("error_kind", pa.string()),
        ("error", pa.string()),
        ("risk", pa.string()),
        ("finding_count", pa.int64()),
        ("jurisdictions", pa.list_(pa.string())),
        ("title", pa.string()),
        ("language", pa.string()),
        ("encoding", pa.string()),
        ("byte_count", pa.int64()),
        ("input_digest", pa.string()),
        ("rules_digest", pa.string()),
        ("text", pa.string()),
        ("findings", pa.list_(FINDING)),
    ]
)
#: The columns of a table of pages that a record takes.
RECORD_COLUMNS = ("id", "url", "date", "charset", "contentType", "html", "text")
#: The rows that go to Python at once. With pages of 100 KB, 128 rows are 13 MB; Spark's own 10,000 are a gigabyte.
ROWS_AT_ONCE = 128


def scan(pages: DataFrame, arguments: Sequence[str] = ()) -> DataFrame:
    """Return one row for each page of a table, of the columns of `ANSWER`.

    Each Python worker keeps one caveat process for all its tasks. A page that ends the process, or that takes too
    long, becomes a row with an error.
    """
    columns = [name for name in RECORD_COLUMNS if name in pages.columns]
    if "id" not in columns or not {"html", "text"} & set(columns):
        raise ValueError(f"the pages need the columns id and html, or id and text; they have {pages.columns}")
    options = list(arguments)
    return pages.select(*columns).mapInArrow(lambda batches: answered(batches, options), answer_columns())


def answered(batches: Iterator[pa.RecordBatch], arguments: Sequence[str]) -> Iterator[pa.RecordBatch]:
    """Yield the rows of the answers to batches of pages, by the caveat process of this Python worker."""
    tool = caveat.shared(arguments)
    for batch in batches:
        rows = [row_of(answer) for answer in tool.scan_many(batch.to_pylist())]
        yield pa.RecordBatch.from_pylist(rows, schema=ANSWER)


def answer_columns() -> str:
    """Return the columns of `ANSWER` as Spark declares them."""
    return ", ".join(f"{field.name} {spark_type(field.type)}" for field in ANSWER)


def spark_type(kind: pa.DataType) -> str:
    """Return what Spark calls a type of Arrow, of those that `ANSWER` has."""
    if pa.types.is_list(kind):
        return f"array<{spark_type(kind.value_type)}>"
    if pa.types.is_struct(kind):
        return f"struct<{', '.join(f'{field.name}: {spark_type(field.type)}' for field in kind)}>"
    return {pa.string(): "string", pa.int64(): "bigint", pa.bool_(): "boolean"}[kind]


def row_of(answer: caveat.Answer) -> Dict[str, Any]:
    """Return the row of an answer of ``caveat stream``."""
    report = answer["report"] or {}
    return {
        "id": None if answer["id"] is None else str(answer["id"]),
        "url": answer["url"],
        "date": answer["date"],
        "status": answer["status"],
        "error_kind": answer["errorKind"],
        "error": answer["error"],
        "risk": answer["risk"],
        "finding_count": answer["findingCount"],
        "jurisdictions": answer["jurisdictions"],
        "title": answer["title"],
        "language": answer["language"],
        "encoding": answer["encoding"],
        "byte_count": answer["byteCount"],
        "input_digest": answer["inputDigest"],
        "rules_digest": answer["rulesDigest"],
        "text": answer["text"],
        "findings": [finding_of(finding) for finding in report.get("findings", [])],
    }


def finding_of(finding: Dict[str, Any]) -> Dict[str, Any]:
    """Return the row of a finding of a report."""
    facts = finding["facts"]
    places = [piece["sourcePosition"] for piece in finding["evidence"]]
    return {
        "rule": finding["rule"],
        "kind": finding["kind"],
        "severity": finding["severity"],
        "is_possible": finding.get("possible", False),
        "jurisdiction": finding["jurisdiction"],
        "title": finding["title"],
        "acts": list(dict.fromkeys(fact["value"] for fact in facts.get("acts", []))),
        "penalties": list(dict.fromkeys(fact["value"] for fact in facts.get("penalties", []))),
        "citations": [law["citation"] for law in finding["basis"]],
        "zone": finding["zone"],
        "quotes": [piece["quote"]["exact"] for piece in finding["evidence"] if "quote" in piece],
        "byte_start": min((place["start"] for place in places), default=None),
        "byte_end": max((place["end"] for place in places), default=None),
    }


def write(answers: DataFrame, out: str) -> None:
    """Write the two tables of answers below a folder."""
    # Kept, since both tables are made of them and the pages should be scanned once.
    answers = answers.persist()
    answers.drop("findings").write.mode("overwrite").parquet(f"{out}/pages")
    findings = answers.selectExpr("id", "url", "explode(findings) AS finding").select("id", "url", "finding.*")
    findings.write.mode("overwrite").parquet(f"{out}/findings")
    answers.unpersist()


def session(builder: SparkSession.Builder) -> SparkSession:
    """Return a session in which few pages at a time go to Python."""
    builder = builder.appName("caveat")
    return builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", ROWS_AT_ONCE).getOrCreate()


def main(arguments: List[str]) -> None:
    """Run the job that the head of this file describes."""
    if len(arguments) < 2:
        sys.exit(__doc__)
    pages, out, *options = arguments
    spark = session(SparkSession.builder)
    try:
        write(scan(spark.read.parquet(pages), options), out)
    finally:
        spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
