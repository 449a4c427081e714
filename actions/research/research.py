"""Research is planned, done, followed up; its unit is told of what it may know (WS/5-7, WR/57)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated
from uuid import UUID

from actions.making import Making
from actions.moving import Moving
from actions.stepping import Stepping
from domain.declared.entries import ActedAt, Reason
from domain.declared.happening import Happening
from domain.declared.marks import ABSENT, Absent, Ref
from domain.gate import refuses_with
from domain.people.viewer import Viewer, may_with
from domain.permissions import Permission
from domain.problems import Named, Problem, ProblemCode, problem
from domain.research.events import ResearchEvents
from domain.research.facts import (
    AnnouncedReason,
    EndsOn,
    IsAnnounced,
    IsNewlyAppointed,
    Kind,
    LeaderId,
    Place,
    ResearchFacts,
    StartsOn,
    Subject,
    UnitId,
    WithCitizens,
    WithDeputies,
    WithMedia,
    WithMembers,
)
from domain.research.permissions import ResearchPermission as P
from domain.research.problems import ResearchCode
from domain.research.rules import (
    RESEARCH_WORKFLOW,
    Followed,
    is_known_to_unit,
    why_announcement_is_refused,
    why_no_leader,
)
from store.database import Transaction
from store.events.log import NewEvent
from store.people.rows import POSTS
from store.research.rows import RESEARCH as ROWS
from store.research.writes import open_findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Unannounced(Moving[ResearchFacts]):
    """Research, of which its unit knows nothing until it is done: neither by steps nor the log."""

    async def is_seen(self, transaction: Transaction, viewer: Viewer, thing: ResearchFacts) -> bool:
        """Whether the viewer sees it: as planned, or as what its unit may know."""
        if may_with(viewer, P.RESEARCH_PLAN_READ, thing):
            return True
        return is_known_to_unit(thing) and may_with(viewer, P.RESEARCH_READ, thing)

    def told(
        self,
        thing: ResearchFacts,
        kind: Happening,
        payload: Mapping[str, object] | None = None,
        *,
        audience: Permission | None = None,
        clause: str | None = None,
    ) -> NewEvent:
        """An event for those who know of it: what was told before it was done stays hidden."""
        event = Moving.told(self, thing, kind, payload, clause=clause)
        known = P.RESEARCH_READ if is_known_to_unit(thing) else P.RESEARCH_PLAN_READ
        return replace(event, audience=audience or known)


async def _followed(transaction: Transaction, research: ResearchFacts) -> Followed:
    return Followed(await open_findings(transaction, research.id))


RESEARCH: Unannounced = Unannounced(
    name="Research",
    rows=ROWS,
    workflow=RESEARCH_WORKFLOW,
    sees=P.RESEARCH_READ,
    clause="WS/5a",
    gates=_followed,
)


@refuses_with(
    ProblemCode.VALUE_INVALID,
    ResearchCode.ANNOUNCED_WITHOUT_REASON,
    ResearchCode.NOT_A_DISTRICT_LEADER,
)
async def why_plan_is_refused(
    transaction: Transaction, research: ResearchFacts
) -> tuple[Problem, ...]:
    """Its days, its leader, and why its unit is told."""
    posts = await POSTS.where(transaction, "person_id = $1", research.leader_id)
    problems = [
        *why_announcement_is_refused(
            is_announced=research.is_announced, reason=research.announced_reason
        ),
        *why_no_leader(posts, research.starts_on),
    ]
    if research.ends_on < research.starts_on:
        why = Named("早于开始日期", "it ends before it begins")
        problems.append(problem(ProblemCode.VALUE_INVALID, path=("endsOn",), why=why))
    return tuple(problems)


class PlanResearch(
    Making,
    of=RESEARCH,
    by=P.RESEARCH_KEEP,
    tells=ResearchEvents.PLANNED,
    puts=("kind", "starts_on"),
    form=("安排调研", "Plan research"),
    checked=why_plan_is_refused,
):
    """Plan research; unless it is announced its unit knows nothing of it until it is done.

    Clause: WS/5a, WS/6a, OP/114.
    """

    kind: Kind
    leader_id: LeaderId
    unit_id: UnitId
    subject: Subject
    place: Place
    starts_on: StartsOn
    ends_on: EndsOn
    is_announced: IsAnnounced = False
    announced_reason: AnnouncedReason | None = None
    is_newly_appointed: IsNewlyAppointed = False
    with_deputies: WithDeputies = False
    with_members: WithMembers = False
    with_citizens: WithCitizens = False
    with_media: WithMedia = False
    acted_at: ActedAt = None


class OfResearch(Stepping, of=RESEARCH):
    """What is done with research."""

    research_id: Annotated[UUID, Ref("Research", is_looked_up=False), "Id of the research."]


class EditResearch(
    OfResearch,
    tells=ResearchEvents.EDITED,
    puts=("kind", "starts_on"),
    form=("更正调研", "Correct"),
    checked=why_plan_is_refused,
):
    """Correct what is planned; one that becomes announced is known to its unit from now on."""

    kind: Kind | Absent = ABSENT
    subject: Subject | Absent = ABSENT
    place: Place | Absent = ABSENT
    starts_on: StartsOn | Absent = ABSENT
    ends_on: EndsOn | Absent = ABSENT
    is_announced: IsAnnounced | Absent = ABSENT
    announced_reason: AnnouncedReason | Absent | None = ABSENT
    is_newly_appointed: IsNewlyAppointed | Absent = ABSENT
    with_deputies: WithDeputies | Absent = ABSENT
    with_members: WithMembers | Absent = ABSENT
    with_citizens: WithCitizens | Absent = ABSENT
    with_media: WithMedia | Absent = ABSENT


class CancelResearch(
    OfResearch, tells=ResearchEvents.CANCELLED, form=("取消调研", "Cancel"), grave="final"
):
    """Cancel research that was planned; a unit that was not told never learns of it."""

    reason: Reason
    acted_at: ActedAt = None


class FollowUpResearch(
    OfResearch,
    tells=ResearchEvents.FOLLOWED_UP,
    done="ResearchFollowedUp",
    form=("跟进完毕", "Followed up"),
):
    """Say that everything that was found is followed up; each finding must be."""

    acted_at: ActedAt = None


class CloseResearch(OfResearch, tells=ResearchEvents.CLOSED, form=("调研办结", "Close")):
    """Close research that was followed up, or by which nothing was found."""

    acted_at: ActedAt = None


class WithdrawResearch(
    OfResearch, tells=ResearchEvents.WITHDRAWN, form=("撤回调研", "Withdraw"), grave="final"
):
    """Withdraw research that was entered as done by mistake; it counts no longer."""

    reason: Reason
    acted_at: ActedAt = None
