"""What there is to know of a case of any kind; each kind knows more in a room of its own."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.cases.kinds import CaseKind, CaseState
from domain.declared.marks import Label, Public, Ref, line


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """One matter that moves through states under clocks."""

    id: UUID
    # Drawn when the case is opened.
    number: Annotated[int, Label("编号", "No."), "Running number for people."] = 0
    kind: Annotated[CaseKind, Label("类别", "Kind"), "What kind it is."]
    state: Annotated[CaseState, Label("状态", "State"), "Where it stands."]
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Label("承办单位", "Unit"), "The unit that has to act."
    ]
    checker_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Public("checkingUnit"),
        Label("核验单位", "Checked by"),
        "The unit that checks what was done, where one does.",
    ] = None
    title: Annotated[str, line(200), Label("事项", "Matter"), "What it is about, in a line."]
    text: Annotated[str, "What it is about, whole; never with a name."]
    clause: Annotated[str | None, line(20), Label("依据", "Clause"), "The clause behind it."]
    source_stream: Annotated[str, line(80)]
    source_key: Annotated[str, line(120)]
    opened_at: Annotated[datetime, Label("立项", "Opened"), "When it was opened."]
    due_on: Annotated[
        date | None, Label("期限", "Due"), "The last day for it, if there is one."
    ] = None
    closed_at: Annotated[datetime | None, Label("办结", "Closed"), "When it was closed."] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"case:{self.id}"
