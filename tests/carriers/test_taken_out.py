"""What carries a clause is taken out: then a test that is marked with the clause must fail.

Ten carriers are drawn, the same at each run; `SITONG_CARRIERS` and `SITONG_CARRIERS_SEED` draw
more or others.
"""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from resolvers.carried import carriers
from scripts.clauses import ROOT, shown_by
from tests.carriers.of_clause import CLAUSE

HOOK = Path(__file__).resolve().parent / "hook"
MANY = int(os.environ.get("SITONG_CARRIERS", "10"))
SEED = os.environ.get("SITONG_CARRIERS_SEED", "2026")
LONGEST_SECONDS = 400
SOME_FAILED = 1


class Drawn(NamedTuple):
    """A carrier, the clause, and the files whose tests are marked with it."""

    clause: str
    carrier: str
    files: tuple[str, ...]


def _cost(file: str) -> tuple[bool, str]:
    """Those that start servers come last: one that fails before them is enough."""
    return not file.startswith(("tests/domain/", "tests/actions/", "tests/store/")), file


def _all() -> Iterator[Drawn]:
    """Every carrier with every clause that it carries and that has a test."""
    tests = shown_by(ROOT)
    for clause, some in sorted(carriers().items()):
        for one in some:
            if clause in tests:
                yield Drawn(
                    clause, f"{one.kind} {one.name}", tuple(sorted(tests[clause], key=_cost))
                )


def _lot(one: Drawn) -> str:
    """By chance, and the same whatever else there is: one that comes pushes out one at most."""
    return hashlib.sha256(f"{SEED} {one.clause} {one.carrier}".encode()).hexdigest()


def _drawn() -> list[Drawn]:
    return sorted(_all(), key=_lot)[:MANY]


@pytest.mark.parametrize("one", _drawn(), ids=lambda one: f"{one.clause} {one.carrier}")
def test_a_carrier_that_is_taken_out_is_missed(one: Drawn) -> None:
    path = os.pathsep.join(filter(None, (str(HOOK), os.environ.get("PYTHONPATH"))))
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-x", "-q", "--no-header"),
            *("-p", "tests.carriers.of_clause", "-p", "no:cacheprovider", *one.files),
        ],
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if "PYTEST" not in name},
            "PYTHONPATH": path,
            "SITONG_TAKEN_OUT": one.carrier,
            CLAUSE: one.clause,
        },
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    told = (run.stdout + run.stderr)[-3000:]
    assert run.returncode == SOME_FAILED, f"nobody misses {one.carrier} of {one.clause}:\n{told}"
    assert "taken out" in told or "FAILED" in told, told
