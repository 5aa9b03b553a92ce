"""Scan pages with caveat from Python, by one process that stays.

    from caveat import Caveat

    with Caveat() as caveat:
        answer = caveat.scan(page_bytes, url="https://news.example/story")
        print(answer["risk"], answer["counts"])
        for answer in caveat.scan_many(pages):          # answers in the order of the pages
            ...

A copy of this file is all that is needed, beside the ``caveat`` executable: in PATH, or named by the
environment variable CAVEAT; a wheel of caveat has both, and ``python3 -m caveat PAGE…`` scans files. ``caveat schema record`` describes the answers. Python 3.9 and later, no
dependencies; orjson is used when it is installed.

The process is ``caveat stream``. When it dies or hangs it is started again, and the pages that it had not
answered are sent again, one at a time; a page that ends it twice is answered by an error of its own
(``errorKind`` ``crashed`` or ``timedOut``), so that there is one answer for each page whatever happens.
"""

from __future__ import annotations

import base64
import collections
import collections.abc
import importlib.metadata
import json
import os
import queue
import re
import select
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from typing import Any, BinaryIO, Deque, Dict, Generator, Iterable, Mapping, Optional, Sequence, Union

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

__all__ = ["Answer", "Caveat", "CaveatError", "CaveatNotFound", "Page", "find_executable", "shared"]

#: A page as it was served, as text, or a record: the keys of a line of ``caveat stream``, where ``html``
#: may be bytes, too.
Page = Union[bytes, bytearray, memoryview, str, Mapping[str, Any]]
#: An answer: the keys that ``caveat schema record`` describes.
Answer = Dict[str, Any]

_SURROGATES = re.compile("[\ud800-\udfff]")
#: What of a record is sent; other keys of a mapping stay here. The page comes last, so that an answer
#: has the id even when the line is too long to be read.
_KEYS = ("id", "url", "date", "charset", "contentType", "html", "html_base64", "text")
_KINDS = ("notice", "advisory", "label", "restriction", "mention", "exposure", "missing-label")
#: The exit status for a wrong command line or broken rules: starting again would not help.
_FAILED = 2


class CaveatError(Exception):
    """caveat cannot be run: the message says why, with the end of what it wrote to standard error."""


class CaveatNotFound(CaveatError):
    """There is no caveat executable; the message says how to name one."""


