"""Kinds of cases: their states in order, none skipped."""

from itertools import pairwise
from typing import Any

import pytest

from domain.approvals.states import ApprovalState as A
from domain.approvals.steps import APPROVAL
from domain.cases.facts import CaseFacts
from domain.cases.kinds import CaseKind, CaseState
from domain.declared.kinds import closed, kinds_declared
from domain.rectification.states import RectificationState as R
from domain.rectification.steps import RECTIFICATION
from domain.supervision.states import SupervisionState as S
from domain.supervision.steps import SUPERVISION
from domain.workflow import Workflow

WORKFLOWS: tuple[Workflow[Any, Any], ...] = (APPROVAL, RECTIFICATION, SUPERVISION)
PATHS = {
    APPROVAL.kind: (A.DRAFT, A.FILED, A.APPROVED, A.BACK),
    RECTIFICATION.kind: (
        R.OPEN,
        R.ACCEPTED,
        R.IN_PROGRESS,
        R.SUBMITTED,
        R.VERIFIED,
        R.CLOSED,
    ),
    SUPERVISION.kind: (S.ISSUED, S.ASSIGNED, S.REPLIED, S.VERIFIED, S.CLOSED),
}
DETOURS: dict[str, set[Any]] = {
    APPROVAL.kind: {
        # Completed, or asked for again.
        *((state, A.FILED) for state in (A.INCOMPLETE, A.REFUSED)),
        *((state, A.INCOMPLETE) for state in (A.FILED, A.APPROVED)),
        (A.FILED, A.DRAFT),
        (A.FILED, A.REFUSED),
        # Reported anew.
        (A.BACK, A.BACK),
        *((state, A.WITHDRAWN) for state in A if state not in (A.BACK, A.WITHDRAWN)),
    },
    RECTIFICATION.kind: {
        (R.SUBMITTED, R.REOPENED),
        (R.VERIFIED, R.REOPENED),
        # What shows up again after it was closed.
        (R.CLOSED, R.REOPENED),
        (R.REOPENED, R.IN_PROGRESS),
        (R.SUBMITTED, R.IN_PROGRESS),
        (R.OPEN, R.RETURNED),
        (R.ACCEPTED, R.RETURNED),
        (R.RETURNED, R.OPEN),
        *((state, R.WITHDRAWN) for state in R if state not in (R.CLOSED, R.WITHDRAWN)),
    },
    SUPERVISION.kind: {
        # With another unit while it is worked on, or handed back to be assigned to one.
        (S.ASSIGNED, S.ASSIGNED),
        (S.ASSIGNED, S.ISSUED),
        # Taken back, sent back, or taken up again after it was closed.
        *((state, S.ASSIGNED) for state in (S.REPLIED, S.VERIFIED, S.CLOSED)),
        *((state, S.SUSPENDED) for state in (S.ISSUED, S.ASSIGNED)),
        (S.SUSPENDED, S.ASSIGNED),
        *((state, S.WITHDRAWN) for state in S if state not in (S.CLOSED, S.WITHDRAWN)),
    },
}


def _moves(rule: Workflow[Any, None]) -> set[Any]:
    return {
        (source, step.target)
        for step in rule.steps.values()
        for source in step.sources
        if step.target is not None
    }


@pytest.mark.clause("FS/3.4g", "OP/61c", "WR/28b")
@pytest.mark.parametrize("rule", WORKFLOWS, ids=lambda rule: rule.kind)
def test_a_case_goes_its_way_and_no_other(rule: Workflow[Any, None]) -> None:
    assert rule.first is PATHS[rule.kind][0]
    assert _moves(rule) == set(pairwise(PATHS[rule.kind])) | DETOURS[rule.kind]


def test_a_closed_case_stays_closed_unless_its_check_takes_it_up_again() -> None:
    assert [one.name for one in SUPERVISION.steps_from(S.CLOSED)] == ["reopen"]
    assert [one.name for one in RECTIFICATION.steps_from(R.CLOSED)] == ["reopen"]
    assert (SUPERVISION.steps_from(S.WITHDRAWN), RECTIFICATION.steps_from(R.WITHDRAWN)) == ((), ())


def test_every_state_of_a_kind_is_one_of_cases() -> None:
    used = {state for rule in WORKFLOWS for state in rule.reachable()}
    assert used == set(closed(CaseState))
    assert all(isinstance(state, CaseState) for state in used)


def test_a_kind_is_named_in_both_languages() -> None:
    kinds = [one for one in kinds_declared() if issubclass(one, CaseFacts)]
    assert len(kinds) == len(list(closed(CaseKind))) == len(WORKFLOWS)
    for kind in closed(CaseKind):
        assert any("一" <= letter <= "鿿" for letter in kind.zh)
        assert kind.en.isascii()
