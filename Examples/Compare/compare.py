"""Times caveat beside libxml2, trafilatura and resiliparse over a folder of pages.

    python3 compare.py BENCHMARKS FOLDER [ROUNDS]

BENCHMARKS is the built program CaveatBenchmarks. Peers that cannot be loaded are left out, by name. All of
them read the same files from memory, in one thread, one after the other in each round, so that a machine
whose speed drifts slows all of them alike. The table is Markdown; times are medians of the rounds.
"""

import importlib.metadata
import pathlib
import re
import statistics
import subprocess
import sys
import time

STAGES = {
    "libxml2 DOM": "libxml2: the tree alone",
    "extraction": "caveat: parse and extract",
    "whole": "caveat: all of it, with warnings and a JSON report",
}


def trafilatura():
    from trafilatura import extract

    return lambda page: extract(page) or ""


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return lambda page: extract_plain_text(
        bytes_to_str(page, detect_encoding(page)), main_content=True
    )


PEERS = {"trafilatura": trafilatura, "resiliparse": resiliparse}


def caveat(program, folder):
    """Milliseconds a page of each stage in one round, and the number of pages."""
    run = subprocess.run(
        [program, folder, "1"], capture_output=True, text=True, check=False
    )
    if run.returncode != 0:
        sys.exit(f"{program} failed: {run.stderr.strip() or run.stdout.strip()}")
    rows = re.findall(r"^(libxml2 DOM|parse|extract|whole)\s+([0-9.]+)\s", run.stdout, re.M)
    times = {name: float(value) for name, value in rows}
    pages = re.search(r"pages: (\d+)", run.stdout)
    if pages is None or len(times) < 4:
        sys.exit(f"{program} printed no table:\n{run.stdout}")
    times["extraction"] = times["parse"] + times["extract"]
    return {stage: times[stage] for stage in STAGES}, int(pages.group(1))


def peer(extract, pages):
    """Milliseconds a page; a page that the peer cannot read counts with the time until it gave up."""
    start = time.perf_counter()
    for page in pages:
        try:
            extract(page)
        except Exception:  # noqa: BLE001: whatever it is, the next page is read
            pass
    return (time.perf_counter() - start) * 1e3 / len(pages)


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, folder = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) == 4 else 5
    pages = [
        path.read_bytes()
        for path in sorted(pathlib.Path(folder).rglob("*"))
        if path.suffix.lower() in (".html", ".htm", ".xhtml")
    ]
    if not pages:
        sys.exit(f"{folder}: no .html, .htm or .xhtml file in it")
    peers, names, missing = {}, dict(STAGES), []
    for name, load in PEERS.items():
        try:
            peers[name] = load()
            names[name] = f"{name} {importlib.metadata.version(name)}"
        except ImportError as error:
            missing.append(f"{name} cannot be loaded ({error}): pip install {name}")
    times = {name: [] for name in names}
    for _ in range(rounds):
        stages, count = caveat(program, folder)
        if count != len(pages):
            sys.exit(f"caveat reads {count} pages of {folder}, the others {len(pages)}")
        for stage, value in stages.items():
            times[stage].append(value)
        for name, extract in peers.items():
            times[name].append(peer(extract, pages))
    median = {name: statistics.median(values) for name, values in times.items()}
    size = sum(map(len, pages))
    print(f"{len(pages)} pages, {size} bytes, {rounds} rounds, one thread\n")
    print("| what | ms a page | MB a second | beside libxml2's tree |")
    print("|---|---|---|---|")
    for name in sorted(names, key=median.get):
        rate = size / len(pages) / 1e3 / median[name]
        ratio = median[name] / median["libxml2 DOM"]
        print(f"| {names[name]} | {median[name]:.2f} | {rate:.1f} | {ratio:.2f} |")
    for line in missing:
        print(f"\n{line}")


if __name__ == "__main__":
    main()
