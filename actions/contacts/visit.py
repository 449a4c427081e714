"""Visits to what leaders are linked to are recorded, corrected, withdrawn (WS/1b, WS/2c)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.moving import Moving
from actions.stepping import Stepping
from domain.contacts.events import VisitEvents
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.contacts.visit import (
    VISIT_WORKFLOW,
    AboutGovernance,
    AboutHotline,
    AboutLivelihood,
    IsLeaderPresent,
    Needs,
    Participants,
    Summary,
    VisitedAt,
    VisitFacts,
    VisitForm,
    why_outside_link,
    why_theme_is_missing,
)
from domain.contacts.visit import Form as FormOfVisit
from domain.declared.marks import ABSENT, Absent, Form, Label, NotAfter, Ref, Shows, line
from domain.gate import refuses_with
from domain.outcomes import Refused
from domain.problems import Problem, ProblemCode, problem
from store.contacts.rows import LINKS, VISITS
from store.database import Transaction

VISIT: Moving[VisitFacts] = Moving(
    name="LeaderVisit",
    called="visit",
    rows=VISITS,
    workflow=VISIT_WORKFLOW,
    sees=P.CONTACT_READ,
    clause="WS/1b",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLeaderVisit:
    """Record a visit."""

    FORM: ClassVar = Form("登记走访", "Record a visit")

    link_id: Annotated[
        UUID,
        Ref("LeaderLink", is_looked_up=False),
        Label("联系对象", "Link"),
        "The link for which it was made.",
    ]
    visited_at: VisitedAt
    form: FormOfVisit = VisitForm.VISIT
    is_leader_present: IsLeaderPresent = True
    about_livelihood: AboutLivelihood = False
    about_hotline: AboutHotline = False
    about_governance: AboutGovernance = False
    summary: Summary
    needs: Needs | None = None
    participants: Participants | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderVisitRecorded:
    """It is recorded."""

    visit_id: Annotated[UUID, Shows("LeaderVisit"), "The visit."]


@acting(
    permission=P.CONTACT_RECORD,
    refuses=frozenset({ContactCode.OUTSIDE_LINK, ContactCode.THEME_MISSING, ProblemCode.NOT_FOUND}),
    may_rehearse=True,
)
async def record_leader_visit(
    act: Act, transaction: Transaction, asked: RecordLeaderVisit
) -> LeaderVisitRecorded | Refused:
    """Record a visit to what a leader is linked to; without him there it does not count.

    Clause: WS/1b, WS/1d, WS/2c, WS/2e, PR/7a, PR/7c.
    """
    # Held, so that it is not ended under the visit.
    link = await LINKS.for_update(transaction, asked.link_id)
    if link is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("linkId",)),))
    visit = VisitFacts(
        id=act.new_id(),
        link_id=link.id,
        leader_id=link.leader_id,
        unit_id=link.unit_id,
        visited_at=asked.visited_at,
        form=asked.form,
        is_leader_present=asked.is_leader_present,
        about_livelihood=asked.about_livelihood,
        about_hotline=asked.about_hotline,
        about_governance=asked.about_governance,
        summary=asked.summary,
        needs=asked.needs,
        participants=asked.participants,
        state=VISIT.workflow.first,
        entered_at=act.now,
    )
    if problems := (*why_outside_link(visit, link), *why_theme_is_missing(visit, link)):
        return Refused(problems)
    await VISITS.insert(transaction, visit)
    payload = {"form": visit.form.value, "visitedAt": visit.visited_at}
    await act.record(transaction, VISIT.told(visit, VisitEvents.RECORDED, payload))
    return LeaderVisitRecorded(visit_id=visit.id)


@refuses_with(ContactCode.OUTSIDE_LINK, ContactCode.THEME_MISSING)
async def why_visit_is_refused(transaction: Transaction, visit: VisitFacts) -> tuple[Problem, ...]:
    """It lies within its link, and has a theme."""
    (link,) = await LINKS.where(transaction, "id = $1", visit.link_id)
    return (*why_outside_link(visit, link), *why_theme_is_missing(visit, link))


class OfVisit(Stepping, of=VISIT):
    """What is done with the record of a visit."""

    visit_id: Annotated[UUID, Ref("LeaderVisit", is_looked_up=False), "Id of the visit."]


class EditLeaderVisit(
    OfVisit,
    tells=VisitEvents.EDITED,
    puts=("visited_at", "is_leader_present"),
    form=("更正走访", "Correct"),
    checked=why_visit_is_refused,
):
    """Correct the record of a visit; it counts as it stands from now on."""

    visited_at: Annotated[
        datetime | Absent, NotAfter(), Label("走访时间", "When"), "When it was."
    ] = ABSENT
    form: FormOfVisit | Absent = ABSENT
    is_leader_present: IsLeaderPresent | Absent = ABSENT
    about_livelihood: AboutLivelihood | Absent = ABSENT
    about_hotline: AboutHotline | Absent = ABSENT
    about_governance: AboutGovernance | Absent = ABSENT
    summary: Summary | Absent = ABSENT
    needs: Needs | Absent | None = ABSENT
    participants: Participants | Absent | None = ABSENT


class WithdrawLeaderVisit(
    OfVisit,
    tells=VisitEvents.WITHDRAWN,
    form=("撤回走访", "Withdraw"),
    grave="final",
):
    """Withdraw the record of a visit that was not, or was recorded twice; it counts no longer."""

    reason: Annotated[str, line(500), Label("理由", "Reason"), "Why."]
