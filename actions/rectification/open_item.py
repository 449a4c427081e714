"""A rectification item is opened by whoever found what it goes back to (FS/4.3a, WR/28b)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.dated import told_late
from actions.rectification.item import Content, Title
from actions.rectification.items import new_item, open_items
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, NotBefore, Ref, Shows
from domain.gate import codes_of, refuses_with
from domain.outcomes import Refused
from domain.problems import Named, Problem, ProblemCode, problem
from domain.rectification.permissions import RectificationPermission
from domain.rectification.problems import RectificationCode
from domain.rectification.sources import (
    why_nobody_checks_himself,
    why_source_is_not_theirs,
    why_suggestion_is_refused,
)
from domain.rectification.states import RectificationSource
from domain.representatives.suggestion import SuggestionState
from store.database import Transaction
from store.rectification.rows import has_item
from store.representatives.rows import SUGGESTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRectification:
    """Open a rectification item."""

    FORM: ClassVar = Form("整改立项", "Open a rectification item")

    unit_id: Annotated[
        UUID, Ref("Unit"), Label("承办单位", "Unit"), "The unit that has to put it right."
    ]
    source_kind: Annotated[RectificationSource, Label("来源", "Source"), "What it goes back to."]
    suggestion_id: Annotated[
        UUID | None,
        Ref("Suggestion"),
        Label("代表建议", "Suggestion"),
        "The suggestion that a proposal goes back to.",
    ] = None
    title: Title
    text: Content
    due_on: Annotated[
        date | None,
        NotBefore(),
        Label("期限", "Due"),
        "The last day for it; by default so many days from today as the settings say.",
    ] = None
    acted_at: ActedAt = None


@dataclass(frozen=True, slots=True)
class RectificationOpened:
    """It is opened."""

    item_id: Annotated[UUID, Shows("RectificationItem"), "The item."]


@refuses_with(RectificationCode.RECTIFICATION_ALREADY_OPEN, ProblemCode.VALUE_INVALID)
async def why_suggestion_asks_no_more(
    transaction: Transaction,
    suggestion_id: UUID,
    unit_id: UUID,
    path: tuple[str, ...] = ("suggestionId",),
) -> tuple[Problem, ...]:
    """Of a suggestion that stands a unit is asked once; it is held, so that two do not ask at once.

    What was withdrawn may be opened again.
    """
    suggestion = await SUGGESTIONS.for_update(transaction, suggestion_id)
    if suggestion is None or suggestion.state is SuggestionState.WITHDRAWN:
        why = Named("建议已撤回", "the suggestion was withdrawn")
        return (problem(ProblemCode.VALUE_INVALID, path=path, clause="FS/3.2f", why=why),)
    if await has_item(transaction, suggestion_id, unit_id):
        return (problem(RectificationCode.RECTIFICATION_ALREADY_OPEN, path=path),)
    return ()


_JUDGED_BY = (
    why_source_is_not_theirs,
    why_suggestion_is_refused,
    why_suggestion_asks_no_more,
)


@acting(
    permission=RectificationPermission.RECTIFICATION_OPEN,
    refuses=frozenset({ProblemCode.NOT_PERMITTED}).union(*(codes_of(one) for one in _JUDGED_BY)),
    may_rehearse=True,
)
async def open_rectification(
    act: Act, transaction: Transaction, asked: OpenRectification
) -> RectificationOpened | Refused:
    """Open an item for a unit; the unit of whoever opens it checks what is done.

    Comments of the hall open by themselves. Nobody checks himself.
    Clauses: FS/3.2f, FS/4.3a, WR/28b, WR/55d.
    """
    checker_id = act.viewer.unit_id
    problems = (
        *why_nobody_checks_himself(checker_id, asked.unit_id),
        *why_source_is_not_theirs(asked.source_kind, act.viewer.role),
        *why_suggestion_is_refused(
            asked.source_kind, has_suggestion=asked.suggestion_id is not None
        ),
    )
    if asked.suggestion_id is not None and not problems:
        problems = await why_suggestion_asks_no_more(
            transaction, asked.suggestion_id, asked.unit_id
        )
    if problems:
        return Refused(problems)
    item = new_item(
        act,
        source_kind=asked.source_kind,
        suggestion_id=asked.suggestion_id,
        unit_id=asked.unit_id,
        checker_id=checker_id,
        title=asked.title,
        text=asked.text,
        source_stream="rectification",
        source_key=str(act.new_id()),
        due_on=asked.due_on,
        opened_at=asked.acted_at,
    )
    await open_items(act, transaction, [item], told_late(asked))
    return RectificationOpened(item.id)
