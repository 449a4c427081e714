"""The way of a rectification item (FS/3.2f, FS/3.4g, FS/4.3a, WR/28b)."""

from domain.gate import refuses_with
from domain.problems import Problem, problem
from domain.rectification.facts import RectificationFacts
from domain.rectification.permissions import RectificationPermission as P
from domain.rectification.problems import RectificationCode
from domain.rectification.sources import REPORTED
from domain.rectification.states import RectificationState as S
from domain.workflow import Step, Workflow, workflow


@refuses_with(RectificationCode.ACTION_MISSING)
def why_there_is_no_action(item: RectificationFacts) -> tuple[Problem, ...]:
    """Nothing is handed in, nor closed, of which nothing was done (MODULES 6)."""
    if item.action_count > 0:
        return ()
    return (problem(RectificationCode.ACTION_MISSING, clause=item.clause),)


@refuses_with(RectificationCode.REPORT_MISSING)
def why_it_is_not_reported(item: RectificationFacts) -> tuple[Problem, ...]:
    """A finding of audit or supervision closes only with a report to the district government.

    Clause: WR/28b.
    """
    if item.source_kind not in REPORTED or item.reported_on is not None:
        return ()
    return (problem(RectificationCode.REPORT_MISSING, clause="WR/28b"),)


_OPEN = frozenset({S.OPEN})
_AT_WORK = frozenset({S.ACCEPTED, S.IN_PROGRESS, S.REOPENED})
_HANDED_IN = frozenset({S.SUBMITTED, S.VERIFIED})
_BEFORE_WORK = _OPEN | {S.RETURNED, S.ACCEPTED}

RECTIFICATION: Workflow[S, RectificationFacts] = workflow(
    "rectification",
    first=S.OPEN,
    steps=(
        Step("accept", _OPEN, S.ACCEPTED, act="accept_rectification", by=P.RECTIFICATION_WORK),
        # Whose it is not, or what nobody understands, goes back; its last day stays.
        Step(
            "return",
            _OPEN | {S.ACCEPTED},
            S.RETURNED,
            act="return_rectification",
            by=P.RECTIFICATION_WORK,
        ),
        Step(
            "refile",
            frozenset({S.RETURNED}),
            S.OPEN,
            act="refile_rectification",
            by=P.RECTIFICATION_CHECK,
        ),
        Step(
            "begin",
            frozenset({S.ACCEPTED, S.REOPENED}),
            S.IN_PROGRESS,
            act="begin_rectification",
            by=P.RECTIFICATION_WORK,
        ),
        Step(
            "record_action",
            _AT_WORK,
            None,
            clause="FS/3.2f",
            act="record_rectification_action",
            by=P.RECTIFICATION_WORK,
        ),
        Step(
            "withdraw_action",
            _AT_WORK,
            None,
            clause="FS/3.2f",
            act="withdraw_rectification_action",
            by=P.RECTIFICATION_WORK,
        ),
        Step(
            "submit",
            frozenset({S.IN_PROGRESS}),
            S.SUBMITTED,
            (why_there_is_no_action,),
            act="submit_rectification",
            by=P.RECTIFICATION_WORK,
        ),
        Step(
            "take_back",
            frozenset({S.SUBMITTED}),
            S.IN_PROGRESS,
            act="take_back_rectification",
            by=P.RECTIFICATION_WORK,
        ),
        Step(
            "report",
            _AT_WORK | _HANDED_IN,
            None,
            clause="WR/28b",
            act="report_rectification",
            by=P.RECTIFICATION_WORK,
        ),
        Step(
            "verify",
            frozenset({S.SUBMITTED}),
            S.VERIFIED,
            clause="WR/55d",
            act="verify_rectification",
            by=P.RECTIFICATION_CHECK,
        ),
        # What shows up again after it was closed is taken up again, too.
        Step(
            "reopen",
            _HANDED_IN | {S.CLOSED},
            S.REOPENED,
            clause="WR/55d",
            act="reopen_rectification",
            by=P.RECTIFICATION_CHECK,
        ),
        Step(
            "close",
            frozenset({S.VERIFIED}),
            S.CLOSED,
            (why_there_is_no_action, why_it_is_not_reported),
            act="close_rectification",
            by=P.RECTIFICATION_CHECK,
        ),
        Step(
            "edit",
            _BEFORE_WORK | _AT_WORK,
            None,
            act="edit_rectification",
            by=P.RECTIFICATION_CHECK,
        ),
        Step(
            "extend",
            _BEFORE_WORK | _AT_WORK | _HANDED_IN,
            None,
            act="extend_rectification",
            by=P.RECTIFICATION_CHECK,
        ),
        Step(
            "withdraw",
            _BEFORE_WORK | _AT_WORK | _HANDED_IN,
            S.WITHDRAWN,
            act="withdraw_rectification",
            by=P.RECTIFICATION_CHECK,
        ),
    ),
)
"""OPEN → ACCEPTED → IN_PROGRESS → SUBMITTED → VERIFIED → CLOSED; what does not hold is REOPENED.

What is not the unit's is RETURNED and filed anew; whoever opened it may have it WITHDRAWN.
"""
