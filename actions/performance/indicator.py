"""An indicator is proposed, negotiated, committed to beforehand (WS/24b)."""

from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import ABSENT, Absent, Label, Ref
from domain.gate import refuses_with
from domain.performance.events import IndicatorEvents
from domain.performance.indicator import (
    INDICATOR_WORKFLOW,
    Area,
    EvidenceKinds,
    IndicatorFacts,
    IndicatorTitle,
    IndicatorToMove,
    ScoredBy,
    Target,
    Topic,
    Weight,
    why_weights_are_settled,
)
from domain.performance.permissions import PerformancePermission as P
from domain.performance.problems import PerformanceCode
from domain.problems import Problem
from store.database import Transaction
from store.performance.reads import scheme_of_indicator
from store.performance.rows import INDICATORS


async def _gates(transaction: Transaction, indicator: IndicatorFacts) -> IndicatorToMove:
    return await scheme_of_indicator(transaction, indicator.scheme_id)


INDICATOR: Moving[IndicatorFacts] = Moving(
    name="Indicator",
    rows=INDICATORS,
    workflow=INDICATOR_WORKFLOW,
    sees=P.SCHEME_DRAFT_READ,
    clause="WS/24b",
    gates=_gates,
)


@refuses_with(PerformanceCode.SCHEME_SETTLED)
async def why_scheme_takes_no_more(
    transaction: Transaction, indicator: IndicatorFacts
) -> tuple[Problem, ...]:
    """Indicators are proposed while the scheme is being drawn up."""
    return why_weights_are_settled(await _gates(transaction, indicator))


class OfIndicator(Stepping, of=INDICATOR):
    """What is done with an indicator."""

    indicator_id: Annotated[UUID, Ref("Indicator", is_looked_up=False), "Id of the indicator."]


class ProposeIndicator(
    Making,
    of=INDICATOR,
    by=P.SCHEME_DRAW_UP,
    tells=IndicatorEvents.PROPOSED,
    puts=("title", "weight"),
    form=("提出指标", "Propose an indicator"),
    stamps="proposed_at",
    checked=why_scheme_takes_no_more,
):
    """Propose an indicator for a scheme that is being drawn up, with what it weighs.

    Clause: WR/32a, WS/24b, PR/R3a.
    """

    scheme_id: Annotated[
        UUID, Ref("Scheme"), Label("考评方案", "Scheme"), "The scheme that it is to be part of."
    ]
    title: IndicatorTitle
    area: Area | None = None
    topic: Topic
    scored_by: ScoredBy
    weight: Weight
    evidence_kinds: EvidenceKinds
    acted_at: ActedAt = None


class EditIndicator(
    OfIndicator,
    tells=IndicatorEvents.EDITED,
    puts=("title", "weight"),
    form=("更正指标", "Correct the indicator"),
):
    """Correct an indicator that nobody has agreed to yet; what is left out stays."""

    title: IndicatorTitle | None = None
    area: Area | Absent | None = ABSENT
    topic: Topic | None = None
    scored_by: ScoredBy | None = None
    weight: Weight | None = None
    evidence_kinds: EvidenceKinds | None = None


class NegotiateIndicator(
    OfIndicator,
    tells=IndicatorEvents.NEGOTIATED,
    puts=("title", "unit_id"),
    form=("记录协商结果", "Enter what was agreed"),
):
    """Enter what was agreed upon: who takes the indicator on, and what is to be reached.

    Clause: WS/24b.
    """

    unit_id: Annotated[
        UUID, Ref("Unit"), Label("牵头单位", "Lead unit"), "The unit that is to take it on."
    ]
    target: Target
    acted_at: ActedAt = None


class CommitIndicator(
    OfIndicator,
    tells=IndicatorEvents.COMMITTED,
    puts=("title", "unit_id"),
    form=("作出承诺", "Commit to it"),
):
    """Commit the unit to what was agreed upon, before anything is measured.

    Clause: WS/24b.
    """

    acted_at: ActedAt = None


class DeclineIndicator(
    OfIndicator,
    tells=IndicatorEvents.DECLINED,
    puts=("title", "unit_id"),
    form=("不予承诺", "Hand it back"),
):
    """Hand back what was not agreed upon so, with why; it is negotiated anew.

    Clause: WS/24b.
    """

    reason: Reason
    acted_at: ActedAt = None


class ReopenIndicator(
    OfIndicator,
    tells=IndicatorEvents.REOPENED,
    puts=("title", "unit_id"),
    form=("重新协商", "Negotiate again"),
):
    """Take up an indicator again that a unit has committed itself to."""

    reason: Reason
    acted_at: ActedAt = None


class WithdrawIndicator(
    OfIndicator,
    tells=IndicatorEvents.WITHDRAWN,
    puts=("title",),
    form=("撤销指标", "Withdraw the indicator"),
    grave="final",
):
    """Take an indicator out of a scheme that is being drawn up."""

    reason: Reason
    acted_at: ActedAt = None
