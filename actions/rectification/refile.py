"""What a unit has handed back is filed anew, with another unit if that is whose it is."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.dated import ORDER_REFUSES, dates_of, told_late, why_order_is_refused
from actions.rectification.item import ITEM, Content, Title
from actions.rectification.items import usual_last_day
from actions.rectification.open_item import why_suggestion_asks_no_more
from domain.declared.entries import ActedAt, Reason
from domain.declared.marks import Form, Label, NotBefore, Ref, Shows
from domain.gate import codes_of
from domain.outcomes import Refused
from domain.rectification.events import RectificationEvents
from domain.rectification.facts import RectificationFacts
from domain.rectification.sources import why_nobody_checks_himself
from store.database import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class RefileRectification:
    """File an item anew."""

    FORM: ClassVar = Form("重新立项", "File anew")

    item_id: Annotated[
        UUID, Ref("RectificationItem", is_looked_up=False), "Id of the rectification item."
    ]
    unit_id: Annotated[
        UUID | None, Ref("Unit"), Label("承办单位", "Unit"), "Another unit; it stays by default."
    ] = None
    title: Title | None = None
    text: Content | None = None
    due_on: Annotated[
        date | None,
        NotBefore(),
        Label("期限", "Due"),
        "The last day for it; by default it stays, and another unit has as long as for a new item.",
    ] = None
    reason: Reason
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True)
class RectificationRefiled:
    """It waits to be accepted again."""

    item_id: Annotated[UUID, Shows("RectificationItem"), "The item."]


@acting(
    holds=ITEM.at("refile", RefileRectification),
    refuses=ORDER_REFUSES | codes_of(why_suggestion_asks_no_more),
    may_rehearse=True,
)
async def refile_rectification(
    act: Act, transaction: Transaction, asked: RefileRectification, item: RectificationFacts
) -> RectificationRefiled | Refused:
    """File what was handed back anew; another unit begins from nothing, with a last day of its own.

    What the unit before did stays to be read, and counts for nobody.

    Clauses: FS/3.2f, FS/4.3a.
    """
    is_moved = asked.unit_id is not None and asked.unit_id != item.unit_id
    unit_id = asked.unit_id or item.unit_id
    problems = (
        *why_order_is_refused(asked, item),
        *why_nobody_checks_himself(item.checker_id, unit_id),
    )
    if is_moved and item.suggestion_id is not None and not problems:
        problems = await why_suggestion_asks_no_more(
            transaction, item.suggestion_id, unit_id, path=("unitId",)
        )
    if problems:
        return Refused(problems)
    begun_anew = _AS_NEW | {"due_on": usual_last_day(act)} if is_moved else {}
    changed = await ITEM.move(
        transaction,
        item,
        step="refile",
        **dates_of(asked, act),
        **begun_anew | _given(asked),
        unit_id=unit_id,
        reason=asked.reason,
    )
    told = told_late(asked) | {"reason": asked.reason}
    await act.record(transaction, ITEM.told(changed, RectificationEvents.REFILED, told))
    return RectificationRefiled(item.id)


_AS_NEW: dict[str, object] = {
    "action_count": 0,
    **dict.fromkeys(("outcome", "opinion", "reported_on", "report_ref")),
}


def _given(asked: RefileRectification) -> dict[str, object]:
    """What is left out stays."""
    given = {"title": asked.title, "text": asked.text, "due_on": asked.due_on}
    return {name: one for name, one in given.items() if one is not None}
