"""What there is to know of broken street lamps; what has a text is shown to clients."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, NotBefore, Public, Ref, Text, line
from domain.lamps.states import LampFault, LampState

Place = Annotated[str, line(100), Label("位置", "Place"), "Where it stands."]
Fault = Annotated[LampFault, Label("故障", "Fault"), "What is wrong with it."]
IsDangerous = Annotated[
    bool, Public("dangerous"), Label("危险", "Dangerous"), "Whether it may hurt somebody."
]
DueOn = Annotated[
    date, NotBefore(days=0), Label("计划", "Planned"), "By when it is to shine; today at least."
]
Finding = Annotated[str, Text(2_000), Label("查看情况", "Finding"), "What was found there."]
Repair = Annotated[str, Text(2_000), Label("修复情况", "Repair"), "What was done to it."]


@dataclass(frozen=True, slots=True, kw_only=True)
class LampFacts:
    """A street lamp that does not shine as it should (OP/82a)."""

    id: UUID
    place: Place
    caller: str
    fault: Fault
    poles: Annotated[int, Label("盏数", "Lamps"), "How many lamps it is."]
    is_dangerous: IsDangerous
    state: Annotated[LampState, Label("状态", "State"), "Where it stands on its way."]
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("责任单位", "Unit"), "The unit that repairs it."
    ]
    reported_at: Annotated[datetime, Label("上报", "Reported"), "When it was reported."]
    finding: Finding | None = None
    due_on: DueOn | None = None
    repair: Repair | None = None
    closed_at: Annotated[datetime | None, Label("办结", "Closed"), "When it was closed."] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"street_lamp:{self.id}"
