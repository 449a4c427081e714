"""What rules and readers know of a review session."""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from domain.declared.marks import Label, Public, Ref, line
from domain.scoring.counting import CountingRuleName
from domain.scoring.states import Reveal, SessionState, SlotState
from domain.scoring.wall import WallView


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFacts:
    """The year-end review in the hall (FS/3.4a).

    `results_version` is 0 until results are published. `quorum` is the least number of ballots of
    a slot, never below the smallest group.
    """

    id: UUID
    title: Annotated[str, line(200), Label("名称", "Title"), "What it is called."]
    performance_year: Annotated[int, Label("考评年度", "Year"), "The year it reports on."]
    starts_at: Annotated[datetime, Label("召开时间", "Begins"), "When it is to begin."]
    state: Annotated[SessionState, Label("状态", "State"), "Where it stands."]
    may_correct: Annotated[
        bool,
        Public("allowCorrections"),
        Label("允许改分", "Corrections"),
        "Whether a ballot may be replaced while its slot is open.",
    ]
    reveal: Annotated[Reveal, Label("得分公布", "Averages shown"), "When averages are shown."]
    hold_reveal: Annotated[
        bool,
        Label("由主持席逐一公布", "Told one by one"),
        "Whether with `PER_SLOT` nobody sees an average before `revealSlot`.",
    ]
    quorum: int
    counting_rule: Annotated[
        CountingRuleName, Label("计分办法", "Counted by"), "How ballots are counted."
    ]
    results_version: int
    started_at: datetime | None
    completed_at: Annotated[datetime | None, Label("结束", "Ended"), "When it ended."]
    cancelled_reason: Annotated[
        str | None, Label("取消理由", "Called off because"), "Why it was called off."
    ] = None
    steps_taken: int = 0
    wall_view: WallView = WallView.AUTO
    wall_slot_id: UUID | None = None
    wall_since: datetime | None = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens in it."""
        return session_stream(self.id)

    @property
    def is_published(self) -> bool:
        """Whether results were published, in any version."""
        return self.results_version > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFacts:
    """A unit's turn: eight minutes, then scores.

    `ballots_so_far` counts the roll while open; `ballot_count` is the urn's, once it is sealed. Its
    ballots are those of its `round`, which counts its scorings. `step_number` is which of the
    session's steps was its last.
    """

    id: UUID
    session_id: Annotated[UUID, Ref("ReviewSession")]
    unit_id: Annotated[UUID, Ref("Unit", with_owner=True), "The unit."]
    speaker_id: Annotated[UUID | None, Ref("Person", with_owner=True), "Who speaks for the unit."]
    position: Annotated[int, "Place in the order, from 1."]
    state: Annotated[SlotState, "Where it stands."]
    excused_reason: Annotated[str | None, "Why the unit does not report."]
    no_result_reason: Annotated[str | None, "Why it was closed without a valid result."]
    started_at: Annotated[datetime | None, "When the report began."]
    ended_at: Annotated[datetime | None, "When the report ended."]
    overtime_ms: int | None
    scoring_opened_at: datetime | None
    scoring_closed_at: datetime | None
    ballots_so_far: int
    ballot_count: int | None = None
    abstention_count: int | None
    average: Decimal | None
    revealed_at: datetime | None
    round: Annotated[
        int, "How often its scoring was begun: from 1. Ballots of an earlier round are void."
    ]
    step_number: int | None

    @property
    def uncounted(self) -> "SlotFacts":
        """The slot with its urn open, and nothing told of it."""
        return replace(
            self,
            scoring_closed_at=None,
            ballot_count=None,
            abstention_count=None,
            average=None,
            revealed_at=None,
            no_result_reason=None,
        )

    @property
    def has_begun(self) -> bool:
        """Whether the unit has had the floor, and that was not taken back."""
        return self.started_at is not None or self.round > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultLine:
    """One unit's line in a published result; without a valid one, the reason.

    How many abstained where there is no valid result is not told, so it stands at 0.
    """

    slot_id: UUID
    unit_id: UUID
    ballot_count: int
    abstention_count: int
    average: Decimal | None
    rank: int | None
    no_result_reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotFacts:
    """Published results: never changed; a recount makes the next version with its reason."""

    session_id: UUID
    version: int
    reason: str | None
    counting_rule: CountingRuleName
    published_at: datetime
    lines: tuple[ResultLine, ...]


def session_stream(session_id: UUID) -> str:
    """The stream of a session, its slots included."""
    return f"review_session:{session_id}"


def slot_stream(slot_id: UUID) -> str:
    """The stream of a slot's own clock."""
    return f"slot:{slot_id}"
