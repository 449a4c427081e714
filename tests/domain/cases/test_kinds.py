"""Kinds of cases: their states in order, none skipped."""

from itertools import pairwise

import pytest

from domain.cases.kinds import CASE_KINDS, CaseKind, CaseKindRule
from domain.cases.states import CaseState

S = CaseState

PATHS = {
    CaseKind.RECTIFICATION: (S.OPEN, S.ACCEPTED, S.IN_PROGRESS, S.SUBMITTED, S.VERIFIED, S.CLOSED),
    CaseKind.SUPERVISION: (S.ISSUED, S.ASSIGNED, S.REPLIED, S.VERIFIED, S.CLOSED),
}
DETOURS = {
    CaseKind.RECTIFICATION: {(S.SUBMITTED, S.REOPENED), (S.REOPENED, S.IN_PROGRESS)},
    # Withdrawn from wherever it stands.
    CaseKind.SUPERVISION: {
        (S.ISSUED, S.CLOSED),
        (S.ASSIGNED, S.CLOSED),
        (S.REPLIED, S.CLOSED),
    },
}


def _moves(rule: CaseKindRule) -> set[tuple[CaseState, CaseState | None]]:
    return {
        (source, step.target) for step in rule.workflow.steps.values() for source in step.sources
    }


@pytest.mark.clause("FS/3.4g", "OP/61c", "WR/28b")
@pytest.mark.parametrize("kind", CaseKind)
def test_a_case_goes_its_way_and_no_other(kind: CaseKind) -> None:
    rule = CASE_KINDS[kind]
    assert rule.workflow.first is PATHS[kind][0]
    assert _moves(rule) == set(pairwise(PATHS[kind])) | DETOURS[kind]


@pytest.mark.parametrize("kind", CaseKind)
def test_a_closed_case_stays_closed(kind: CaseKind) -> None:
    assert CASE_KINDS[kind].workflow.steps_from(S.CLOSED) == ()


@pytest.mark.parametrize("kind", CaseKind)
def test_a_kind_is_named_in_both_languages(kind: CaseKind) -> None:
    rule = CASE_KINDS[kind]
    assert rule.kind is kind
    assert any("一" <= letter <= "鿿" for letter in rule.kind.zh)
    assert rule.kind.en.isascii()


def test_every_state_belongs_to_a_kind() -> None:
    used = {state for kind in CaseKind for state in CASE_KINDS[kind].workflow.reachable()}
    assert used == set(CaseState)
