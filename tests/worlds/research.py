"""Research for tests: the leaders' office that keeps it, at instants of one's own."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from actions.declared import Asking, do
from actions.research.complete import CompleteResearch, complete_research
from actions.research.finding import FileResearchFinding, file_research_finding
from actions.research.report import FileResearchReport, file_research_report
from actions.research.research import PlanResearch
from actions.research.trip import CompleteStudyTrip, PlanStudyTrip
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.research.facts import ResearchFacts, ResearchKind, ResearchState
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id
from tests.worlds.office import person_id

NOW = "2026-11-02 09:00:00"
DAY = date(2026, 10, 30)


def research(**more: Any) -> ResearchFacts:
    """Research as it is planned."""
    given: dict[str, Any] = {
        "id": UUID(int=1),
        "kind": ResearchKind.RANDOM,
        "leader_id": UUID(int=2),
        "unit_id": UUID(int=3),
        "subject": "接诉即办",
        "place": "某社区",
        "starts_on": DAY,
        "ends_on": DAY,
        "is_announced": False,
        "is_newly_appointed": False,
        "with_deputies": False,
        "with_members": False,
        "with_citizens": False,
        "with_media": False,
        "state": ResearchState.PLANNED,
        "stands_since": shanghai(NOW),
        "entered_at": shanghai(NOW),
        **more,
    }
    return ResearchFacts(**given)


@dataclass(slots=True)
class Researching:
    """Acts as staff of the office unless somebody else is named."""

    database: Database
    staff: Viewer = field(default_factory=lambda: PEOPLE.role(Role.GO_STAFF))
    now: datetime = field(default_factory=lambda: shanghai(NOW))

    def act(self, viewer: Viewer | None = None) -> Any:
        """An act."""
        return act_of(self.database, viewer or self.staff, self.now)

    async def told(self, asked: Asking, viewer: Viewer | None = None) -> Any:
        """What comes of it."""
        return await do(self.act(viewer), asked)

    async def did(self, asked: Asking) -> UUID:
        """The key of the thing, for nothing refuses it."""
        key: UUID = done(await self.told(asked)).thing_id
        return key

    async def plan(self, leader: str = "L-DM1", unit: str = "STREET-01", **more: Any) -> Any:
        """The outcome of a plan."""
        given: dict[str, Any] = {
            "kind": ResearchKind.RANDOM,
            "subject": "接诉即办",
            "place": "某社区",
            "starts_on": DAY,
            "ends_on": DAY,
            **more,
        }
        asked = PlanResearch(leader_id=person_id(leader), unit_id=unit_id(unit), **given)
        return await self.told(asked)

    async def planned(self, **more: Any) -> UUID:
        """Research that is planned."""
        key: UUID = done(await self.plan(**more)).thing_id
        return key

    async def complete(self, key: UUID, *days: date, **more: Any) -> Any:
        """The outcome of a completion."""
        given: dict[str, Any] = {"outcome": "发现若干问题。", "escort_count": 2, **more}
        asked = CompleteResearch(research_id=key, days=days or (DAY,), **given)
        return await complete_research(self.act(), asked)

    async def completed(self, *days: date, **more: Any) -> UUID:
        """Research that was done, planned as `more` says."""
        how = {one: more.pop(one) for one in tuple(more) if one in HOW}
        key = await self.planned(**more)
        done(await self.complete(key, *days, **how))
        return key

    async def finding(self, research_id: UUID, **more: Any) -> Any:
        """The outcome of a finding's filing."""
        asked = FileResearchFinding(research_id=research_id, content="窗口排队久。", **more)
        return await file_research_finding(self.act(), asked)

    async def trip(self, first: date = DAY, last: date = DAY, leader: str = "L-DM1") -> UUID:
        """A study trip that was made."""
        asked = PlanStudyTrip(
            leader_id=person_id(leader),
            destination="深圳市",
            subject="营商环境",
            starts_on=first,
            ends_on=last,
        )
        key = await self.did(asked)
        await self.did(CompleteStudyTrip(trip_id=key))
        return key

    async def report(self, leader: str = "L-DM1", **more: Any) -> Any:
        """The outcome of a report's filing."""
        asked = FileResearchReport(
            leader_id=person_id(leader), title="接诉即办调研", abstract="建议三条。", **more
        )
        return await file_research_report(self.act(), asked)

    async def log(self, stream: str) -> list[tuple[str, str]]:
        """Kind and audience of what the log tells, the oldest first."""
        rows = await self.database.fetch(
            "SELECT kind, audience FROM event WHERE stream = $1 ORDER BY version", stream
        )
        return [(row["kind"], row["audience"]) for row in rows]


HOW = frozenset(
    {"has_head_escort", "escort_reason", "used_meeting_room", "room_reason", "escort_count"}
)
"""What is said of research when it is done."""
