"""Tests of the questions: python3 -m unittest, in this folder; the environment variable CAVEAT names the executable."""

import json
import os
import pathlib
import sys
import tempfile
import unittest

try:
    import duckdb
except ImportError:
    raise unittest.SkipTest("duckdb is not installed")

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Python"))

from caveat import Caveat


class QuestionTests(unittest.TestCase):
    def test_the_questions_count_what_the_answers_say(self) -> None:
        pages = [{"id": page.name, "html": page.read_bytes()} for page in sorted((HERE.parent / "pages").glob("*.html"))]
        pages.append({"id": "binary", "html": bytes(range(256)) * 8})
        with Caveat() as caveat:
            answers = list(caveat.scan_many(pages))
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "answers.jsonl"), "w", encoding="utf-8") as file:
                file.writelines(json.dumps(answer) + "\n" for answer in answers)
            before = os.getcwd()
            os.chdir(folder)
            try:
                tables = self.tables((HERE / "answers.sql").read_text(encoding="utf-8"))
            finally:
                os.chdir(before)
        risks, laws, unread = tables
        self.assertEqual(dict(risks)["critical"], sum(answer["risk"] == "critical" for answer in answers))
        self.assertEqual(sum(pages for _, pages in risks), len(answers))
        notices = [answer for answer in answers if "RU" in answer["jurisdictions"] and answer["counts"]["notice"]]
        self.assertIn(("RU", "notice", len(notices)), laws)
        self.assertEqual(unread, [("binary", "error", answers[-1]["error"])])

    def tables(self, script: str) -> list:
        connection = duckdb.connect()
        results = []
        for statement in connection.extract_statements(script):
            connection.execute(statement)
            if statement.type == duckdb.StatementType.SELECT:
                results.append(connection.fetchall())
        return results


if __name__ == "__main__":
    unittest.main()
