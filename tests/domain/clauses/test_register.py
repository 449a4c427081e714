"""Looking up the clause register."""

import pytest

from domain.clauses.documents import DOCUMENTS, DocumentKey, DocumentStatus
from domain.clauses.register import (
    ClauseFilter,
    Strength,
    clauses,
    clauses_matching,
)


def ids(wanted: ClauseFilter) -> list[str]:
    return [one.id for one in clauses_matching(wanted)]


def test_a_clause_is_found_by_its_id() -> None:
    found = clauses()["OP/64a"]
    assert (found.document, found.article) == (DocumentKey.OP, "64")
    assert found.strength is Strength.HARD
    assert found.module == "sentiment"


@pytest.mark.parametrize("unknown", ["OP/999", "op/64a", "", "OP"])
def test_an_unknown_id_finds_nothing(unknown: str) -> None:
    assert unknown not in clauses()


def test_no_filter_finds_all_in_the_registers_order() -> None:
    assert ids(ClauseFilter()) == list(clauses())


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param(
            ClauseFilter(document=DocumentKey.WS, article="14"), ["WS/14a", "WS/14b"], id="article"
        ),
        pytest.param(
            ClauseFilter(text="五小时", module="sentiment"), ["WR/26b", "OP/64a"], id="chinese"
        ),
        pytest.param(ClauseFilter(text="EIGHT MINUTES"), ["FS/3.4d"], id="english-any-case"),
        pytest.param(ClauseFilter(text="fs/3.4d"), ["FS/3.4d"], id="part-of-the-id"),
        pytest.param(
            ClauseFilter(document=DocumentKey.FS, strength=Strength.SOFT),
            ["FS/2.3a", "FS/4.1a"],
            id="strength",
        ),
        pytest.param(
            ClauseFilter(document=DocumentKey.FS, kind="quota"),
            ["FS/3.1b", "FS/3.2b", "FS/3.2d", "FS/3.3b"],
            id="kind",
        ),
        pytest.param(
            ClauseFilter(document=DocumentKey.PR, strength=Strength.HARD), [], id="nothing-fits"
        ),
    ],
)
def test_everything_asked_must_hold(wanted: ClauseFilter, found: list[str]) -> None:
    assert ids(wanted) == found


def test_the_register_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        clauses()["OP/64a"] = clauses()["OP/64b"]  # type: ignore[index]  # that is the point


def test_the_five_documents_have_their_numbers_and_dates() -> None:
    shown = {
        key.value: (one.number, one.issued_on and one.issued_on.isoformat(), one.status.value)
        for key, one in DOCUMENTS.items()
    }
    assert shown == {
        "FS": ("西政办发〔2017〕19号", "2017-08-30", "IN_FORCE"),
        "WR": ("西政发〔2018〕4号", "2018-03-20", "IN_FORCE"),
        "WS": ("西政发〔2020〕4号", "2020-06-02", "TRIAL"),
        "OP": ("西政办发〔2017〕6号", "2017-04-10", "IN_FORCE"),
        "PR": (None, None, "DRAFT"),
    }


def test_only_the_draft_has_clauses_of_draft_strength() -> None:
    drafts = {one.document for one in clauses().values() if one.strength is Strength.DRAFT}
    assert {DOCUMENTS[key].status for key in drafts} == {DocumentStatus.DRAFT}
    assert {one.strength for one in clauses().values() if one.document is DocumentKey.PR} == {
        Strength.DRAFT
    }
