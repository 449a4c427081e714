"""Doors of entering the hall and of scoring."""

import io
from typing import Annotated
from uuid import UUID

import strawberry

from actions.scoring import check_in as check_in_act
from actions.scoring import issue_entry_codes
from actions.scoring import submit_ballot as submit_ballot_act
from domain.scoring.entry_codes import plain
from resolvers.context import door_of
from resolvers.doing import asked_of, described, perform
from resolvers.scoring.shapes import representative_shape, session_shape
from schema import scoring_acts as shapes
from schema.context import Info
from schema.relay import required_key
from schema.scoring import EntryCode, Receipt

TOKEN_HOURS = 24.0
"""A phone that has checked in stays signed in for a day."""


@strawberry.type
class HallMutation:
    """Entry codes, check-in and ballots."""

    @strawberry.mutation(
        description=described(
            issue_entry_codes.issue_entry_codes,
            "Make one-time entry codes; unused older ones of the same persons stop working.",
            repeating="Repeating with the same `requestId` shows the same codes again; without one,"
            " or with another, new ones are made.",
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
                session=await session_shape(info, done.session_id),
                codes=[await code_shape(info, one) for one in done.codes],
            )

        return await perform(
            info,
            issue_entry_codes.issue_entry_codes,
            asked,
            shape=shape,
            request_id=input.request_id,
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
            representative = await representative_shape(info, done.representative_id)
            return shapes.CheckedIn(
                session=await session_shape(info, done.session_id),
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
            # However it is typed, a repeated request is the same one.
            check_in_act.CheckIn(plain(input.entry_code)),
            shape=shape,
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
                receipt=Receipt(key=str(done.key)),
                replaced=done.is_replaced,
                repeated=done.is_repeated,
                slot_id=done.slot_id,
            )

        return await perform(
            info,
            submit_ballot_act.submit_ballot_at_once,
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
                    round_meant=input.round,
                ),
            ),
            shape=shape,
            request_id=None,
        )


async def code_shape(info: Info, issued: issue_entry_codes.IssuedCode) -> EntryCode:
    """A code in clear, which nothing but this answer says."""
    code = door_of(info).entry_codes.code(issued.id)
    return EntryCode(
        code=code,
        qr_svg=qr_svg(code),
        representative=await representative_shape(info, issued.representative_id),
    )


def qr_svg(code: str) -> str:
    """The code as a QR picture that a phone reads off paper."""
    # Pictures are made before a session only; no start waits for the painter.
    import segno

    picture = io.BytesIO()
    segno.make(code, error="m").save(picture, kind="svg", scale=4, xmldecl=False)
    return picture.getvalue().decode()
