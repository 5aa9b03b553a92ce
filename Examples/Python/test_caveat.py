"""Tests of the module beside it: python3 -m unittest discover Examples/Python

Those with the executable (environment variable CAVEAT, or PATH) are skipped where there is none; the others
put small programs in its place that crash, hang or talk too much.
"""

from __future__ import annotations

import base64
import contextlib
import os
import shutil
import stat
import sys
import tempfile
import textwrap
import threading
import time
import unittest
import unittest.mock
import warnings
from typing import Any, Dict, Iterator, List

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import caveat
from caveat import Caveat, CaveatError, CaveatNotFound

NOTICE = (
    "<!DOCTYPE html><html lang=en><title>Library reopens</title><article><h1>Library reopens</h1>"
    "<p>Volunteers carried the last of four thousand rescued books back to their shelves on Monday.</p>"
    "</article><footer><p>Northern Lantern has been declared an “undesirable organization” by the "
    "authorities in Russia. If you are in Russia, you could face fines or imprisonment for sharing, "
    "liking or saving our stories.</p></footer>"
)

#: A program in caveat's place: answers each line by its id, or does what the page says.
TOOL = """
    #!{python}
    import base64, json, os, signal, sys, time
    for line in sys.stdin.buffer:
        record = json.loads(line)
        page = record.get("html") or base64.b64decode(record.get("html_base64", "")).decode()
        if page == "crash":
            os.kill(os.getpid(), signal.SIGKILL)
        if page.startswith("once ") and not os.path.exists(page[5:]):
            open(page[5:], "w").close()
            os.kill(os.getpid(), signal.SIGKILL)
        if page == "hang":
            time.sleep(600)
        if page == "talk":
            sys.stderr.write("x" * 1_000_000)
        if page == "fail":
            sys.stderr.write("rules.yaml:1: broken\\n")
            sys.exit(2)
        answer = {{"id": record.get("id"), "status": "ok", "size": len(page), "errorKind": None}}
        if page.startswith("large"):
            answer["text"] = "y" * 10_000_000
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\\n")
        sys.stdout.buffer.flush()
"""


def has_executable() -> bool:
    try:
        caveat.find_executable()
    except CaveatNotFound:
        return False
    return True