class _Ended(Exception):
    """The process ended, or was ended, before it had answered."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class _Record:
    """One page on its way: its line, and how often the process ended on it."""

    __slots__ = ("deaths", "given", "line")

    def __init__(self, line: bytes, given: Mapping[str, Any]) -> None:
        self.line = line
        self.given = given
        self.deaths = 0


def find_executable(executable: Optional[str] = None) -> str:
    """Return the path of the caveat executable.

    Looks at the argument, then at the environment variable CAVEAT, then for the one that was installed
    with this module, then in PATH.

    Raises:
        CaveatNotFound: there is none.
    """
    named = executable or os.environ.get("CAVEAT") or _installed_executable()
    found = shutil.which(named or "caveat")
    if found is None:
        where = f"'{named}' is no program that can be run" if named else "it is not in PATH"
        raise CaveatNotFound(
            f"caveat was not found: {where}. Build it (swift build -c release), then add its folder to "
            "PATH or name the file by the environment variable CAVEAT."
        )
    return found


def _installed_executable() -> Optional[str]:
    """The executable of the wheel that this module is from; None when it is from no wheel."""
    try:
        files = importlib.metadata.files("caveat") or []
    except importlib.metadata.PackageNotFoundError:
        return None
    paths = [str(file.locate()) for file in files if file.name == "caveat" and file.parent.name == "bin"]
    return next(filter(os.path.exists, paths), None)


class Caveat:
    """A ``caveat stream`` process that is kept, and started again when it ends.

    Not for several threads at once, and not to be shared with a forked process: a fork starts its own.

    Args:
        arguments: options of ``caveat stream``, for example ``["--text", "--jurisdiction", "RU,BY"]``. A configuration
            file is read only when ``--config`` is among them: workers run in any folder.
        executable: the path of caveat; see `find_executable`.
        timeout: the seconds that a page may take before the process is ended; None for no limit.
        in_flight: the pages that may be sent before the first of them is answered.
        in_flight_bytes: the bytes that these pages may have together, unless one alone has more.
        stderr: a file that takes what caveat writes to standard error; None for a temporary one.
    """

    def __init__(
        self,
        arguments: Sequence[str] = (),
        *,
        executable: Optional[str] = None,
        timeout: Optional[float] = 60.0,
        in_flight: int = 64,
        in_flight_bytes: int = 32 << 20,
        stderr: Optional[str] = None,
    ) -> None:
        if in_flight < 1:
            raise ValueError("in_flight must be 1 or more")
        is_configured = any(argument.split("=")[0] == "--config" for argument in arguments)
        fixed = [] if is_configured else ["--no-config"]
        self._command = [find_executable(executable), "stream", *fixed, *arguments]
        self._detail = "full" if "full" in arguments or "--detail=full" in arguments else "compact"
        self._timeout = timeout
        self._in_flight = in_flight
        self._in_flight_bytes = in_flight_bytes
        self._stderr_path = stderr
        self._stderr: Optional[BinaryIO] = None
        self._process: Optional[subprocess.Popen[bytes]] = None
        self._inherited: Optional[subprocess.Popen[bytes]] = None
        self._lines: "queue.SimpleQueue[Optional[bytes]]" = queue.SimpleQueue()
        self._owner = 0
        self._read = bytearray()
        self._searched = 0
        self._is_busy = False
        self._starts = 0

    # MARK: Scanning

    def scan(
        self,
        page: Page,
        *,
        url: Optional[str] = None,
        id: Union[str, int, None] = None,
        date: Optional[str] = None,
        charset: Optional[str] = None,
        content_type: Optional[str] = None,
    ) -> Answer:
        """Scan one page and return the answer.

        Args:
            page: the page; bytes as they were served are best, since evidence counts bytes.
            url: the address that it was served from.
            id: what you know the page by; it comes back in the answer.
            date: when it was fetched; it comes back, too.
            charset: the encoding of the bytes, when it is known.
            content_type: the page's HTTP header ``Content-Type``.

        Raises:
            CaveatError: caveat cannot be run at all.
        """
        extra = {
            "url": url, "id": id, "date": date, "charset": charset, "contentType": content_type,
        }
        given = page if isinstance(page, collections.abc.Mapping) else {"html": page}
        record = {**given, **{key: value for key, value in extra.items() if value is not None}}
        answers = self.scan_many([record])
        try:
            return next(answers)
        finally:
            answers.close()

    def scan_many(self, pages: Iterable[Page]) -> Generator[Answer, None, None]:
        """Scan pages and yield one answer for each, in the same order.

        The pages are taken from the iterable by and by, in the calling thread. When the caller stops before
        the end, the process is ended, since what it would answer next is about pages that nobody asks for.

        Raises:
            CaveatError: caveat cannot be run at all.
        """
        if self._is_busy:
            raise CaveatError("scan_many is still under way; use another Caveat, or finish it first")
        self._is_busy = True
        # Sent and not answered, oldest first; and those that are to be sent again, one at a time.
        pending: Deque[_Record] = collections.deque()
        again: Deque[_Record] = collections.deque()
        source = iter(pages)
        is_over = False
        try:
            while True:
                if again and not pending:
                    self._send(again[0], pending)
                    again.popleft()
                while not again and not is_over and self._has_room(pending):
                    try:
                        page = next(source)
                    except StopIteration:
                        is_over = True
                        break
                    self._send(_encoded(page), pending)
                if not pending:
                    return
                try:
                    answer = self._answer(pending[0])
                except _Ended as end:
                    self._kill()
                    suspect = pending[0]
                    suspect.deaths += 1
                    if suspect.deaths > 1:
                        pending.popleft()
                        again.extendleft(reversed(pending))
                        pending.clear()
                        yield self._error(suspect, end)
                    else:
                        again.extendleft(reversed(pending))
                        pending.clear()
                    continue
                pending.popleft()
                yield answer
        finally:
            self._is_busy = False
            if pending:
                self._kill()

    # MARK: The process

    def close(self) -> None:
        """End the process; the next scan would start another one."""
        if self._owner != os.getpid():
            return
        if self._process is not None:
            self._lines.put(None)
            try:
                self._process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                pass
            self._kill()
        if self._stderr is not None:
            self._stderr.close()
            self._stderr = None

    def __enter__(self) -> "Caveat":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        try:
            self._kill()
        except Exception:  # The interpreter may be half gone.
            pass

    @property
    def starts(self) -> int:
        """How many processes have been started so far."""
        return self._starts

    @property
    def pid(self) -> Optional[int]:
        """The number of the process; None when there is none."""
        return self._process.pid if self._process is not None else None

    def _start(self) -> None:
        if self._process is not None and self._owner == os.getpid():
            return
        # Kept, so that the process of whoever forked this one is not taken for a lost one.
        self._inherited = self._process
        if self._stderr is None or self._owner != os.getpid():
            self._stderr = (
                open(self._stderr_path, "ab+") if self._stderr_path else tempfile.TemporaryFile()
            )
        self._read = bytearray()
        self._searched = 0
        try:
            # A file for standard error: a pipe that nobody reads would stop the process when it is full.
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
                bufsize=0,
            )
        except OSError as error:
            raise CaveatError(f"{self._command[0]} cannot be started: {error}") from error
        self._process = process
        self._owner = os.getpid()
        self._starts += 1
        self._lines = queue.SimpleQueue()
        # Beside the reader: writing all first would wait for ever once both pipes are full.
        threading.Thread(
            target=_write, args=(self._lines, process.stdin), name="caveat writer", daemon=True
        ).start()

    def _kill(self) -> None:
        process, self._process = self._process, None
        # The process of whoever forked this one is not ours to end.
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.wait()
        self._lines.put(None)
        if process.stdout is not None:
            process.stdout.close()

    def _has_room(self, pending: Deque[_Record]) -> bool:
        """Whether to take another page before the next answer is read."""
        if not pending:
            return True
        if len(pending) >= self._in_flight:
            return False
        if sum(len(record.line) for record in pending) >= self._in_flight_bytes:
            return False
        # The iterable may be slow: what is answered already goes first.
        return self._read.find(b"\n", self._searched) < 0 and not self._is_readable(0)

    def _send(self, record: _Record, pending: Deque[_Record]) -> None:
        self._start()
        pending.append(record)
        self._lines.put(record.line)

    def _answer(self, record: _Record) -> Answer:
        """Read the answer to the oldest record in flight."""
        # Counted from now: as long as nobody reads, the process may not be able to go on.
        line = self._line(None if self._timeout is None else time.monotonic() + self._timeout)
        answer: Answer = orjson.loads(line) if orjson is not None else json.loads(line)
        given = record.given["id"]
        if isinstance(given, str) and answer["id"] not in (_clean(given), None):
            raise CaveatError(f"the answers are out of step: {answer['id']!r}, not {given!r}")
        # As it was given: lone surrogates and the digits of large numbers do not come back.
        answer["id"] = given
        return answer

    def _line(self, deadline: Optional[float]) -> bytes:
        process = self._process
        if process is None or process.stdout is None:
            raise _Ended("crashed", "the process is not there")
        descriptor = process.stdout.fileno()
        while True:
            end = self._read.find(b"\n", self._searched)
            if end >= 0:
                line = bytes(self._read[:end])
                del self._read[: end + 1]
                self._searched = 0
                return line
            self._searched = len(self._read)
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and (left <= 0 or not self._is_readable(left)):
                raise _Ended("timedOut", f"no answer within {self._timeout:g} seconds")
            piece = os.read(descriptor, 1 << 20)
            if not piece:
                raise self._end(process)
            self._read += piece

    def _is_readable(self, seconds: float) -> bool:
        process = self._process
        if process is None or process.stdout is None:
            return False
        poll = select.poll()
        poll.register(process.stdout.fileno(), select.POLLIN | select.POLLHUP)
        return bool(poll.poll(seconds * 1000))

    def _end(self, process: "subprocess.Popen[bytes]") -> _Ended:
        """What the end of the process means for the oldest record in flight."""
        status = process.wait()
        if status == _FAILED:
            self._kill()
            raise CaveatError(f"caveat stream ended with status 2: {self._last_words()}")
        how = f"by signal {-status}" if status < 0 else f"with status {status}"
        return _Ended("crashed", f"the process ended {how} before it had answered: {self._last_words()}")

    def _last_words(self) -> str:
        if self._stderr is None:
            return ""
        size = self._stderr.seek(0, os.SEEK_END)
        self._stderr.seek(max(0, size - 1000))
        return self._stderr.read().decode("utf-8", "replace").strip()

    def _error(self, record: _Record, end: _Ended) -> Answer:
        """The answer to a record that ends the process."""
        given = record.given
        return {
            "schemaVersion": "1.0",
            "id": given.get("id"),
            "url": given.get("url"),
            "date": given.get("date"),
            "status": "error",
            "errorKind": end.kind,
            "error": f"twice: {end}",
            "risk": None,
            "findingCount": 0,
            "counts": {kind: 0 for kind in _KINDS},
            "jurisdictions": [],
            "rules": [],
            "title": None,
            "language": None,
            "encoding": None,
            "byteCount": 0,
            "replacedCount": 0,
            "inputDigest": None,
            "rulesDigest": None,
            "detail": self._detail,
            "text": None,
            "report": None,
        }


_shared: Dict[Any, Caveat] = {}


def shared(arguments: Sequence[str] = (), **options: Any) -> Caveat:
    """Return the `Caveat` of this process for these arguments, made at the first call.

    For workers that live through many small tasks, as those of Apache Spark do.
    """
    key = (os.getpid(), tuple(arguments), tuple(sorted(options.items())))
    if key not in _shared:
        _shared[key] = Caveat(arguments, **options)
    return _shared[key]


def _write(lines: "queue.SimpleQueue[Optional[bytes]]", stdin: BinaryIO) -> None:
    """Write lines until there is None, or nobody reads them any more."""
    try:
        while True:
            line = lines.get()
            if line is None:
                break
            rest = memoryview(line)
            while rest:
                rest = rest[stdin.write(rest) :]
    except OSError:
        pass  # The reader sees the end of the process.
    finally:
        try:
            stdin.close()
        except OSError:
            pass


def _clean(text: str) -> str:
    """The text as it comes back: JSON in UTF-8 has no lone surrogates."""
    return _SURROGATES.sub("\ufffd", text)


def _encoded(page: Page) -> _Record:
    """The line of a page, in which bytes are Base64, since JSON has none."""
    given = page if isinstance(page, collections.abc.Mapping) else {"html": page}
    record = {key: given[key] for key in _KEYS if given.get(key) is not None}
    html = record.get("html")
    if isinstance(html, (bytes, bytearray, memoryview)):
        record["html_base64"] = base64.b64encode(record.pop("html")).decode("ascii")
    if isinstance(record.get("id"), str):
        record["id"] = _clean(record["id"])
    label = {key: given.get(key) for key in ("id", "url", "date")}
    if orjson is not None:
        try:
            return _Record(orjson.dumps(record) + b"\n", label)
        except TypeError:
            pass  # It refuses lone surrogates and integers of more than 64 bits, which json writes.
    return _Record(json.dumps(record).encode("ascii") + b"\n", label)


def _main(paths: Sequence[str]) -> None:
    """Scan files and print one answer a line: python3 caveat.py page.html… > answers.jsonl"""

    def records() -> Generator[Dict[str, Any], None, None]:
        for path in paths:
            with open(path, "rb") as file:
                yield {"id": path, "html": file.read()}

    with Caveat() as caveat:
        for answer in caveat.scan_many(records()):
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    _main(sys.argv[1:])
