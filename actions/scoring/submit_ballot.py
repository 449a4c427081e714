"""A representative scores a unit (FS/3.4e)."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.scoring.slot import SlotId
from domain.declared.marks import AsGiven, Made, Public, Shows
from domain.outcomes import Refused
from domain.people.viewer import scope_of
from domain.problems import Problem, ProblemCode, problem
from domain.representatives.problems import RepresentativeCode
from domain.scoring.ballots import (
    BallotWay,
    CastBallot,
    roll_id,
    way_of_ballot,
    why_score_is_refused,
)
from domain.scoring.permissions import ScoringPermission
from domain.scoring.problems import ScoringCode
from domain.scoring.receipts import why_receipt_key_is_refused
from domain.words import trimmed, why_text_is_refused
from store.database import Transaction
from store.scoring.ballot_box import FirstOfSomebody
from store.scoring.ballots import count_or_tell, replace_in_urn

REFUSES = frozenset(
    {
        ProblemCode.NOT_FOUND,
        RepresentativeCode.NOT_A_REPRESENTATIVE,
        ScoringCode.SESSION_NOT_OPEN,
        ScoringCode.SLOT_NOT_OPEN,
        ScoringCode.NOT_CHECKED_IN,
        ScoringCode.RECUSED,
        ScoringCode.SCORE_OR_ABSTAIN,
        ScoringCode.SCORE_OUT_OF_RANGE,
        ScoringCode.ALREADY_SCORED,
        ScoringCode.ROUND_OVER,
        ProblemCode.VALUE_INVALID,
        ProblemCode.VALUE_TOO_LONG,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitBallot:
    """Score a unit, or abstain."""

    slot_id: SlotId
    score: Annotated[
        Decimal | None, "0 to 100, at most two decimals; left out when abstaining."
    ] = None
    is_abstention: Annotated[bool, Public("abstain"), "Take part without a score."] = False
    comment: Annotated[str | None, "For the unit, passed on without your name."] = None
    receipt_key: Annotated[
        str,
        AsGiven(),
        "128 bits of the phone's own chance as 32 hexadecimal digits, one for each slot, kept on"
        " the phone: it makes repeating safe and lets you find your ballot. It is good for your"
        " own ballot alone.",
    ]
    round_meant: Annotated[
        int | None,
        Public("round"),
        "`Slot.round` as the phone has seen it. If the unit is scored anew meanwhile, the ballot is"
        " refused with `ROUND_OVER` and counts in no other round. Left out, it counts in the"
        " present one, unless its `receiptKey` was used before.",
    ] = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a ballot will be found by among the urn's keys."""

    key: UUID


@dataclass(frozen=True, slots=True)
class BallotSubmitted:
    """The ballot is in and counted."""

    slot_id: Annotated[UUID, Shows("Slot"), "The slot."]
    receipt: Annotated[Receipt, Made("Receipt"), "Proof that it is in."]
    is_replaced: Annotated[bool, Public("replaced"), "Whether it took the place of an earlier one."]
    is_repeated: Annotated[
        bool,
        Public("repeated"),
        "Whether a ballot of yours was in under this key already and can no longer be replaced."
        " That one counts, whatever came now: the two are not compared.",
    ]


# A remembered answer would stand in the database as a link from the person to his ballot's
# key. Nothing is lost: the receipt key makes repeating safe.
@acting(
    permission=ScoringPermission.BALLOT_SUBMIT,
    refuses=REFUSES,
    is_remembered=False,
)
async def submit_ballot(
    act: Act, transaction: Transaction, asked: SubmitBallot
) -> BallotSubmitted | Refused:
    """Score a unit or abstain. Answered means counted.

    No event tells of the single ballot: the roll says who has scored, and the count is
    announced by a tally of its own, so that the log keeps no order of arrival.
    Clause: FS/3.4e.
    """
    problems = why_ballot_input_is_refused(asked, comment_most=act.rules.comment_max_characters)
    representative_id = act.viewer.representative_id
    if representative_id is None:
        problems = (*problems, problem(RepresentativeCode.NOT_A_REPRESENTATIVE, clause="FS/3.4e"))
    if problems or representative_id is None:
        return Refused(problems)
    # The second try is for who was overtaken by another request of his own.
    key = _key(act, asked, representative_id)
    outcome = await _put_in(transaction, asked, representative_id, key=key)
    if outcome is None:
        outcome = await _put_in(transaction, asked, representative_id, key=key)
    return outcome or Refused((problem(ScoringCode.ALREADY_SCORED, clause="FS/3.4e"),))


