"""Tests of the Spark job: python3 -m unittest, in this folder; the environment variable CAVEAT names the executable."""

import tempfile
import unittest

try:
    import pyarrow
    import pyspark  # noqa: F401
except ImportError:
    raise unittest.SkipTest("pyspark and pyarrow are not installed")

import rehearse
import scan_pages


class JobTests(unittest.TestCase):
    def test_no_page_is_lost_when_workers_die(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.assertIn("200 pages, 200 rows", rehearse.run(200, folder))

    def test_the_types_of_the_table_are_those_of_spark(self) -> None:
        self.assertEqual(
            scan_pages.spark_type(pyarrow.list_(pyarrow.struct([("a", pyarrow.int64()), ("b", pyarrow.bool_())]))),
            "array<struct<a: bigint, b: boolean>>",
        )


if __name__ == "__main__":
    unittest.main()
