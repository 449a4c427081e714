"""Doors of the acts in the hall."""

import io
from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar
from uuid import UUID

import segno
import strawberry

from actions.scoring import check_in as check_in_act
from actions.scoring import close_scoring as close_scoring_act
from actions.scoring import finish_session, issue_entry_codes, move_session, move_slot
from actions.scoring import open_review_session as open_session_act
from actions.scoring import publish_results as publish_results_act
from actions.scoring import submit_ballot as submit_ballot_act
from domain.outcomes import Refused as RefusedOutcome
from resolvers.context import door_of
from resolvers.doing import asked_of, described, perform, refused_inputs
from schema import scoring_acts as shapes
from schema.context import Info
from schema.relay import required_key
from schema.representatives import Representative
from schema.scoring import EntryCode, Receipt, ResultSnapshot, ReviewSession, Slot

Shape = TypeVar("Shape")

TOKEN_HOURS = 24.0
"""A phone that has checked in stays signed in for a day."""


async def _session(info: Info, session_id: UUID) -> ReviewSession:
    facts = await door_of(info).loaders.session.load(session_id)
    if facts is None:
        raise LookupError("a session that was just written is not there")
    return ReviewSession.of(facts)


async def _slot(info: Info, slot_id: UUID) -> Slot:
    facts = await door_of(info).loaders.slot.load(slot_id)
    if facts is None:
        raise LookupError("a slot that was just written is not there")
    return Slot.of(facts)


async def _representative(info: Info, representative_id: UUID) -> Representative:
    facts = await door_of(info).loaders.representative.load(representative_id)
    if facts is None:
        raise LookupError("a representative that was just read is not there")
    return Representative.of(facts)


def _session_move(given: shapes.SessionInput) -> move_session.MoveSession | RefusedOutcome:
    return asked_of(
        given.session_id, "ReviewSession", field="sessionId", make=move_session.MoveSession
    )


def _slot_move(given: shapes.SlotInput) -> move_slot.MoveSlot | RefusedOutcome:
    return asked_of(given.slot_id, "Slot", field="slotId", make=move_slot.MoveSlot)


def _session_shape(
    shape: Callable[..., Shape],
) -> Callable[[Info, move_session.SessionMoved], Awaitable[Shape]]:
    async def make(info: Info, done: move_session.SessionMoved) -> Shape:
        return shape(session=await _session(info, done.session_id))

    return make


def _slot_shape(
    shape: Callable[..., Shape],
) -> Callable[[Info, move_slot.SlotMoved], Awaitable[Shape]]:
    async def make(info: Info, done: move_slot.SlotMoved) -> Shape:
        return shape(slot=await _slot(info, done.slot_id))

    return make


SessionStep = Annotated[shapes.SessionInput, strawberry.argument(description="Which session.")]
SlotStep = Annotated[shapes.SlotInput, strawberry.argument(description="Which slot.")]


