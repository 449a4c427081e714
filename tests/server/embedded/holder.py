"""A server's part in a process of its own: holds the database until its input ends.

Prints `running PID HOME`, or `fault SENTENCE`. With `--ordinary` root becomes nobody first; with
`--file-bytes N` no file may grow beyond N bytes, which is how a full disk feels.
"""

import argparse
import os
import pwd
import resource
import sys
from pathlib import Path

from server.embedded.ending import unwind_on_signals
from server.embedded.fault import EmbeddedFault
from server.embedded.postgres import start_embedded


def main() -> None:
    """Hold the database of the folder named on the command line."""
    reader = argparse.ArgumentParser()
    reader.add_argument("folder", type=Path)
    reader.add_argument("--ordinary", action="store_true")
    reader.add_argument("--file-bytes", type=int)
    given = reader.parse_args()
    if given.ordinary and os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.setgroups([])
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)
    if given.file_bytes is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (given.file_bytes, given.file_bytes))
    unwind_on_signals()
    try:
        postgres = start_embedded(given.folder)
    except EmbeddedFault as fault:
        sys.stdout.write(f"fault {fault.sentence_en}\n")
        return
    try:
        sys.stdout.write(f"running {postgres.postmaster_pid()} {postgres.home}\n")
        sys.stdout.flush()
        sys.stdin.read()
    finally:
        postgres.stop()


if __name__ == "__main__":
    main()
