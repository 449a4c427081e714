"""Inputs and answers of the acts in the hall."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import strawberry

from domain.scoring.counting import CountingRuleName
from domain.scoring.states import Reveal
from schema.context import Info
from schema.inputs import AS_GIVEN
from schema.problems import Refused
from schema.representatives import Representative
from schema.scoring import EntryCode, Receipt, ResultSnapshot, ReviewSession, Slot, slot_of

REQUEST_ID = "Repeating a request with the same id gives the first answer again."


@strawberry.input(description="Call a review session.")
class OpenReviewSessionInput:
    """See the description."""

    title: str = strawberry.field(description="What it is called.")
    starts_at: datetime = strawberry.field(description="When it is to begin.")
    performance_year: int | None = strawberry.field(
        default=None, description="Year it reports on; needed outside December and January."
    )
    unit_ids: list[strawberry.ID] = strawberry.field(
        description="Units in their order on the floor, at most 200."
    )
    allow_corrections: bool = strawberry.field(
        default=False, description="Whether a ballot may be replaced while its slot is open."
    )
    reveal: Reveal = strawberry.field(
        default=Reveal.PER_SLOT, description="When averages are shown."
    )
    hold_reveal: bool = strawberry.field(
        default=False,
        description="Whether with `PER_SLOT` each average waits for `revealSlot`; nobody sees it"
        " before.",
    )
    quorum: int | None = strawberry.field(
        default=None,
        description="Least ballots a slot needs to close. By default, and at the least, as many as"
        " an average needs scores: `SITONG_SMALLEST_GROUP`, for a trimmed mean two more.",
    )
    counting_rule: CountingRuleName = strawberry.field(
        default=CountingRuleName.MEAN_2026, description="How ballots are counted."
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The session was called.")
class ReviewSessionOpened:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


@strawberry.input(
    description="Change a session before the first unit has the floor; what is left out stays."
)
class EditReviewSessionInput:
    """See the description."""

    session_id: strawberry.ID = strawberry.field(description="Id of the session.")
    title: str | None = strawberry.field(default=None, description="What it is called.")
    starts_at: datetime | None = strawberry.field(
        default=None, description="When it is to begin; the year it reports on stays."
    )
    performance_year: int | None = strawberry.field(default=None, description="Year it reports on.")
    unit_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="All its units in their order on the floor, at most 200."
    )
    allow_corrections: bool | None = strawberry.field(
        default=None, description="Whether a ballot may be replaced while its slot is open."
    )
    reveal: Reveal | None = strawberry.field(default=None, description="When averages are shown.")
    hold_reveal: bool | None = strawberry.field(
        default=None, description="Whether with `PER_SLOT` each average waits for `revealSlot`."
    )
    quorum: int | None = strawberry.field(
        default=None,
        description="Least ballots a slot needs to close. It grows with a counting rule that"
        " needs more.",
    )
    counting_rule: CountingRuleName | None = strawberry.field(
        default=None, description="How ballots are counted."
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The session was changed.")
class ReviewSessionEdited:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


@strawberry.input(description="Call a session off.")
class CancelReviewSessionInput:
    """See the description."""

    session_id: strawberry.ID = strawberry.field(description="Id of the session.")
    reason: str = strawberry.field(description="Why, at most 500 characters.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The session is not held; entry codes that nobody used are void.")
class ReviewSessionCancelled:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


@strawberry.input(description="A step of a session.")
class SessionInput:
    """See the description."""

    session_id: strawberry.ID = strawberry.field(description="Id of the session.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="Representatives may check in.")
class CheckInOpened:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


@strawberry.type(description="The session has begun.")
class ReviewSessionStarted:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


@strawberry.type(description="The session is interrupted; the floor's clock stands still.")
class ReviewSessionPaused:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


@strawberry.type(description="The session goes on; the floor's clock runs again.")
class ReviewSessionResumed:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")


@strawberry.type(description="The session is over; its comments are rectification items.")
class ReviewSessionCompleted:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")
    rectification_items: int = strawberry.field(
        description="How many items were opened; with `AT_END` they wait for the results."
    )


@strawberry.input(description="Publish the results, or a recount of them.")
class PublishResultsInput:
    """See the description."""

    session_id: strawberry.ID = strawberry.field(description="Id of the session.")
    reason: str | None = strawberry.field(
        default=None, description="Why they are counted again; needed from the second time on."
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The results are public.")
class ResultsPublished:
    """See the description."""

    snapshot: ResultSnapshot = strawberry.field(description="What was published.")
    session: ReviewSession = strawberry.field(description="The session.")
    rectification_items: int = strawberry.field(
        description="How many items were opened of comments that had waited for the results."
    )


@strawberry.input(description="Make one-time entry codes.")
class IssueEntryCodesInput:
    """See the description."""

    session_id: strawberry.ID = strawberry.field(description="Id of the session.")
    representative_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="For whom; for every active representative by default."
    )
    request_id: UUID | None = strawberry.field(
        default=None,
        description="Repeating a request with the same id shows the same codes again, also those"
        " that have been used or replaced since.",
    )


@strawberry.type(description="The codes, shown to nobody but who made them.")
class EntryCodesIssued:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")
    codes: list[EntryCode] = strawberry.field(description="One for each representative.")


@strawberry.input(description="Enter the hall.")
class CheckInInput:
    """See the description."""

    entry_code: str = strawberry.field(
        description="The code from the card or the QR picture, as typed, pasted or scanned: the"
        " whole address will do. Small letters, blanks and hyphens make no difference; O is read"
        " as 0, I and L as 1.",
        metadata=AS_GIVEN,
    )
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="You are in.")
class CheckedIn:
    """See the description."""

    session: ReviewSession = strawberry.field(description="The session.")
    representative: Representative = strawberry.field(description="Who you are.")
    token: str = strawberry.field(
        description="A bearer token of the representative; keep it on this phone only."
    )


@strawberry.input(description="A step of a slot.")
class SlotInput:
    """See the description."""

    slot_id: strawberry.ID = strawberry.field(description="Id of the slot.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.input(description="A unit does not report.")
class ExcuseSlotInput:
    """See the description."""

    slot_id: strawberry.ID = strawberry.field(description="Id of the slot.")
    reason: str = strawberry.field(description="Why, at most 500 characters.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.input(description="Too few have scored a unit.")
class CloseSlotWithoutResultInput:
    """See the description."""

    slot_id: strawberry.ID = strawberry.field(description="Id of the slot.")
    reason: str = strawberry.field(description="Why, at most 500 characters.")
    request_id: UUID | None = strawberry.field(default=None, description=REQUEST_ID)


@strawberry.type(description="The unit has the floor; its eight minutes run.")
class SlotStarted:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.type(description="The unit has reported.")
class SlotEnded:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.type(description="Scores may come in.")
class ScoringOpened:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.type(description="The urn is sealed and counted.")
class ScoringClosed:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.type(description="The urn is sealed; the unit has no valid result.")
class SlotClosedWithoutResult:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.type(description="The unit does not report.")
class SlotExcused:
    """See the description."""

    slot: Slot = strawberry.field(description="The slot.")


@strawberry.input(description="Score a unit, or abstain.")
class SubmitBallotInput:
    """See the description."""

    slot_id: strawberry.ID = strawberry.field(description="Id of the slot.")
    score: Decimal | None = strawberry.field(
        default=None, description="0 to 100, at most two decimals; left out when abstaining."
    )
    abstain: bool = strawberry.field(default=False, description="Take part without a score.")
    comment: str | None = strawberry.field(
        default=None, description="For the unit, passed on without your name."
    )
    receipt_key: str = strawberry.field(
        description="128 bits of the phone's own chance as 32 hexadecimal digits, one for each"
        " slot, kept on the phone: it makes repeating safe and lets you find your ballot. It is"
        " good for your own ballot alone.",
        metadata=AS_GIVEN,
    )
    round: int | None = strawberry.field(
        default=None,
        description="`Slot.round` as the phone has seen it. If the unit is scored anew meanwhile,"
        " the ballot is refused with `ROUND_OVER` and counts in no other round. Left out, it counts"
        " in the present one, unless its `receiptKey` was used before.",
    )


@strawberry.type(description="The ballot is in and counted.")
class BallotSubmitted:
    """See the description."""

    receipt: Receipt = strawberry.field(description="Proof that it is in.")
    replaced: bool = strawberry.field(description="Whether it took the place of an earlier one.")
    repeated: bool = strawberry.field(
        description="Whether a ballot of yours was in under this key already and can no longer be"
        " replaced. That one counts, whatever came now: the two are not compared."
    )
    slot_id: strawberry.Private[UUID]

    @strawberry.field(description="The slot.")
    async def slot(self, info: Info) -> Slot:
        """Looked up for who asks: a hundred phones send their ballots at once."""
        return await slot_of(info, self.slot_id)


def result(name: str, what: str) -> object:
    """The union of what an act answers, by its name in the schema."""
    return strawberry.union(name, description=f"{what}, or why not.")


OpenReviewSessionResult = Annotated[
    ReviewSessionOpened | Refused, result("OpenReviewSessionResult", "The session")
]
EditReviewSessionResult = Annotated[
    ReviewSessionEdited | Refused, result("EditReviewSessionResult", "The session")
]
CancelReviewSessionResult = Annotated[
    ReviewSessionCancelled | Refused, result("CancelReviewSessionResult", "Called off")
]
OpenCheckInResult = Annotated[CheckInOpened | Refused, result("OpenCheckInResult", "Open")]
StartReviewSessionResult = Annotated[
    ReviewSessionStarted | Refused, result("StartReviewSessionResult", "Begun")
]
PauseReviewSessionResult = Annotated[
    ReviewSessionPaused | Refused, result("PauseReviewSessionResult", "Interrupted")
]
ResumeReviewSessionResult = Annotated[
    ReviewSessionResumed | Refused, result("ResumeReviewSessionResult", "Gone on")
]
CompleteReviewSessionResult = Annotated[
    ReviewSessionCompleted | Refused, result("CompleteReviewSessionResult", "Over")
]
PublishResultsResult = Annotated[
    ResultsPublished | Refused, result("PublishResultsResult", "Published")
]
IssueEntryCodesResult = Annotated[
    EntryCodesIssued | Refused, result("IssueEntryCodesResult", "The codes")
]
CheckInResult = Annotated[CheckedIn | Refused, result("CheckInResult", "In")]
StartSlotResult = Annotated[SlotStarted | Refused, result("StartSlotResult", "Begun")]
EndSlotResult = Annotated[SlotEnded | Refused, result("EndSlotResult", "Ended")]
OpenScoringResult = Annotated[ScoringOpened | Refused, result("OpenScoringResult", "Open")]
CloseScoringResult = Annotated[ScoringClosed | Refused, result("CloseScoringResult", "Closed")]
CloseSlotWithoutResultResult = Annotated[
    SlotClosedWithoutResult | Refused, result("CloseSlotWithoutResultResult", "Closed")
]
ExcuseSlotResult = Annotated[SlotExcused | Refused, result("ExcuseSlotResult", "Excused")]
SubmitBallotResult = Annotated[BallotSubmitted | Refused, result("SubmitBallotResult", "In")]
