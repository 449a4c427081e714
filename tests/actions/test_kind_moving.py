"""What is hidden from some moves so that its events are told to those alone who see it."""

from dataclasses import dataclass, replace
from typing import Annotated, Any
from uuid import UUID

import pytest

from actions import moving
from actions.moving import Moving
from domain.cases.permissions import CasePermission
from domain.declared.marks import Ref
from domain.declared.parts import DeclarationError
from domain.permissions import Permission
from domain.sentiment.permissions import SentimentPermission
from domain.supervision.states import SupervisionState
from domain.workflow import Step, Workflow, workflow
from store.cases.rows import CASES
from store.readable import library
from store.reading.compiling import Library
from store.reading.interfaces import SeenByKind
from store.reading.sights import Holds
from store.rows import Rows
from store.supervision.rows import SUPERVISION_ITEMS

OWN = Holds(SentimentPermission.SENTIMENT_READ, unit="{t}.unit_id")
WORKFLOW: Workflow[SupervisionState, object] = workflow(
    "item",
    first=SupervisionState.ISSUED,
    steps=(
        Step(
            "call_off",
            {SupervisionState.ISSUED},
            None,
            act="call_off_item",
            by=CasePermission.CASE_READ,
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class CallOffItem:
    """Call it off."""

    item_id: Annotated[UUID, Ref("SupervisionItem", is_looked_up=False), "Id."]


@dataclass(frozen=True, slots=True)
class CallOffCase:
    """Call it off, whatever it is."""

    case_id: Annotated[UUID, Ref("Case", is_looked_up=False), "Id."]


@pytest.fixture(autouse=True)
def _hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Supervision items have eyes of their own."""
    whole = library()
    item, case = whole.readables["SupervisionItem"], whole.readables["Case"]
    assert item.kind_of is not None
    kind_of = replace(item.kind_of, sees=OWN)
    changed = {
        item.name: replace(item, kind_of=kind_of),
        case.name: replace(case, sees=SeenByKind(case.sees, (kind_of,))),
    }
    over = Library(tuple({**whole.readables, **changed}.values()), whole.roots)
    monkeypatch.setattr(moving, "library", lambda: over)


def moved(name: str, rows: Rows[Any], sees: Permission) -> Moving[Any]:
    """How a thing moves."""
    return Moving(name=name, rows=rows, workflow=WORKFLOW, sees=sees)


def test_events_that_are_told_to_its_own_eyes_are_right() -> None:
    items = moved("SupervisionItem", SUPERVISION_ITEMS, SentimentPermission.SENTIMENT_READ)
    assert items.at("call_off", CallOffItem).by is CasePermission.CASE_READ


def test_events_that_others_would_read_stop_the_start() -> None:
    items = moved("SupervisionItem", SUPERVISION_ITEMS, CasePermission.CASE_READ)
    words = (
        r"^SupervisionItem tells its events to whoever holds case:read, but is seen by who holds"
        r" sentiment:read$"
    )
    with pytest.raises(DeclarationError, match=words):
        items.at("call_off", CallOffItem)


def test_an_interface_of_what_is_hidden_does_not_move_as_one() -> None:
    cases = moved("Case", CASES, CasePermission.CASE_READ)
    with pytest.raises(DeclarationError, match=r"^Case has kinds that are hidden from some: each"):
        cases.at("call_off", CallOffCase)
