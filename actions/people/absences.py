"""Absences are filed and ended early (WR/7b)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.marks import Label, Ref, Text
from domain.gate import codes_of, refuses_with
from domain.people.events import AbsenceEvents
from domain.people.facts import AbsenceFacts, AwayFrom, BackAt, FilingReference, PersonId
from domain.people.leading import (
    why_absence_is_refused,
    why_back_is_refused,
    why_instants_are_refused,
    why_mayor_is_unreported,
    why_second_absence_is_refused,
)
from domain.people.permissions import PeoplePermission
from domain.people.problems import PeopleCode
from domain.people.standing import ABSENCE_WORKFLOW
from domain.problems import Problem, ProblemCode
from store.alone import alone
from store.database import Transaction
from store.people.leading import absences_of, leading_posts
from store.people.rows import ABSENCES

ABSENCE: Moving[AbsenceFacts] = Moving(
    name="Absence",
    rows=ABSENCES,
    workflow=ABSENCE_WORKFLOW,
    sees=PeoplePermission.PERSON_READ,
    clause="WR/7b",
)


@refuses_with(PeopleCode.TIMES_OVERLAP, PeopleCode.NOBODY_ACTS)
async def why_filing_is_refused(transaction: Transaction, new: AbsenceFacts) -> tuple[Problem, ...]:
    """Whether somebody is left who acts as mayor, and the person is not away already.

    One such filing at a time: two that see nothing of each other could take away both.
    """
    await alone(transaction, "absence")
    posts = await leading_posts(transaction)
    own = await ABSENCES.where(transaction, "person_id = $1", new.person_id)
    return (
        *why_second_absence_is_refused(new, own),
        *why_absence_is_refused(new, posts=posts, absences=await absences_of(transaction, posts)),
    )


@refuses_with(ProblemCode.VALUE_INVALID)
def _why_refused(asked: "FileAbsence", _now: datetime) -> tuple[Problem, ...]:
    return why_instants_are_refused(asked.starts_at, asked.ends_at)


@refuses_with(*codes_of(why_filing_is_refused), PeopleCode.ABSENCE_UNREPORTED)
async def why_absence_is_not_filed(
    transaction: Transaction, new: AbsenceFacts
) -> tuple[Problem, ...]:
    """The same, and whether the mayor's was reported to the city government."""
    posts = await leading_posts(transaction)
    return (
        *why_mayor_is_unreported(new, posts=posts),
        *await why_filing_is_refused(transaction, new),
    )


class FileAbsence(
    Making,
    of=ABSENCE,
    by=PeoplePermission.ABSENCE_FILE,
    tells=AbsenceEvents.FILED,
    puts=("person_id", "starts_at", "ends_at"),
    form=("外出报备", "File an absence"),
    judged=_why_refused,
    checked=why_absence_is_not_filed,
):
    """File that somebody will be away; while the mayor is, the executive deputy acts for him.

    Clauses: WR/7a, WR/7b.
    """

    person_id: PersonId
    starts_at: AwayFrom
    ends_at: BackAt
    reason: Annotated[str, Text(500), Label("事由", "Reason"), "Why; for office and leaders."]
    reference: FilingReference | None = None


class EndAbsence(
    Stepping,
    of=ABSENCE,
    tells=AbsenceEvents.ENDED,
    puts=("person_id", "ends_at"),
    form=("返回销假", "Back earlier"),
    weighed=why_back_is_refused,
):
    """Say that somebody is back earlier than filed, or did not go at all."""

    absence_id: Annotated[UUID, Ref("Absence", is_looked_up=False), "Id of the absence."]
    ends_at: BackAt
