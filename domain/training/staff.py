"""Who does openness work in a unit, and who leads it (OP/108)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt
from domain.declared.marks import Label, Ref, line
from domain.declared.worded import Worded
from domain.people.scopes import Standing
from domain.training.permissions import TrainingPermission as P
from domain.workflow import Step, Workflow, workflow


class OpennessDuty(Worded):
    """What somebody has to do with openness."""

    LEADER = "LEADER", "分管负责人", "the leader in charge"
    STAFF = "STAFF", "政务公开工作人员", "does the work"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpennessStaffFacts:
    """Somebody who leads or does openness work in a unit, from a day to a day (OP/108)."""

    id: UUID
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), Label("单位", "Unit"), "In which unit."]
    person_id: Annotated[UUID, Ref("Person", with_owner=True), Label("人员", "Who"), "Who."]
    duty: Annotated[OpennessDuty, Label("职责", "Duty"), "What he has to do with it."]
    valid_from: Annotated[date, Label("开始", "Since"), "The first day."]
    valid_to: Annotated[date | None, Label("结束", "Until"), "The last day, once one is known."] = (
        None
    )
    reason: Annotated[str | None, line(500), Label("理由", "Reason"), "Why it ended."] = None
    entered_at: EnteredAt

    @property
    def state(self) -> Standing:
        """It stands by its days alone."""
        return Standing.ON_RECORD

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"openness_staff:{self.id}"


STAFF_WORKFLOW: Workflow[Standing, object] = workflow(
    "openness_staff",
    first=Standing.ON_RECORD,
    steps=(
        Step(
            "end",
            frozenset({Standing.ON_RECORD}),
            None,
            clause="OP/108a",
            act="end_openness_staff",
            by=P.OPENNESS_STAFF_NAME,
        ),
    ),
)
