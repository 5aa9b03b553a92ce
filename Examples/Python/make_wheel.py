"""Make a wheel of the module beside this file and the caveat executable: what ``pip install`` takes.

    python3 make_wheel.py EXECUTABLE NOTICES FOLDER

EXECUTABLE asks for no shared libraries (``.ci/package`` links it so), hence the tag that fits every Linux of its
architecture. NOTICES are the licences of what is linked into it. The same files give the same bytes: all times
are that of the environment variable SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import base64
import hashlib
import os
import struct
import subprocess
import sys
import time
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
#: Machines by their numbers in the head of an executable.
MACHINES = {62: "x86_64", 183: "aarch64"}

METADATA = """\
Metadata-Version: 2.1
Name: caveat
Version: {version}
Summary: Finds legal warnings on news pages and cleans their text
License: Apache-2.0
Requires-Python: >=3.9
Description-Content-Type: text/plain

{description}
"""

WHEEL = """\
Wheel-Version: 1.0
Generator: make_wheel.py
Root-Is-Purelib: false
{tags}
"""


def main(executable: Path, notices: Path, folder: Path) -> None:
    """Write the wheel and print its name."""
    program = executable.read_bytes()
    module = (HERE / "caveat.py").read_text("utf-8")
    line = subprocess.run([executable, "--version"], check=True, stdout=subprocess.PIPE, text=True).stdout
    version = line.split()[1]
    machine = MACHINES[struct.unpack_from("<H", program, 18)[0]]
    platforms = [f"manylinux_2_17_{machine}", f"manylinux2014_{machine}"]
    info = f"caveat-{version}.dist-info"
    files = {
        "caveat.py": module.encode(),
        f"caveat-{version}.data/scripts/caveat": program,
        f"{info}/METADATA": METADATA.format(version=version, description=module.split('"""')[1]).encode(),
        f"{info}/WHEEL": WHEEL.format(tags="\n".join(f"Tag: py3-none-{name}" for name in platforms)).encode(),
        f"{info}/licenses/LICENSE": (HERE / "../../LICENSE").read_bytes(),
        f"{info}/licenses/NOTICES.txt": notices.read_bytes(),
    }
    record = f"{info}/RECORD"
    files[record] = "".join(f"{name},{digest(data)},{len(data)}\n" for name, data in files.items()).encode()
    files[record] += f"{record},,\n".encode()
    # The format of zip knows no time before 1980.
    moment = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), 315_532_800))
    path = folder / f"caveat-{version}-py3-none-{'.'.join(platforms)}.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, moment[:6])
            entry.create_system = 3
            entry.external_attr = (0o100755 if "/scripts/" in name else 0o100644) << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)
    print(path.name)


def digest(data: bytes) -> str:
    """The digest of a file as the list of files has it."""
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("usage: make_wheel.py EXECUTABLE NOTICES FOLDER")
    main(*map(Path, sys.argv[1:]))
