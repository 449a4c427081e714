"""A supervision item is opened by the Government Office or its Supervision Office."""

from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.cases.open_cases import open_cases
from actions.dated import happened_at, told_late
from actions.supervision.item import Content, DueOn, Title
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, Ref, Shows
from domain.outcomes import Refused
from domain.supervision.events import SupervisionEvents
from domain.supervision.facts import SupervisionFacts
from domain.supervision.permissions import SupervisionPermission
from domain.supervision.steps import SUPERVISION
from store.database import Transaction
from store.supervision.rows import SUPERVISION_ITEMS


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSupervision:
    """Open a supervision item."""

    FORM: ClassVar = Form("督查立项", "Open a supervision item")

    unit_id: Annotated[
        UUID, Ref("Unit"), Label("承办单位", "Unit"), "The unit that is to carry it out."
    ]
    title: Title
    text: Content
    due_on: DueOn | None = None
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True)
class SupervisionOpened:
    """It is opened; what it asks is still to be assigned."""

    supervision_item_id: Annotated[UUID, Shows("SupervisionItem"), "The item."]


@acting(permission=SupervisionPermission.SUPERVISION_ISSUE, may_rehearse=True)
async def open_supervision(
    act: Act, transaction: Transaction, asked: OpenSupervision
) -> SupervisionOpened | Refused:
    """Open an item for a unit; missed clocks open theirs by themselves (OP/61c).

    Clause: WR/54a.
    """
    opened_at = happened_at(asked, act)
    item = SupervisionFacts(
        id=act.new_id(),
        state=SUPERVISION.first,
        unit_id=asked.unit_id,
        title=asked.title,
        text=asked.text,
        clause="WR/54b",
        source_stream="supervision",
        source_key=str(act.new_id()),
        opened_at=opened_at,
        stands_since=opened_at,
        entered_at=act.now,
        due_on=asked.due_on,
    )
    told = told_late(asked)
    await open_cases(
        act, transaction, SUPERVISION_ITEMS, [item], tells=SupervisionEvents.OPENED, told=told
    )
    return SupervisionOpened(item.id)
