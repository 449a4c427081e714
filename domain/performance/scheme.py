"""A year's scheme of assessment: drafted, approved by the district, closed (WR/3e, WR/32a)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Range, line
from domain.declared.worded import Worded
from domain.gate import Gate
from domain.performance.permissions import PerformancePermission as P
from domain.performance.weighing import (
    WEIGHED,
    SchemeToWeigh,
    why_scheme_stays,
    why_year_is_not_done,
)
from domain.workflow import Step, Workflow, workflow

FIRST_YEAR, LAST_YEAR = 2017, 2100
"""FS is of 2017."""

Year = Annotated[
    int,
    Range(FIRST_YEAR, LAST_YEAR),
    Label("考评年度", "Year"),
    "The year that is assessed; its review in the hall may lie in the January after it (T8).",
]
SchemeTitle = Annotated[str, line(100), Label("名称", "Title"), "What it is called."]


class SchemeState(Worded):
    """Where a scheme stands."""

    DRAFT = "DRAFT", "起草中", "being drawn up"
    APPROVED = "APPROVED", "已批准", "approved by the district", "approved"
    CLOSED = "CLOSED", "已结束", "its year is done with", "closed"
    WITHDRAWN = "WITHDRAWN", "已撤回", "never came to be", "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeFacts:
    """A year's scheme: what units are assessed by, and what each part weighs (WR/3e, WR/32a)."""

    id: UUID
    performance_year: Year
    title: SchemeTitle
    state: Annotated[SchemeState, Label("状态", "State"), "Where it stands."]
    drafted_at: Annotated[datetime, Label("起草", "Drafted"), "When it was drafted."]
    approved_at: Annotated[
        datetime | None, Label("批准", "Approved"), "When the district approved it, if it did."
    ] = None
    stands_since: StandsSince
    entered_at: EnteredAt
    reason: str | None = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"scheme:{self.id}"


_S = SchemeState
_DRAFT, _APPROVED = frozenset({_S.DRAFT}), frozenset({_S.APPROVED})


def _step(
    name: str,
    sources: frozenset[SchemeState],
    target: SchemeState | None,
    *,
    by: P = P.SCHEME_DRAW_UP,
    gates: tuple[Gate[SchemeToWeigh], ...] = (),
) -> Step[SchemeState, SchemeToWeigh]:
    return Step(name, sources, target, gates, "WR/3e", act=f"{name}_scheme", by=by)


SCHEME_WORKFLOW: Workflow[SchemeState, SchemeToWeigh] = workflow(
    "scheme",
    first=_S.DRAFT,
    steps=(
        _step("edit", _DRAFT, None),
        _step("approve", _DRAFT, _S.APPROVED, by=P.SCHEME_APPROVE, gates=WEIGHED),
        _step("reopen", _APPROVED, _S.DRAFT, by=P.SCHEME_APPROVE, gates=(why_scheme_stays,)),
        _step("withdraw", _DRAFT, _S.WITHDRAWN),
        _step("close", _APPROVED, _S.CLOSED, gates=(why_year_is_not_done,)),
    ),
)
"""DRAFT → APPROVED → CLOSED; what was approved may be returned, a draft withdrawn."""
