"""A step for pipelines of datatrove that reads pages with caveat.

    from caveat_step import CaveatStep

    pipeline = [reader_of_pages, CaveatStep(["--jurisdiction", "RU,BY"]), writer]

The text of each document that comes in is its page's HTML, or ``metadata["html"]`` has the bytes, which is better, since
evidence counts bytes and the reader of WARC files that datatrove brings drops what it cannot decode. The documents that go
on have the cleaned text, and ``metadata["caveat"]`` has the answer of ``caveat stream`` without it. No document is dropped:
one that cannot be read goes on without text, with its error. ``caveat.py`` lies beside this file or in the path of Python.
"""

from __future__ import annotations

from typing import Any, Dict, Iterable, Iterator, Sequence

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep

import caveat


class CaveatStep(PipelineStep):
    """Replace the HTML of documents by its cleaned text, and say which warnings it carries."""

    name = "caveat"
    type = "extractor"

    def __init__(self, arguments: Sequence[str] = (), **options: Any) -> None:
        """Make a step.

        Args:
            arguments: options of ``caveat stream``.
            options: those of `caveat.Caveat`, for example ``timeout=10``.
        """
        super().__init__()
        self.arguments = ["--text", *arguments]
        self.options = options

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Yield the documents in their order."""
        waiting = []

        def records() -> Iterator[Dict[str, Any]]:
            for document in data:
                waiting.append(document)
                html = document.metadata.pop("html", None)
                yield {
                    "id": document.id,
                    "url": document.metadata.get("url"),
                    "html": document.text if html is None else html,
                }

        for answer in caveat.shared(self.arguments, **self.options).scan_many(records()):
            document = waiting.pop(0)
            document.text = answer.pop("text") or ""
            document.metadata["caveat"] = answer
            self.stat_update(answer["status"], f"risk_{answer['risk']}")
            self.update_doc_stats(document)
            yield document
