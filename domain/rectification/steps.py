"""The way of a rectification item (FS/3.2f, FS/3.4g, FS/4.3a, WR/28b)."""

from functools import partial

from domain.gate import Gate, refuses_with
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
_NOT_OVER = _BEFORE_WORK | _AT_WORK | _HANDED_IN


def _step(
    name: str,
    sources: frozenset[S],
    target: S | None,
    *gates: Gate[RectificationFacts],
    by: P,
    clause: str | None = None,
) -> Step[S, RectificationFacts]:
    """One that its act is named after: `accept` is taken by `accept_rectification`."""
    verb, _, what = name.partition("_")
    act = f"{verb}_rectification_{what}" if what == "action" else f"{name}_rectification"
    return Step(name, sources, target, gates, clause, act=act, by=by)


_works = partial(_step, by=P.RECTIFICATION_WORK)
_checks = partial(_step, by=P.RECTIFICATION_CHECK)

RECTIFICATION: Workflow[S, RectificationFacts] = workflow(
    "rectification",
    first=S.OPEN,
    steps=(
        _works("accept", _OPEN, S.ACCEPTED),
        # Whose it is not, or what nobody understands, goes back; its last day stays.
        _works("return", _OPEN | {S.ACCEPTED}, S.RETURNED),
        _checks("refile", frozenset({S.RETURNED}), S.OPEN),
        _works("begin", frozenset({S.ACCEPTED, S.REOPENED}), S.IN_PROGRESS),
        _works("record_action", _AT_WORK, None, clause="FS/3.2f"),
        _works("withdraw_action", _AT_WORK, None, clause="FS/3.2f"),
        _works("submit", frozenset({S.IN_PROGRESS}), S.SUBMITTED, why_there_is_no_action),
        _works("take_back", frozenset({S.SUBMITTED}), S.IN_PROGRESS),
        _works("report", _AT_WORK | _HANDED_IN, None, clause="WR/28b"),
        _checks("verify", frozenset({S.SUBMITTED}), S.VERIFIED, clause="WR/55d"),
        # What shows up again after it was closed is taken up again, too.
        _checks("reopen", _HANDED_IN | {S.CLOSED}, S.REOPENED, clause="WR/55d"),
        _checks(
            "close",
            frozenset({S.VERIFIED}),
            S.CLOSED,
            why_there_is_no_action,
            why_it_is_not_reported,
        ),
        _checks("edit", _BEFORE_WORK | _AT_WORK, None),
        _checks("extend", _NOT_OVER, None),
        _checks("withdraw", _NOT_OVER, S.WITHDRAWN),
    ),
)
"""OPEN → ACCEPTED → IN_PROGRESS → SUBMITTED → VERIFIED → CLOSED; what does not hold is REOPENED.

What is not the unit's is RETURNED and filed anew; whoever opened it may have it WITHDRAWN.
"""
