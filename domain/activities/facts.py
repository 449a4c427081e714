"""What there is to know of an activity of any kind (FS/3.1–3.3); each kind says what it is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.activities.phases import ActivityPhase
from domain.activities.states import ActivityKind, ActivityState
from domain.activities.turnout import NotCounted
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Ref, Text, line

Subject = Annotated[str, line(200), Label("主题", "Subject"), "What it is about, in a line."]
Matter = Annotated[
    str | None,
    Text(5_000),
    Label("议题", "Matter"),
    "The plan, the difficult matter or the work that is gone through, in full.",
]
Place = Annotated[str | None, line(200), Label("地点", "Place"), "Where."]
StartsAt = Annotated[
    datetime,
    Label("开始", "Begins"),
    "When it begins; its day in Shanghai decides on its phase's months (T6).",
]
EndsAt = Annotated[datetime | None, Label("结束", "Ends"), "When it ends, as planned."]
Leader = Annotated[
    UUID | None,
    Ref("Person", with_owner=True),
    Label("主持领导", "Leader"),
    "Who leads it; nobody by name where a leadership team does.",
]
Plan = Annotated[
    UUID | None,
    Ref("PlanDocument", with_owner=True),
    Label("所涉计划", "Plan"),
    "The plan or list of tasks that members are heard on.",
]
Findings = Annotated[str | None, Text(5_000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFacts:
    """Something that a unit does together with members of the delegation (FS/1)."""

    id: UUID
    kind: Annotated[ActivityKind, Label("类别", "Kind"), "What kind it is."]
    phase: Annotated[
        ActivityPhase | None, Label("阶段", "Phase"), "The step of the mechanism it belongs to."
    ] = None
    state: Annotated[ActivityState, Label("状态", "State"), "Where it stands."]
    unit_id: Annotated[
        UUID,
        Ref("Unit", with_owner=True),
        Public("hostUnit"),
        Label("承办单位", "Host"),
        "Who holds it.",
    ]
    leader_id: Leader = None
    plan_id: Plan = None
    subject: Subject
    matter: Matter = None
    place: Place = None
    starts_at: StartsAt
    ends_at: EndsAt = None
    stands_since: StandsSince
    entered_at: EnteredAt
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was postponed, cancelled or opened again.",
    ] = None
    invited_count: Annotated[
        int, Label("邀请人数", "Invited"), "How many active members are invited."
    ] = 0
    present_count: Annotated[int, Label("到场人数", "Came"), "How many of them came."] = 0
    counts_for_phase: Annotated[
        bool, Label("计入本阶段", "Counts"), "Whether it counts for its phase as it stands."
    ] = False
    not_counted_reason: Annotated[
        NotCounted | None, Label("不计入原因", "Why not"), "Why it does not count."
    ] = NotCounted.NOT_HELD
    held_entered_at: datetime | None = None
    # Of joint supervision alone, which shows them.
    slow_progress: Findings = None
    problems_found: Findings = None
    next_measures: Findings = None
    improvement: Findings = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"activity:{self.id}"