@contextlib.contextmanager
def environment(**values: str) -> Iterator[None]:
    before = {key: os.environ.get(key) for key in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                del os.environ[key]
            else:
                os.environ[key] = value


class ToolTests(unittest.TestCase):
    """What happens around the process, whatever the process is."""

    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.tool = self.path("tool")
        with open(self.tool, "w", encoding="utf-8") as file:
            file.write(textwrap.dedent(TOOL).lstrip().format(python=sys.executable))
        os.chmod(self.tool, stat.S_IRWXU)

    def path(self, name: str) -> str:
        return os.path.join(self.folder.name, name)

    def client(self, **options: Any) -> Caveat:
        client = Caveat(executable=self.tool, **options)
        self.addCleanup(client.close)
        return client

    def records(self, pages: List[str]) -> List[Dict[str, Any]]:
        return [{"id": f"r{index}", "html": page} for index, page in enumerate(pages)]

    def test_answers_come_in_the_order_of_the_pages_from_one_process(self) -> None:
        client = self.client()
        answers = list(client.scan_many(self.records(["a" * n for n in range(500)])))
        self.assertEqual([answer["id"] for answer in answers], [f"r{n}" for n in range(500)])
        self.assertEqual([answer["size"] for answer in answers], list(range(500)))
        self.assertEqual(client.scan(b"bytes")["size"], 5)
        self.assertEqual(client.starts, 1)

    def test_large_pages_and_answers_fill_no_pipe_for_ever(self) -> None:
        pages = ["large " + "x" * 10_000_000] * 8
        done = threading.Event()
        client = self.client()

        def run() -> None:
            sizes = [len(answer["text"]) for answer in client.scan_many(self.records(pages))]
            self.assertEqual(sizes, [10_000_000] * 8)
            done.set()

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        self.assertTrue(done.wait(120), "the pipes stand still")

    def test_a_talkative_process_does_not_stand_still(self) -> None:
        answers = list(self.client().scan_many(self.records(["talk"] * 3)))
        self.assertEqual([answer["status"] for answer in answers], ["ok"] * 3)

    def test_a_process_that_dies_once_loses_nothing(self) -> None:
        client = self.client()
        pages = ["a", "b", "once " + self.path("once"), "c", "d"] + ["e"] * 100
        answers = list(client.scan_many(self.records(pages)))
        self.assertEqual([answer["id"] for answer in answers], [f"r{n}" for n in range(105)])
        self.assertEqual({answer["status"] for answer in answers}, {"ok"})
        self.assertEqual(client.starts, 2)

    def test_a_page_that_kills_it_twice_is_an_error_of_its_own(self) -> None:
        client = self.client()
        answers = list(client.scan_many(self.records(["a", "crash", "b", "crash", "c"])))
        statuses = [answer["status"] for answer in answers]
        self.assertEqual(statuses, ["ok", "error", "ok", "error", "ok"])
        self.assertEqual([answer["id"] for answer in answers], ["r0", "r1", "r2", "r3", "r4"])
        self.assertEqual(answers[1]["errorKind"], "crashed")
        self.assertIn("signal 9", answers[1]["error"])

    def test_a_page_that_takes_too_long_is_an_error_of_its_own(self) -> None:
        client = self.client(timeout=2.0)
        answers = list(client.scan_many(self.records(["a", "hang", "b"])))
        self.assertEqual([answer["status"] for answer in answers], ["ok", "error", "ok"])
        self.assertEqual(answers[1]["errorKind"], "timedOut")

    def test_a_caller_that_is_slow_is_no_page_that_is_slow(self) -> None:
        client = self.client(timeout=2.0)
        answers = client.scan_many(self.records(["a", "b"]))
        self.assertEqual(next(answers)["id"], "r0")
        time.sleep(2.2)
        self.assertEqual(next(answers)["status"], "ok")

    def test_a_slow_source_does_not_keep_answers_back(self) -> None:
        client = self.client()
        client.scan("warm")
        taken: List[int] = []

        def source() -> Iterator[str]:
            for index in range(6):
                taken.append(index)
                time.sleep(0.3)
                yield "page"

        answers = client.scan_many(source())
        next(answers)
        self.assertLess(len(taken), 5)
        self.assertEqual(len(list(answers)), 5)

    def test_no_more_pages_are_taken_than_may_be_in_flight(self) -> None:
        taken = 0

        def source() -> Iterator[str]:
            nonlocal taken
            for _ in range(100):
                taken += 1
                yield "hang"

        client = self.client(in_flight=5, timeout=1.5)
        answers = client.scan_many(source())
        next(answers)
        self.assertLessEqual(taken, 6)
        answers.close()
        taken = 0
        large = self.client(in_flight_bytes=1_000_000, timeout=60)
        answers = large.scan_many(({"html": "x" * 400_000} for _ in range(100)))
        self.assertEqual(next(answers)["size"], 400_000)
        answers.close()

    def test_an_abandoned_run_ends_the_process(self) -> None:
        client = self.client()
        answers = client.scan_many(self.records(["a"] * 50 + ["hang"]))
        next(answers)
        answers.close()
        self.assertIsNone(client.pid)
        self.assertEqual(client.scan({"id": "new", "html": "abc"})["id"], "new")
        self.assertEqual(client.starts, 2)

    def test_a_source_that_fails_ends_the_process_and_is_heard(self) -> None:
        client = self.client()

        def source() -> Iterator[str]:
            yield "hang"
            raise KeyError("gone")

        with self.assertRaises(KeyError):
            list(client.scan_many(source()))
        self.assertIsNone(client.pid)
        self.assertEqual(client.scan("abc")["size"], 3)

    def test_two_runs_at_once_are_refused(self) -> None:
        client = self.client()
        answers = client.scan_many(["a", "b"])
        next(answers)
        with self.assertRaises(CaveatError):
            client.scan("c")
        self.assertEqual(len(list(answers)), 1)
        self.assertEqual(client.scan("c")["status"], "ok")

    def test_a_wrong_command_line_is_an_exception_with_its_words(self) -> None:
        with self.assertRaises(CaveatError) as caught:
            self.client().scan("fail")
        self.assertIn("rules.yaml:1: broken", str(caught.exception))

    def test_standard_error_goes_to_the_file_that_is_named(self) -> None:
        self.client(stderr=self.path("words")).scan("talk")
        self.assertEqual(os.path.getsize(self.path("words")), 1_000_000)

    def test_ids_come_back_as_they_were_given(self) -> None:
        client = self.client()
        for given in ["a", "\ud800b", 7, 2**70 + 1, None, ""]:
            self.assertEqual(client.scan("page", id=given)["id"], given)

    def test_a_forked_process_starts_its_own(self) -> None:
        client = self.client()
        client.scan("a")
        with warnings.catch_warnings():
            # Of threads: the writer's holds no lock that the child needs.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            ok = client.scan("abc")["size"] == 3 and client.starts == 2
            client.close()
            os._exit(0 if ok else 1)
        self.assertEqual(os.waitpid(child, 0)[1], 0)
        self.assertEqual(client.scan("ab")["size"], 2)
        self.assertEqual(client.starts, 1)

    def test_shared_clients_are_one_for_the_same_arguments(self) -> None:
        one = caveat.shared(["--text"], executable=self.tool)
        self.addCleanup(caveat._shared.clear)
        self.assertIs(one, caveat.shared(["--text"], executable=self.tool))
        self.assertIsNot(one, caveat.shared([], executable=self.tool))

    def test_an_executable_that_is_not_there_is_told(self) -> None:
        with self.assertRaises(CaveatNotFound) as caught:
            Caveat(executable=self.path("nothing"))
        self.assertIn("CAVEAT", str(caught.exception))
        with environment(CAVEAT=self.path("nothing")), self.assertRaises(CaveatNotFound):
            Caveat()
        with environment(CAVEAT=self.tool):
            self.assertEqual(caveat.find_executable(), self.tool)
        self.assertTrue(issubclass(CaveatNotFound, CaveatError))

    def test_the_executable_of_the_same_wheel_goes_before_that_in_path(self) -> None:
        site, tools = self.path("site"), self.path("bin")
        info = os.path.join(site, "caveat-1.dist-info")
        os.makedirs(info)
        os.makedirs(tools)
        executable = shutil.copy(self.tool, os.path.join(tools, "caveat"))
        with open(os.path.join(info, "RECORD"), "w") as record:
            record.write("caveat.py,,\n../bin/caveat,,\n")
        with environment(CAVEAT=""), unittest.mock.patch.object(sys, "path", [site, *sys.path]):
            self.assertTrue(os.path.samefile(caveat.find_executable(), executable))
            self.assertEqual(caveat.find_executable(self.tool), self.tool)


@unittest.skipUnless(has_executable(), "no caveat executable: set CAVEAT")
class ExecutableTests(unittest.TestCase):
    """The real process."""

    client: Caveat

    @classmethod
    def setUpClass(cls) -> None:
        cls.client = Caveat(["--text"], timeout=120.0)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.client.close()

    def test_a_warning_is_found_in_bytes_and_in_text(self) -> None:
        encoded = base64.b64encode(NOTICE.encode()).decode()
        for page in (NOTICE.encode(), NOTICE, {"html": NOTICE}, {"html_base64": encoded}):
            answer = self.client.scan(page, url="https://lantern.example/a", id=3)
            self.assertEqual(answer["status"], "ok")
            self.assertEqual((answer["id"], answer["url"]), (3, "https://lantern.example/a"))
            self.assertEqual(answer["risk"], "critical")
            self.assertEqual(answer["counts"]["notice"], 1)
            self.assertIn("undesirable", answer["text"])

    def test_lone_surrogates_are_counted(self) -> None:
        answer = self.client.scan("<p>a\udc80b</p>")
        self.assertEqual((answer["status"], answer["replacedCount"]), ("ok", 1))

    def test_encodings_are_read(self) -> None:
        page = "<p>В библиотеке снова открыт читальный зал.</p>".encode("koi8-r")
        for known in ({"charset": "koi8-r"}, {"content_type": "text/html; charset=KOI8-R"}):
            answer = self.client.scan(page, **known)
            self.assertEqual(answer["encoding"], "koi8-r")
            self.assertIn("читальный", answer["text"])

    def test_errors_that_the_client_writes_have_the_keys_of_answers(self) -> None:
        answer = self.client.scan(NOTICE)
        record = caveat._encoded({"id": "x", "html": "y"})
        error = self.client._error(record, caveat._Ended("crashed", "words"))
        self.assertEqual(list(error), list(answer))
        self.assertEqual(list(error["counts"]), list(answer["counts"]))
        self.assertEqual(error["schemaVersion"], answer["schemaVersion"])

    def test_a_configuration_counts_only_when_it_is_named(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, ".caveat.yaml"), "w", encoding="utf-8") as file:
                file.write("jurisdiction: BY\n")
            before = os.getcwd()
            os.chdir(folder)
            try:
                for arguments, risk in (([], "critical"), (["--config", ".caveat.yaml"], "none")):
                    with Caveat(arguments) as client:
                        self.assertEqual(client.scan(NOTICE)["risk"], risk)
            finally:
                os.chdir(before)

    def test_a_wrong_option_is_an_exception_with_its_words(self) -> None:
        with Caveat(["--no-such-option"]) as client, self.assertRaises(CaveatError) as caught:
            client.scan("page")
        self.assertIn("--no-such-option", str(caught.exception))


if __name__ == "__main__":
    unittest.main()
