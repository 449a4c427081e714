"""What may be done with a thing that moves: said where it can be read, and nowhere else."""

from dataclasses import dataclass
from uuid import UUID

import msgspec
import pytest

from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import Problem, ProblemCode, problem
from domain.scoring.permissions import ScoringPermission
from domain.sentiment.permissions import SentimentPermission
from domain.workflow import Step, Workflow, workflow
from schema.steps import AllowedStep, steps_of
from schema.worked import Working
from store.reading.declare import Moves
from store.reading.sights import Holds
from store.reading.things import Beside, thing
from tests.worlds.acts import shanghai

UNIT, OTHER = UUID(int=1), UUID(int=2)


class PlanState(Worded):
    """Where a plan stands."""

    DRAFT = "DRAFT", "草稿", "draft"
    FILED = "FILED", "已报送", "filed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """A plan."""

    id: UUID
    state: PlanState
    unit_id: UUID
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictPlanFacts:
    """A plan of the whole district's."""

    id: UUID
    state: PlanState


@refuses_with(ProblemCode.REASON_REQUIRED)
def why_filing_is_refused(plan: PlanFacts) -> tuple[Problem, ...]:
    missing = problem(ProblemCode.REASON_REQUIRED)
    return () if plan.text else (missing,)


PLANNING = workflow(
    "plan",
    first=PlanState.DRAFT,
    steps=(
        Step(
            "file",
            {PlanState.DRAFT},
            PlanState.FILED,
            (why_filing_is_refused,),
            act="file_plan",
            by=SentimentPermission.SENTIMENT_HANDLE,
        ),
        Step("lapse", {PlanState.FILED}, PlanState.DRAFT),
    ),
)
HALL: Workflow[PlanState, DistrictPlanFacts] = workflow(
    "district_plan",
    first=PlanState.DRAFT,
    steps=(
        Step(
            "file",
            {PlanState.DRAFT},
            PlanState.FILED,
            act="file_district_plan",
            by=ScoringPermission.SESSION_RUN,
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Pages:
    """What a gate looks at that the plan does not know."""

    pages: int


@refuses_with(ProblemCode.REASON_REQUIRED)
def why_pages_are_missing(pages: Pages) -> tuple[Problem, ...]:
    missing = problem(ProblemCode.REASON_REQUIRED)
    return () if pages.pages else (missing,)


def _steps(moves: object, facts: object, viewer: Viewer) -> list[AllowedStep]:
    """The steps as they are worked out of the JSON that the statement leaves."""
    assert isinstance(moves, Moves)
    worked = steps_of(READABLE, moves)
    found = msgspec.json.decode(msgspec.json.encode(facts), type=worked.facts, strict=False)
    told: list[AllowedStep] = worked.work_out(found, Working(viewer, "en", NOW))
    return told


NOW = shanghai("2026-10-02 22:30:00")
SEEN = Holds(SentimentPermission.SENTIMENT_READ)
READABLE = thing("Plan", PlanFacts, source="plan", sees=SEEN, streams=("plan:",), moves=PLANNING)
STAFF = Viewer(role=Role.UNIT_STAFF, unit_id=UNIT)
PLAN = PlanFacts(id=UUID(int=3), state=PlanState.DRAFT, unit_id=UNIT, text="。")


def _told(found: list[AllowedStep]) -> list[tuple[str, list[str]]]:
    return [(one.mutation, [str(why.code) for why in one.problems]) for one in found]


@pytest.mark.parametrize(
    ("plan", "viewer", "against"),
    [
        (PLAN, STAFF, []),
        (PLAN, Viewer(role=Role.UNIT_STAFF, unit_id=OTHER), ["NOT_PERMITTED"]),
        (PLAN, Viewer(role=Role.ARCHIVE), ["NOT_PERMITTED"]),
        (
            PlanFacts(id=PLAN.id, state=PlanState.FILED, unit_id=UNIT),
            STAFF,
            ["STATE_ORDER", "REASON_REQUIRED"],
        ),
    ],
)
def test_a_step_is_judged_by_permission_unit_state_and_the_things_own_facts(
    plan: PlanFacts, viewer: Viewer, against: list[str]
) -> None:
    found = _steps(READABLE.fields["allowedSteps"], (plan, None), viewer)
    assert _told(found) == [("filePlan", against)]
    assert found[0].is_allowed is (not against)


def test_what_a_gate_looks_at_beside_the_thing_is_said_once() -> None:
    steps = workflow(
        "plan",
        first=PlanState.DRAFT,
        steps=(
            Step(
                "file",
                {PlanState.DRAFT},
                PlanState.FILED,
                (why_pages_are_missing,),
                act="file_plan",
                by=SentimentPermission.SENTIMENT_HANDLE,
            ),
        ),
    )
    beside = Beside(facts=Pages, sql="jsonb_build_object('pages', 0)", changed_by=("page:",))
    moves = thing(
        "Plan",
        PlanFacts,
        source="plan",
        sees=SEEN,
        streams=("plan:",),
        moves=steps,
        gates=beside,
    ).fields["allowedSteps"]
    assert isinstance(moves, Moves)
    assert moves.changed_by == ("page:",)
    assert "jsonb_build_object('pages', 0)" in moves.sql
    assert _told(_steps(moves, (PLAN, Pages(0)), STAFF)) == [("filePlan", ["REASON_REQUIRED"])]
    assert _told(_steps(moves, (PLAN, Pages(1)), STAFF)) == [("filePlan", [])]


def test_a_thing_without_a_unit_is_moved_by_who_may_everywhere() -> None:
    plan = DistrictPlanFacts(id=PLAN.id, state=PlanState.DRAFT)
    moves = thing(
        "DistrictPlan",
        DistrictPlanFacts,
        source="plan",
        sees=SEEN,
        streams=("plan:",),
        moves=HALL,
    ).fields["allowedSteps"]
    office = Viewer(role=Role.PERFORMANCE)
    assert _told(_steps(moves, (plan, None), office)) == [("fileDistrictPlan", [])]
    assert _told(_steps(moves, (plan, None), STAFF)) == [("fileDistrictPlan", ["NOT_PERMITTED"])]


def test_the_permissions_of_the_steps_are_what_is_looked_at() -> None:
    moves = READABLE.fields["allowedSteps"]
    assert isinstance(moves, Moves)
    assert steps_of(READABLE, moves).needs == (SentimentPermission.SENTIMENT_HANDLE,)
