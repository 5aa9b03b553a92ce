"""Tests of the job on archives: python3 -m unittest, in this folder; CAVEAT names the executable."""

import tempfile
import unittest

try:
    import pyarrow  # noqa: F401
    import pyspark  # noqa: F401
except ImportError:
    raise unittest.SkipTest("pyspark and pyarrow are not installed")

import rehearse_archives
import scan_archives


class ArchiveJobTests(unittest.TestCase):
    def test_no_page_is_lost_when_workers_die(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.assertIn("400 pages in 8 archives, 400 rows", rehearse_archives.run(400, folder))

    def test_an_option_that_does_not_exist_fails_the_job(self) -> None:
        with self.assertRaisesRegex(RuntimeError, "--no-such-option"):
            list(scan_archives.rows_of("none.warc", ["--no-such-option"]))


if __name__ == "__main__":
    unittest.main()
