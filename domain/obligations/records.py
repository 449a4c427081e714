"""What people enter into the ledger itself: waivers, attestations, the force of documents."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.clauses.documents import DocumentKey
from domain.declared.marks import Label, Ref, Text, line
from domain.declared.worded import Worded


class EntryState(Worded, public="LedgerEntryState"):
    """Whether what was entered into the ledger stands."""

    STANDING = "STANDING", "有效", "it stands", "standing"
    WITHDRAWN = "WITHDRAWN", "已撤销", "it was taken back", "taken back"


Withdrawal = Annotated[str, Text(500), Label("撤销理由", "Why"), "Why it is taken back."]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverFacts:
    """An obligation that need not be met, with the reason and who said so."""

    id: UUID
    state: Annotated[EntryState, Label("状态", "State"), "Whether it stands."]
    duty: Annotated[str, line(60), Label("责任", "Duty"), "The duty, by its key."]
    subject_id: UUID
    first_on: Annotated[date, Label("周期起始", "Period from"), "The first day of the period."]
    unit_id: Annotated[UUID | None, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Whose."]
    reason: Annotated[str, Text(500), Label("理由", "Reason"), "Why it need not be met."]
    granted_by_id: Annotated[UUID | None, Ref("Person"), Label("批准人", "By"), "Who waived it."]
    granted_at: Annotated[datetime, Label("批准时间", "Granted"), "When it was waived."]
    withdrawn_at: Annotated[
        datetime | None, Label("撤销时间", "Withdrawn"), "When that was taken back."
    ] = None
    withdrawal: Withdrawal | None = None

    @property
    def stream(self) -> str:
        """The stream of what is said of this obligation."""
        return f"waiver:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttestationFacts:
    """That something was done which no record of the product shows, with where that stands.

    The day on which it was done is claimed; when it was entered is the server's, and stays.
    """

    id: UUID
    state: Annotated[EntryState, Label("状态", "State"), "Whether it stands."]
    duty: Annotated[str, line(60), Label("责任", "Duty"), "The duty, by its key."]
    subject_id: UUID
    unit_id: Annotated[UUID | None, Ref("Unit", with_owner=True), Label("单位", "Unit"), "Whose."]
    claimed_on: Annotated[
        date,
        Label("完成日期", "Done on"),
        "The day on which it was done, as claimed.",
    ]
    counts_on: Annotated[date, "The day of its period on which it counts."]
    what: Annotated[str, line(200), Label("内容", "What"), "What was done, in a line."]
    reference: Annotated[
        str, line(200), Label("佐证材料", "File"), "Where it stands: a document's number or a file."
    ]
    entered_at: Annotated[datetime, Label("录入时间", "Entered"), "When it was entered."]
    entered_by_id: Annotated[UUID | None, Ref("Person"), Label("录入人", "By"), "Who entered it."]
    withdrawn_at: Annotated[
        datetime | None, Label("撤销时间", "Withdrawn"), "When it was taken back."
    ] = None
    withdrawal: Withdrawal | None = None

    @property
    def stream(self) -> str:
        """The stream of what happens to it."""
        return f"attestation:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentForceFacts:
    """From when on a document counts, and until when."""

    id: UUID
    key: Annotated[DocumentKey, Label("文件", "Document"), "Which document."]
    is_trial: Annotated[bool, "Whether it is in force on trial, without an end date (A28)."]
    in_force_from: Annotated[
        date | None,
        Label("施行日期", "In force from"),
        "From which day on what becomes due counts; null for a draft.",
    ]
    repealed_from: Annotated[
        date | None, Label("废止日期", "Repealed from"), "From which day on it no longer does."
    ]
    reason: Annotated[str | None, line(200), Label("依据", "Reason"), "Why it was set so."] = None
    set_at: Annotated[datetime | None, Label("设定时间", "Set"), "When it was set, if it was."] = (
        None
    )

    @property
    def stream(self) -> str:
        """The stream of what is said of it."""
        return f"document:{self.id}"