@strawberry.type
class ScoringMutation:
    """Acts of the office and of the representatives in the hall."""

    @strawberry.mutation(
        description=described(
            open_session_act.open_review_session, "Call a review session with its slots."
        )
    )
    async def open_review_session(
        self,
        info: Info,
        input: Annotated[
            shapes.OpenReviewSessionInput, strawberry.argument(description="The session.")
        ],
    ) -> shapes.OpenReviewSessionResult:
        """See the description."""
        keys = [required_key(one, "Unit", field="unitIds") for one in input.unit_ids]
        asked = refused_inputs(*keys) or open_session_act.OpenReviewSession(
            title=input.title,
            starts_at=input.starts_at,
            performance_year=input.performance_year,
            unit_ids=tuple(key for key in keys if isinstance(key, UUID)),
            may_correct=input.allow_corrections,
            reveal=input.reveal,
            quorum=input.quorum,
            counting_rule=input.counting_rule,
        )

        async def shape(
            info: Info, done: open_session_act.ReviewSessionOpened
        ) -> shapes.ReviewSessionOpened:
            return shapes.ReviewSessionOpened(session=await _session(info, done.session_id))

        return await perform(
            info,
            open_session_act.open_review_session,
            asked,
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_session.open_check_in, "Let representatives check in.")
    )
    async def open_check_in(self, info: Info, input: SessionStep) -> shapes.OpenCheckInResult:
        """See the description."""
        return await perform(
            info,
            move_session.open_check_in,
            _session_move(input),
            shape=_session_shape(shapes.CheckInOpened),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_session.start_review_session, "Begin the session.")
    )
    async def start_review_session(
        self,
        info: Info,
        input: SessionStep,
    ) -> shapes.StartReviewSessionResult:
        """See the description."""
        return await perform(
            info,
            move_session.start_review_session,
            _session_move(input),
            shape=_session_shape(shapes.ReviewSessionStarted),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            move_session.pause_review_session,
            "Interrupt the session; the clock of the unit on the floor stands still.",
        )
    )
    async def pause_review_session(
        self,
        info: Info,
        input: SessionStep,
    ) -> shapes.PauseReviewSessionResult:
        """See the description."""
        return await perform(
            info,
            move_session.pause_review_session,
            _session_move(input),
            shape=_session_shape(shapes.ReviewSessionPaused),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_session.resume_review_session, "Go on after a pause.")
    )
    async def resume_review_session(
        self,
        info: Info,
        input: SessionStep,
    ) -> shapes.ResumeReviewSessionResult:
        """See the description."""
        return await perform(
            info,
            move_session.resume_review_session,
            _session_move(input),
            shape=_session_shape(shapes.ReviewSessionResumed),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            finish_session.complete_review_session,
            "End the session; every comment becomes a rectification item without a name.",
        )
    )
    async def complete_review_session(
        self,
        info: Info,
        input: SessionStep,
    ) -> shapes.CompleteReviewSessionResult:
        """See the description."""

        async def shape(
            info: Info, done: finish_session.ReviewSessionCompleted
        ) -> shapes.ReviewSessionCompleted:
            return shapes.ReviewSessionCompleted(
                session=await _session(info, done.session_id),
                rectification_items=done.rectification_items,
            )

        return await perform(
            info,
            finish_session.complete_review_session,
            asked_of(
                input.session_id,
                "ReviewSession",
                field="sessionId",
                make=finish_session.CompleteReviewSession,
            ),
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            publish_results_act.publish_results,
            "Publish the results, or a recount with its reason.",
        )
    )
    async def publish_results(
        self,
        info: Info,
        input: Annotated[
            shapes.PublishResultsInput, strawberry.argument(description="Which session.")
        ],
    ) -> shapes.PublishResultsResult:
        """See the description."""

        async def shape(
            info: Info, done: publish_results_act.ResultsPublished
        ) -> shapes.ResultsPublished:
            snapshot = await door_of(info).loaders.newest_results.load(done.session_id)
            if snapshot is None:
                raise LookupError("results that were just written are not there")
            return shapes.ResultsPublished(
                snapshot=ResultSnapshot.of(snapshot),
                session=await _session(info, done.session_id),
            )

        return await perform(
            info,
            publish_results_act.publish_results,
            asked_of(
                input.session_id,
                "ReviewSession",
                field="sessionId",
                make=lambda key: publish_results_act.PublishResults(key, input.reason),
            ),
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            issue_entry_codes.issue_entry_codes,
            "Make one-time entry codes; unused older ones of the same persons stop working.",
            repeating="Repeating makes new codes again.",
        )
    )
    async def issue_entry_codes(
        self,
        info: Info,
        input: Annotated[shapes.IssueEntryCodesInput, strawberry.argument(description="For whom.")],
    ) -> shapes.IssueEntryCodesResult:
        """See the description."""
        wanted = input.representative_ids
        keys = [
            required_key(one, "Representative", field="representativeIds") for one in wanted or ()
        ]
        found = None if wanted is None else tuple(key for key in keys if isinstance(key, UUID))
        asked = asked_of(
            input.session_id,
            "ReviewSession",
            field="sessionId",
            others=keys,
            make=lambda key: issue_entry_codes.IssueEntryCodes(key, found),
        )

        async def shape(
            info: Info, done: issue_entry_codes.EntryCodesIssued
        ) -> shapes.EntryCodesIssued:
            return shapes.EntryCodesIssued(
                session=await _session(info, done.session_id),
                codes=[
                    EntryCode(
                        code=one.code,
                        qr_svg=qr_svg(one.code),
                        representative=await _representative(info, one.representative_id),
                    )
                    for one in done.codes
                ],
            )

        # No requestId: the remembered answer would keep the codes in clear.
        return await perform(
            info, issue_entry_codes.issue_entry_codes, asked, shape=shape, request_id=None
        )

    @strawberry.mutation(
        description=described(
            check_in_act.check_in,
            "Enter the hall with a one-time code; the answer signs the phone in.",
        )
    )
    async def check_in(
        self,
        info: Info,
        input: Annotated[shapes.CheckInInput, strawberry.argument(description="The code.")],
    ) -> shapes.CheckInResult:
        """See the description."""

        async def shape(info: Info, done: check_in_act.CheckedIn) -> shapes.CheckedIn:
            representative = await _representative(info, done.representative_id)
            return shapes.CheckedIn(
                session=await _session(info, done.session_id),
                representative=representative,
                token=door_of(info).representative_token(
                    representative_id=done.representative_id,
                    person_id=done.person_id,
                    name=representative.name,
                    hours=TOKEN_HOURS,
                ),
            )

        return await perform(
            info,
            check_in_act.check_in,
            check_in_act.CheckIn(input.entry_code),
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            move_slot.start_slot, "A unit takes the floor; its eight minutes begin."
        )
    )
    async def start_slot(self, info: Info, input: SlotStep) -> shapes.StartSlotResult:
        """See the description."""
        return await perform(
            info,
            move_slot.start_slot,
            _slot_move(input),
            shape=_slot_shape(shapes.SlotStarted),
            request_id=input.request_id,
        )

    @strawberry.mutation(description=described(move_slot.end_slot, "The unit has reported."))
    async def end_slot(self, info: Info, input: SlotStep) -> shapes.EndSlotResult:
        """See the description."""
        return await perform(
            info,
            move_slot.end_slot,
            _slot_move(input),
            shape=_slot_shape(shapes.SlotEnded),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_slot.open_scoring, "Scores for the unit may come in.")
    )
    async def open_scoring(self, info: Info, input: SlotStep) -> shapes.OpenScoringResult:
        """See the description."""
        return await perform(
            info,
            move_slot.open_scoring,
            _slot_move(input),
            shape=_slot_shape(shapes.ScoringOpened),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            close_scoring_act.close_scoring, "Close the unit's scoring; the urn is counted."
        )
    )
    async def close_scoring(self, info: Info, input: SlotStep) -> shapes.CloseScoringResult:
        """See the description."""
        return await perform(
            info,
            close_scoring_act.close_scoring,
            _slot_move(input),
            shape=_slot_shape(shapes.ScoringClosed),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_slot.excuse_slot, "The unit does not report, and why.")
    )
    async def excuse_slot(
        self,
        info: Info,
        input: Annotated[
            shapes.ExcuseSlotInput, strawberry.argument(description="Which slot, and why.")
        ],
    ) -> shapes.ExcuseSlotResult:
        """See the description."""
        return await perform(
            info,
            move_slot.excuse_slot,
            asked_of(
                input.slot_id,
                "Slot",
                field="slotId",
                make=lambda key: move_slot.ExcuseSlot(key, input.reason),
            ),
            shape=_slot_shape(shapes.SlotExcused),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            submit_ballot_act.submit_ballot,
            "Score a unit or abstain. Answered means counted.",
            repeating="Repeating with the same `receiptKey` is safe: it counts once.",
        )
    )
    async def submit_ballot(
        self,
        info: Info,
        input: Annotated[shapes.SubmitBallotInput, strawberry.argument(description="The ballot.")],
    ) -> shapes.SubmitBallotResult:
        """See the description."""

        async def shape(
            info: Info, done: submit_ballot_act.BallotSubmitted
        ) -> shapes.BallotSubmitted:
            return shapes.BallotSubmitted(
                slot=await _slot(info, done.slot_id),
                receipt=Receipt(key=str(done.key)),
                replaced=done.is_replaced,
            )

        return await perform(
            info,
            submit_ballot_act.submit_ballot,
            asked_of(
                input.slot_id,
                "Slot",
                field="slotId",
                make=lambda key: submit_ballot_act.SubmitBallot(
                    slot_id=key,
                    score=input.score,
                    is_abstention=input.abstain,
                    comment=input.comment,
                    receipt_key=input.receipt_key,
                ),
            ),
            shape=shape,
            request_id=None,
        )


def qr_svg(code: str) -> str:
    """The code as a QR picture that a phone reads off paper."""
    picture = io.BytesIO()
    segno.make(code, error="m").save(picture, kind="svg", scale=4, xmldecl=False)
    return picture.getvalue().decode()
