"""Things that move: what holding them may refuse with, and what their events say."""

from dataclasses import dataclass, replace
from typing import Annotated, Any
from uuid import UUID

import pytest

from actions.moving import STEP_REFUSES, Moving
from domain.declared.marks import Ref
from domain.declared.parts import DeclarationError
from domain.declared.worded import Worded
from domain.gate import refuses_with
from domain.problems import Problem, ProblemCode
from domain.scoring.events import SessionEvents
from domain.scoring.permissions import ScoringPermission
from domain.workflow import Step, workflow
from store.rows import Rows


class PlanState(Worded):
    """Where a plan stands."""

    DRAFT = "DRAFT", "草稿", "draft"
    FILED = "FILED", "已报送", "filed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """A plan of the whole district's."""

    id: UUID
    state: PlanState

    @property
    def stream(self) -> str:
        return f"plan:{self.id}"


@refuses_with(ProblemCode.REASON_REQUIRED)
def why_filing_is_refused(_plan: PlanFacts) -> tuple[Problem, ...]:
    return ()


def why_not(_plan: PlanFacts) -> tuple[Problem, ...]:
    return ()


RUN = ScoringPermission.SESSION_RUN
PLANS: Moving[PlanFacts] = Moving(
    name="DistrictPlan",
    rows=Rows("district_plan", PlanFacts),
    workflow=workflow(
        "plan",
        first=PlanState.DRAFT,
        steps=(
            Step(
                "file",
                {PlanState.DRAFT},
                PlanState.FILED,
                (why_filing_is_refused,),
                act="file_plan",
                by=RUN,
            ),
            Step("mute", {PlanState.DRAFT}, None, (why_not,), act="mute_plan", by=RUN),
        ),
    ),
    sees=ScoringPermission.SESSION_READ,
)


@dataclass(frozen=True, slots=True)
class FilePlan:
    """File it."""

    plan_id: Annotated[UUID, Ref("DistrictPlan", is_looked_up=False), "Id."]


def test_the_codes_of_a_step_are_those_that_its_gates_say() -> None:
    assert PLANS.at("file", FilePlan).refuses == STEP_REFUSES | {ProblemCode.REASON_REQUIRED}


def test_a_gate_that_says_no_code_stops_the_start() -> None:
    with pytest.raises(DeclarationError, match=r"why_not \(.*test_moving\) does not say with what"):
        PLANS.at("mute", FilePlan)


def test_an_event_of_what_has_neither_unit_nor_clause_has_none() -> None:
    told = PLANS.told(PlanFacts(id=UUID(int=1), state=PlanState.DRAFT), SessionEvents.STARTED)
    assert (told.unit_id, told.clause, told.audience) == (None, None, PLANS.sees)


def test_answers_show_a_thing_by_its_own_name_unless_it_is_called_otherwise() -> None:
    assert PLANS.called == "district_plan"


def test_who_else_sees_a_thing_is_told_by_a_fact_of_it() -> None:
    replace(PLANS, also=((RUN, "id"),))
    with pytest.raises(DeclarationError, match="DistrictPlan is also seen by street_id, no fact"):
        replace(PLANS, also=((RUN, "id"), (RUN, "street_id")))


def test_an_event_rests_on_the_steps_clause_else_the_things_else_its_own() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Bound(PlanFacts):
        clause: str = "WR/28b"

    bound = Bound(id=UUID(int=1), state=PlanState.DRAFT)
    things: Moving[Any] = replace(PLANS, clause="FS/3.4g")
    assert PLANS.told(bound, SessionEvents.STARTED).clause == "WR/28b"
    assert things.told(bound, SessionEvents.STARTED).clause == "FS/3.4g"
    assert things.told(bound, SessionEvents.STARTED, clause="WR/55d").clause == "WR/55d"
