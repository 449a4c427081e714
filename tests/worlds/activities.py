"""Activities for tests: a unit that plans, invites and holds, at instants of one's own."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from actions.act import Rules
from actions.activities.activity import HoldActivity
from actions.activities.invite import (
    CheckInToActivity,
    InviteToActivity,
    check_in_to_activity,
    invite_to_activity,
)
from actions.activities.plan_activity import (
    PlanJointSupervision,
    PlanLeaderDispatch,
    PlanOpinionMeeting,
    PlanSiteVerification,
    PlanSpecialSupervision,
    PlanThematicDiscussion,
)
from actions.activities.suggesting import NoteSuggestion, note_suggestion
from actions.declared import Asking, do
from actions.representatives.participation import RecordAttendance
from domain.activities.facts import ActivityFacts
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.representatives.suggestion import SuggestionSource
from store.activities.rows import ACTIVITIES
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id
from tests.worlds.delegation import member_id
from tests.worlds.office import person_id

NOW = shanghai("2026-03-02 09:00:00")
PLANS: dict[str, Any] = {
    "OPINION_MEETING": PlanOpinionMeeting,
    "LEADER_DISPATCH": PlanLeaderDispatch,
    "THEMATIC_DISCUSSION": PlanThematicDiscussion,
    "JOINT_SUPERVISION": PlanJointSupervision,
    "SPECIAL_SUPERVISION": PlanSpecialSupervision,
    "SITE_VERIFICATION": PlanSiteVerification,
}


@dataclass(slots=True)
class Host:
    """Acts of a unit's staff unless somebody else is named."""

    database: Database
    unit: str = "EDU"
    now: datetime = NOW
    rules: Rules = field(default_factory=Rules)

    @property
    def staff(self) -> Viewer:
        """The unit's staff."""
        return PEOPLE.role(Role.UNIT_STAFF, unit=self.unit)

    def act(self, viewer: Viewer | None = None, *, at: datetime | None = None) -> Any:
        """An act."""
        return act_of(self.database, viewer or self.staff, at or self.now, rules=self.rules)

    async def do(
        self, asked: Asking, viewer: Viewer | None = None, *, at: datetime | None = None
    ) -> Any:
        """Do it, or be refused."""
        return await do(self.act(viewer, at=at), asked)

    async def plan(self, starts: str, kind: str = "OPINION_MEETING", **more: Any) -> Any:
        """The outcome of planning an activity of a kind."""
        given: dict[str, Any] = {"unit_id": unit_id(self.unit), "subject": "年度计划座谈", **more}
        by = None
        if kind == "LEADER_DISPATCH":
            given.setdefault("leader_id", person_id("L-DM1"))
            by = PEOPLE.role(Role.GO_STAFF)
        asked = PLANS[kind](starts_at=shanghai(f"{starts}:00"), **given)
        return await self.do(asked, by)

    async def planned(self, starts: str, kind: str = "OPINION_MEETING", **more: Any) -> UUID:
        """The id of an activity."""
        key: UUID = done(await self.plan(starts, kind, **more)).thing_id
        return key

    async def invite(self, key: UUID, members: int | tuple[int, ...] = 3, **more: Any) -> Any:
        """The outcome of inviting the first so many members, or those with these numbers."""
        numbers = range(1, members + 1) if isinstance(members, int) else members
        given: dict[str, Any] = {"representative_ids": tuple(map(member_id, numbers)), **more}
        asked = InviteToActivity(activity_id=key, **given)
        return await invite_to_activity(self.act(more.pop("by", None)), asked)

    async def invited(self, key: UUID, members: int | tuple[int, ...] = 3) -> tuple[UUID, ...]:
        """The ids of their invitations."""
        found: tuple[UUID, ...] = done(await self.invite(key, members)).participation_ids
        return found

    async def came(self, part: UUID, *, at: datetime | None = None) -> Any:
        """Somebody came, says the host."""
        return await self.do(RecordAttendance(participation_id=part), at=at)

    async def check_in(self, key: UUID, code: str, *, at: datetime | None = None) -> Any:
        """Somebody showed his code."""
        asked = CheckInToActivity(activity_id=key, code=code)
        return await check_in_to_activity(self.act(at=at), asked)

    async def held(
        self,
        starts: str,
        kind: str = "OPINION_MEETING",
        *,
        members: int = 3,
        present: int = 3,
        **more: Any,
    ) -> UUID:
        """An activity to which so many were invited, and so many came."""
        key = await self.planned(starts, kind, **more)
        parts = await self.invited(key, members) if members else ()
        begun = shanghai(f"{starts}:00")
        for one in parts[:present]:
            done(await self.came(one, at=begun))
        done(await self.do(HoldActivity(activity_id=key), at=begun))
        self.now = max(self.now, begun)
        return key

    async def suggested(self, key: UUID, member: int = 1) -> UUID:
        """A suggestion of a member, noted by the host."""
        asked = NoteSuggestion(
            activity_id=key,
            representative_id=member_id(member),
            title="增设公厕",
            content="万丰公园北门附近没有公厕。",
            source=SuggestionSource.OWN,
        )
        at = max(self.now, (await self.activity(key)).starts_at)
        found: UUID = done(await note_suggestion(self.act(at=at), asked)).suggestion_id
        return found

    async def activity(self, key: UUID) -> ActivityFacts:
        """An activity as it stands."""
        found = await ACTIVITIES.by_id(self.database, key)
        assert found is not None
        return found

    async def tamper(self, sql: str) -> None:
        """Behind the product's back."""
        async with self.database.transaction() as transaction:
            await transaction.execute(sql)

    async def verdict(self, key: UUID) -> tuple[bool, str | None]:
        """Whether it counts, and why not."""
        found = await self.activity(key)
        reason = found.not_counted_reason
        return found.counts_for_phase, None if reason is None else reason.value
