"""What there is to know of a case of any kind; what has a text is shown to clients."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.cases.kinds import CaseKind
from domain.cases.states import CaseState
from domain.declared.marks import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """One matter that moves through states under clocks."""

    id: UUID
    number: Annotated[int, "Running number for people."]
    kind: Annotated[CaseKind, "What kind it is."]
    state: Annotated[CaseState, "Where it stands."]
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), "The unit that has to act."]
    title: Annotated[str, "What it is about, in a line."]
    text: Annotated[str, "What it is about, whole; never with a name."]
    clause: Annotated[str | None, "The clause behind it."]
    source_stream: str
    source_key: str
    opened_at: Annotated[datetime, "When it was opened."]
    due_on: Annotated[date | None, "The last day for it, if there is one."]
    closed_at: Annotated[datetime | None, "When it was closed."]
