"""`docs/CLAUSES.md` tells of every clause what is found in the code, and where nothing is, so."""

from pathlib import Path

import pytest

from domain.clauses.register import Strength, clauses
from domain.obligations.gathered import duties, duties_of
from scripts.cited import cited_in_sources
from scripts.clauses import ATTESTED, BUILT, NONE, OPEN, ROOT, RULE, STATES, Row, rows, shown_by

BY_ID = {one.clause.id: one for one in rows()}


def test_every_clause_has_a_row_and_a_state() -> None:
    assert list(BY_ID) == list(clauses())
    assert len(BY_ID) == 565
    assert {one.state for one in BY_ID.values()} <= set(STATES)


@pytest.mark.parametrize("row", BY_ID.values(), ids=BY_ID)
def test_a_state_follows_from_what_was_found(row: Row) -> None:
    if row.state in (OPEN, NONE):
        assert not row.carried
        assert not duties_of(row.clause.id)
    if row.state == NONE:
        assert row.clause.strength is Strength.DECLARATORY or row.clause.kind in (
            "organisational",
            "declaratory",
        )
    if row.state == ATTESTED:
        assert "duty" not in row.carried
    if row.state == BUILT:
        assert row.carried.keys() & {"duty", "act", "clock", "screen", row.clause.kind}
    assert all((ROOT / path).is_file() for path in row.tests)


def test_every_duty_carries_its_clauses() -> None:
    for duty in duties().values():
        for clause in (duty.clause, *duty.also):
            carried = BY_ID[clause].carried
            assert duty.key in (*carried.get("duty", ()), *carried.get("attested", ())), clause


def test_the_rooms_are_told_apart() -> None:
    assert {BY_ID[one].state for one in ("OP/64a", "FS/3.4e", "WS/28b")} == {BUILT}
    assert BY_ID["FS/4.3b"].state == NONE
    assert {"RELEASE_5H"} == set(BY_ID["OP/64a"].carried["clock"])
    assert "submitBallot" in BY_ID["FS/3.4e"].carried["act"]
    assert RULE in {one.state for one in BY_ID.values()}


def _written(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_what_cites_a_clause_is_found_where_it_stands(tmp_path: Path) -> None:
    _written(tmp_path, "domain/people/roles.py", "# OP/62: speaks.\nSPOKESPERSON = 1\nOTHER = 2\n")
    _written(tmp_path, "domain/lamps/permissions.py", "# WS/9c\n# and WR/4\nLAMP_READ = 1\n")
    _written(
        tmp_path,
        "domain/lamps/facts.py",
        'class LampFacts:\n    """A lamp (FS/2.1a)."""\n    at: "When (OP/15)."\n'
        '    def of(self):\n        """Not what it does: OP/1b."""\n',
    )
    _written(
        tmp_path,
        "actions/lamps/inspect.py",
        'def why():\n    return problem(CODE, clause="WR/26b")\n\nmore(clause="OP/24a")\n',
    )
    _written(tmp_path, "frontend-contract/screens/lamps/src/Board.tsx", 'const c = "FS/3.4c";\n')
    assert cited_in_sources(tmp_path) == {
        "OP/62": {"role": {"SPOKESPERSON"}},
        "WS/9c": {"role": {"LAMP_READ"}},
        "WR/4": {"role": {"LAMP_READ"}},
        "FS/2.1a": {"register": {"LampFacts"}},
        "OP/15": {"register": {"LampFacts"}},
        "WR/26b": {"gate": {"why"}},
        "FS/3.4c": {"screen": {"Board"}},
    }


def test_a_test_shows_the_clauses_that_it_is_marked_with(tmp_path: Path) -> None:
    _written(
        tmp_path,
        "tests/lamps/test_lamps.py",
        'pytestmark = [pytest.mark.clause("OP/62", "WR/4")]\n\n'
        '@pytest.mark.clause("WS/9c")\ndef test_a_lamp(): ...\n',
    )
    _written(tmp_path, "tests/lamps/lamps.py", 'pytestmark = pytest.mark.clause("OP/15")\n')
    assert shown_by(tmp_path) == {
        one: {"tests/lamps/test_lamps.py"} for one in ("OP/62", "WR/4", "WS/9c")
    }
