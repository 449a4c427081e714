"""What there is to know of draws: seed and pool, so that anybody can do them again (FS/2.3b)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Public, Ref, line
from domain.declared.worded import Worded
from domain.representatives.categories import RepresentativeCategory
from domain.representatives.permissions import RepresentativePermission as P
from domain.workflow import Step, Workflow, workflow


class DrawState(Worded):
    """Whether a draw counts."""

    VALID = "VALID", "有效", "valid"
    VOID = "VOID", "作废", "declared void, with a reason; it stays to be read", "void"


Occasion = Annotated[
    str,
    line(200),
    Label("活动", "Occasion"),
    "What it is for, e.g. the title of the activity; everybody sees it.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawFacts:
    """A draw of representatives for an activity, from the pool as it was (FS/2.3b)."""

    id: UUID
    term_id: Annotated[UUID, Ref("DelegationTerm")]
    unit_id: Annotated[
        UUID,
        Ref("Unit", with_owner=True),
        Public("hostUnit"),
        Label("承办单位", "Host"),
        "For whom.",
    ]
    # Whoever sees an activity finds its draws there; a draw is open to everybody.
    activity_id: Annotated[UUID | None, Ref("Activity")] = None
    occasion: Occasion
    places: Annotated[int, Label("人数", "Places"), "How many were to be drawn."]
    seed: Annotated[
        str, line(64), Label("种子", "Seed"), "From which the draw follows: 64 hex digits."
    ]
    method: Annotated[str, line(40), Label("方法", "Method"), "The name of the rules it follows."]
    drawn_at: Annotated[datetime, Label("抽选时间", "Drawn"), "When it was drawn."]
    state: Annotated[DrawState, Label("状态", "State"), "Whether it counts."]
    voided_at: Annotated[
        datetime | None, Label("作废时间", "Void since"), "When it was declared void, if it was."
    ] = None
    reason: Annotated[
        str | None, line(500), Label("作废理由", "Why it is void"), "Why it is void."
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"representative_draw:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawLineFacts:
    """A member of the pool as a draw found him; by code, since everybody may see it."""

    id: UUID
    draw_id: Annotated[UUID, Ref("RepresentativeDraw")]
    representative_id: Annotated[
        UUID, Ref("Representative"), "Who it is, for those who see members."
    ]
    code: Annotated[str, line(20), Label("代码", "Code"), "The member's code."]
    category: Annotated[RepresentativeCategory, Label("类别", "Category"), "His category."]
    times: Annotated[
        int, Label("次数", "Times"), "How often he had been drawn or invited, as it was counted."
    ]
    place: Annotated[
        int | None, Label("顺位", "Place"), "His place in his category, from 1; null if left out."
    ]
    is_drawn: Annotated[bool, Label("抽中", "Drawn"), "Whether he was drawn."]


DRAW_WORKFLOW: Workflow[DrawState, DrawFacts] = workflow(
    "representative_draw",
    first=DrawState.VALID,
    steps=(
        Step(
            "void",
            frozenset({DrawState.VALID}),
            DrawState.VOID,
            clause="FS/2.3b",
            act="void_draw",
            by=P.REPRESENTATIVE_DRAW_MAKE,
        ),
    ),
)
"""VALID; or it was declared VOID. Nothing of it is changed."""
