"""The way of an activity of any kind, and what stands in it (FS/3.1–3.3)."""

from dataclasses import dataclass
from datetime import datetime

from domain.activities.asking import asks_of
from domain.activities.facts import ActivityFacts
from domain.activities.permissions import ActivityPermission as P
from domain.activities.phases import ActivityPhase
from domain.activities.problems import ActivityCode
from domain.activities.states import HELD, PLANNED, ActivityKind
from domain.activities.states import ActivityState as S
from domain.activities.turnout import MEMBERS_AT_LEAST
from domain.clause_marks import clause
from domain.gate import refuses_with
from domain.instants import local_date
from domain.problems import Named, Problem, problem
from domain.workflow import Step, Workflow, workflow

FINDINGS = {
    "slow_progress": Named("工作滞后情况", "slow progress"),
    "problems_found": Named("发现的问题", "problems found"),
    "next_measures": Named("下步举措", "next measures"),
    "improvement": Named("改进情况", "what was improved"),
}
"""On what members are heard, and what came of it (FS/3.3c)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BesideActivity:
    """What its steps look at beside it: suggestions without a disposition, and those adopted."""

    open_suggestions: int
    adopted: int


@dataclass(frozen=True, slots=True)
class ActivityToMove:
    """What the gates are asked with."""

    activity: ActivityFacts
    beside: BesideActivity


@clause("FS/3.1c", "FS/3.2c", "FS/3.2e")
def why_invitees_are_too_few(kind: ActivityKind, found: int) -> tuple[Problem, ...]:
    """Three or more, the figure itself included, in the first two phases (T9).

    Clauses: FS/3.1c, FS/3.2c, FS/3.2e.
    """
    binding = asks_of(kind).invitees
    if binding is None or found >= MEMBERS_AT_LEAST:
        return ()
    told = problem(
        ActivityCode.INVITEES_BELOW_MINIMUM,
        path=("representativeIds",),
        clause=binding,
        least=MEMBERS_AT_LEAST,
        found=found,
    )
    return (told,)


@refuses_with(ActivityCode.INVITEES_BELOW_MINIMUM)
def why_nobody_is_invited(facts: ActivityToMove) -> tuple[Problem, ...]:
    """Supervision without a member is a gap that is shown; the first two phases need members."""
    activity = facts.activity
    if activity.state is not S.DRAFT:
        return ()
    return why_invitees_are_too_few(activity.kind, activity.invited_count)


@refuses_with(ActivityCode.SUGGESTIONS_OPEN)
@clause("FS/3.1d", "FS/3.2f", "FS/3.3c")
def why_suggestions_are_open(facts: ActivityToMove) -> tuple[Problem, ...]:
    """Adopted, in part, or not and why: every single one (S07).

    Clauses: FS/3.1d, FS/3.2f, FS/3.3c.
    """
    count = facts.beside.open_suggestions
    if count == 0:
        return ()
    return (problem(ActivityCode.SUGGESTIONS_OPEN, clause=_clause_of(facts), count=count),)


@refuses_with(ActivityCode.PLAN_MISSING)
@clause("FS/1b", "FS/3.1d")
def why_plan_is_missing(facts: ActivityToMove) -> tuple[Problem, ...]:
    """What was adopted when a plan was made stands in that plan.

    Clauses: FS/1b, FS/3.1d.
    """
    activity = facts.activity
    is_planning = activity.phase is ActivityPhase.PLAN
    if not is_planning or activity.plan_id is not None or facts.beside.adopted == 0:
        return ()
    return (problem(ActivityCode.PLAN_MISSING, path=("planId",), clause="FS/3.1d"),)


@refuses_with(ActivityCode.FINDINGS_MISSING)
@clause("FS/1d", "FS/3.3c")
def why_findings_are_missing(facts: ActivityToMove) -> tuple[Problem, ...]:
    """Three subjects, and what was improved; of supervision alone.

    Clauses: FS/1d, FS/3.3c.
    """
    activity = facts.activity
    if activity.phase is not ActivityPhase.SUPERVISE:
        return ()
    return tuple(
        problem(ActivityCode.FINDINGS_MISSING, clause="FS/3.3c", part=named)
        for name, named in FINDINGS.items()
        if getattr(activity, name) is None
    )


@refuses_with(ActivityCode.NO_SUPERVISION)
def why_there_are_no_findings(facts: ActivityToMove) -> tuple[Problem, ...]:
    """Only supervision has findings."""
    if facts.activity.phase is ActivityPhase.SUPERVISE:
        return ()
    return (problem(ActivityCode.NO_SUPERVISION, clause="FS/3.3c"),)


@refuses_with(ActivityCode.ACTIVITY_NOT_BEGUN)
def why_it_has_not_begun(activity: ActivityFacts, at: datetime) -> tuple[Problem, ...]:
    """What lies ahead at this instant was not held."""
    if activity.starts_at <= at:
        return ()
    return (problem(ActivityCode.ACTIVITY_NOT_BEGUN, path=("actedAt",)),)


@refuses_with(ActivityCode.ACTIVITY_NOT_BEGUN)
def why_nobody_can_have_come(
    starts_at: datetime, at: datetime, *, path: tuple[str, ...] = ()
) -> tuple[Problem, ...]:
    """People come early, but on no day before that of what they are invited to."""
    if local_date(at) >= local_date(starts_at):
        return ()
    return (problem(ActivityCode.ACTIVITY_NOT_BEGUN, path=path),)


def _clause_of(facts: ActivityToMove) -> str:
    by_phase = {ActivityPhase.PROMOTE: "FS/3.2f", ActivityPhase.SUPERVISE: "FS/3.3c"}
    phase = facts.activity.phase
    return by_phase.get(phase, "FS/3.1d") if phase is not None else "FS/3.1d"


ACTIVITY_WORKFLOW: Workflow[S, ActivityToMove] = workflow(
    "activity",
    first=S.DRAFT,
    clause="FS/4.2a",
    steps=(
        Step("edit", PLANNED | HELD, None, act="edit_activity", by=P.ACTIVITY_RUN),
        Step("postpone", PLANNED, None, act="postpone_activity", by=P.ACTIVITY_RUN),
        Step(
            "invite",
            PLANNED,
            S.INVITED,
            clause="FS/2.3b",
            act="invite_to_activity",
            by=P.ACTIVITY_RUN,
        ),
        Step(
            "check_in",
            PLANNED | HELD,
            None,
            clause="FS/4.1a",
            act="check_in_to_activity",
            by=P.ACTIVITY_RUN,
        ),
        Step(
            "hold",
            PLANNED,
            S.HELD,
            (why_nobody_is_invited,),
            act="hold_activity",
            by=P.ACTIVITY_RUN,
        ),
        Step(
            "take_back_holding",
            frozenset({S.HELD}),
            S.INVITED,
            act="take_back_holding",
            by=P.ACTIVITY_RUN,
        ),
        Step(
            "suggest",
            HELD,
            S.HELD,
            clause="FS/4.1c",
            act="note_suggestion",
            by=P.ACTIVITY_RUN,
        ),
        Step(
            "find",
            HELD,
            None,
            (why_there_are_no_findings,),
            "FS/3.3c",
            act="record_findings",
            by=P.ACTIVITY_RUN,
        ),
        # By the last disposition, whoever gives it.
        Step("dispose", frozenset({S.HELD}), S.DISPOSED, clause="FS/3.1d"),
        Step(
            "close",
            HELD,
            S.CLOSED,
            (why_suggestions_are_open, why_plan_is_missing, why_findings_are_missing),
            "FS/3.1d",
            act="close_activity",
            by=P.ACTIVITY_RUN,
        ),
        Step(
            "reopen",
            frozenset({S.CLOSED}),
            S.HELD,
            clause="FS/3.1d",
            act="reopen_activity",
            by=P.ACTIVITY_RUN,
        ),
        Step("cancel", PLANNED, S.CANCELLED, act="cancel_activity", by=P.ACTIVITY_RUN),
    ),
)
"""DRAFT → INVITED → HELD → DISPOSED → CLOSED; what is not held is CANCELLED."""
