"""Run the job for real on this machine, with what goes wrong on a cluster, and check that no page is lost.

    python3 rehearse.py COUNT FOLDER

FOLDER gets a table of COUNT pages (`make_pages`) and the two tables that the job makes of it, by two workers. A third of
the way a Python worker is killed, and at two thirds a caveat process. At the end every page must have its row, every row
must say what caveat says of that page alone, and the findings must be those of all the pages together.
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
from pyspark.sql import SparkSession

import caveat
import make_pages
import scan_pages

OPTIONS = ["--max-record-bytes", "1000000"]
#: Two workers; a task may fail three times.
MASTER = "local[2,4]"


def run(count: int, folder: str) -> str:
    """Run the job on so many pages and return what can be said of it.

    Raises:
        AssertionError: a page is missing, is there twice, or its row is not what caveat says of it.
    """
    make_pages.write(count, f"{folder}/table")
    spark = session(caveat.find_executable(), "scan_pages", "make_pages")
    try:
        pages = spark.read.parquet(f"{folder}/table")
        # Once without trouble, which also starts the workers, for the time that it takes.
        scan_pages.scan(pages.limit(2 * scan_pages.ROWS_AT_ONCE), OPTIONS).collect()
        start = time.monotonic()
        scan_pages.scan(pages, OPTIONS).write.format("noop").mode("overwrite").save()
        seconds = time.monotonic() - start
        trouble = f"{folder}/trouble"
        os.mkdir(trouble)
        answers = pages.mapInArrow(
            lambda batches: scan_pages.answered(struck(batches, count, trouble), OPTIONS), scan_pages.answer_columns()
        )
        scan_pages.write(answers, folder)
        check(count, folder, trouble, spark)
    finally:
        spark.stop()
    return f"{count} pages, {count} rows, {seconds:.1f} s with two workers: {count / seconds:.0f} pages a second"


def session(executable: str, *modules: str) -> SparkSession:
    """Return a session of two workers on this machine, with a caveat and some modules of this folder."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = scan_pages.session(
        SparkSession.builder.master(MASTER)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.executorEnv.CAVEAT", executable)
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
    )
    spark.sparkContext.setLogLevel("OFF")
    here = pathlib.Path(__file__).resolve().parent
    spark.sparkContext.addPyFile(str(here.parent / "Python" / "caveat.py"))
    for module in modules:
        spark.sparkContext.addPyFile(str(here / f"{module}.py"))
    return spark


def struck(batches: Iterator[pa.RecordBatch], count: int, trouble: str) -> Iterator[pa.RecordBatch]:
    """Yield batches of pages; at two of them something is killed, once each."""
    for batch in batches:
        ids = set(batch["id"].to_pylist())
        if f"page-{count // 3}" in ids and is_first(f"{trouble}/worker"):
            os.kill(os.getpid(), signal.SIGKILL)
        if f"page-{count * 2 // 3}" in ids and is_first(f"{trouble}/caveat"):
            tool = caveat.shared(OPTIONS)
            tool.scan(b"<p>So that it runs.")
            os.kill(tool.pid, signal.SIGKILL)
        yield batch


def is_first(mark: str) -> bool:
    """Whether nobody has called this with the mark, which is a file."""
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
        return True
    except FileExistsError:
        return False


def check(count: int, folder: str, trouble: str, spark: SparkSession) -> None:
    """Compare the tables with what caveat says of each page."""
    assert sorted(os.listdir(trouble)) == ["caveat", "worker"], "nothing was killed"
    rows = {row["id"]: row.asDict(recursive=True) for row in spark.read.parquet(f"{folder}/pages").collect()}
    found: Dict[str, List[Dict[str, Any]]] = {}
    total = 0
    for row in spark.read.parquet(f"{folder}/findings").collect():
        found.setdefault(row["id"], []).append(row.asDict(recursive=True))
        total += 1
    assert spark.read.parquet(f"{folder}/pages").count() == count, "a page is missing, or is there twice"
    asked = 0
    with caveat.Caveat(OPTIONS) as tool:
        for page, answer in zip(make_pages.pages(count), tool.scan_many(make_pages.pages(count))):
            right = scan_pages.row_of(answer)
            findings = [{"id": page["id"], "url": page["url"], **finding} for finding in right.pop("findings")]
            assert rows[page["id"]] == right, f"{rows[page['id']]} is not {right}"
            assert found.get(page["id"], []) == findings, f"the findings of {page['id']} differ"
            assert right["status"] == make_pages.ODD.get(page["id"], "ok"), right
            asked += len(findings)
    assert 0 < total == asked, f"{total} findings in the table, {asked} on the pages"


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    print(run(int(sys.argv[1]), sys.argv[2]))
