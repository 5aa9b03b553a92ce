"""Tests of the step: python3 -m unittest, in this folder; the environment variable CAVEAT names the executable."""

import pathlib
import sys
import unittest

try:
    from datatrove.data import Document
except ImportError:
    raise unittest.SkipTest("datatrove is not installed")

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(EXAMPLES / "Python"))

from caveat_step import CaveatStep


class StepTests(unittest.TestCase):
    def test_documents_go_on_in_order_with_text_and_answer(self) -> None:
        pages = sorted((EXAMPLES / "pages").glob("*.html"))
        documents = [Document(text="", id=page.name, metadata={"html": page.read_bytes()}) for page in pages]
        documents.append(Document(text="<p>Boats leave at noon.", id="plain"))
        documents.append(Document(text="", id="binary", metadata={"html": bytes(range(256)) * 8}))
        out = list(CaveatStep()(iter(documents)))
        self.assertEqual([document.id for document in out], [page.name for page in pages] + ["plain", "binary"])
        by_id = {document.id: document for document in out}
        notice = by_id["pangea-undesirable-notice.html"]
        self.assertEqual(notice.metadata["caveat"]["risk"], "critical")
        self.assertIn("night herons", notice.text.lower())
        self.assertNotIn("text", notice.metadata["caveat"])
        self.assertNotIn("html", notice.metadata)
        self.assertEqual(by_id["plain"].text.strip(), "Boats leave at noon.")
        self.assertEqual(by_id["binary"].metadata["caveat"]["status"], "error")
        self.assertEqual(by_id["binary"].text, "")


if __name__ == "__main__":
    unittest.main()