async def submit_ballot_at_once(act: Act, asked: SubmitBallot) -> BallotSubmitted | Refused:
    """As `submit_ballot`, by one transaction with whatever others submit at this moment.

    The box takes a first ballot against which nothing speaks, as nearly all are. Any other is
    judged by itself, and so is told why it is refused.
    Clause: FS/3.4e.
    """
    ballot = _first_of_somebody(act, asked)
    if ballot is None or act.ballot_box is None or not await act.ballot_box.put_in(ballot):
        return await submit_ballot(act, asked)
    receipt = Receipt(ballot.key)
    return BallotSubmitted(asked.slot_id, receipt, is_replaced=False, is_repeated=False)


def _first_of_somebody(act: Act, asked: SubmitBallot) -> FirstOfSomebody | None:
    """The ballot, when nothing about it or about its sender is wrong by itself."""
    representative_id = act.viewer.representative_id
    cast = _cast(asked)
    if (
        representative_id is None
        or scope_of(act.viewer, ScoringPermission.BALLOT_SUBMIT) is None
        or why_ballot_input_is_refused(asked, comment_most=act.rules.comment_max_characters)
        or why_score_is_refused(cast)
    ):
        return None
    return FirstOfSomebody(
        slot_id=asked.slot_id,
        representative_id=representative_id,
        roll_id=roll_id(asked.slot_id, representative_id),
        key=_key(act, asked, representative_id),
        score=cast.score,
        comment=cast.comment,
        round_meant=asked.round_meant,
    )


def _cast(asked: SubmitBallot) -> CastBallot:
    return CastBallot(asked.score, asked.is_abstention, trimmed(asked.comment))


def _key(act: Act, asked: SubmitBallot, representative_id: UUID) -> UUID:
    return act.urn_keys.key(
        asked.receipt_key, slot_id=asked.slot_id, representative_id=representative_id
    )


async def _put_in(
    transaction: Transaction, asked: SubmitBallot, representative_id: UUID, *, key: UUID
) -> BallotSubmitted | Refused | None:
    """Count it, or say why not; nothing when somebody was faster with the same person's ballot."""
    ballot = _cast(asked)
    place = await count_or_tell(
        transaction,
        slot_id=asked.slot_id,
        representative_id=representative_id,
        key=key,
        ballot=ballot,
        makes_sense=not why_score_is_refused(ballot),
        round_meant=asked.round_meant,
    )
    if place is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("slotId",)),))
    if place.is_counted:
        transaction.scored_slots.add(asked.slot_id)
        return BallotSubmitted(asked.slot_id, Receipt(key), is_replaced=False, is_repeated=False)
    way = way_of_ballot(place.facts, ballot)
    if isinstance(way, tuple):
        return Refused(way)
    if way is BallotWay.REPLACE:
        await replace_in_urn(transaction, key=key, ballot=ballot)
    if way is BallotWay.COUNT:
        return None
    return BallotSubmitted(
        asked.slot_id,
        Receipt(key),
        is_replaced=way is BallotWay.REPLACE,
        is_repeated=way is BallotWay.ANSWER_AGAIN,
    )


def why_ballot_input_is_refused(asked: SubmitBallot, *, comment_most: int) -> tuple[Problem, ...]:
    """What can be told wrong before anything is looked up."""
    return (
        *why_receipt_key_is_refused(asked.receipt_key),
        *why_text_is_refused(asked.comment, field="comment", most=comment_most, is_required=False),
    )
