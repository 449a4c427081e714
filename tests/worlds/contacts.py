"""Leaders' contacts for tests: the office that keeps them, by acts and at instants of one's own."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from actions.contacts.enterprise import EnterCommunity, EnterEnterprise
from actions.contacts.handover import FileMatterReport, RecordHandover, file_matter_report
from actions.contacts.handover import record_handover as hand_over
from actions.contacts.link import LinkLeader, link_leader
from actions.contacts.pairing import PairDeputies
from actions.contacts.raise_problem import RaiseContactProblem, raise_contact_problem
from actions.contacts.visit import RecordLeaderVisit, record_leader_visit
from actions.declared import Asking, do
from domain.contacts.problem_facts import ContactProblemKind
from domain.people.roles import Role
from domain.people.viewer import Viewer
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id
from tests.worlds.office import person_id

NOW = "2026-11-02 09:00:00"
NEW_YEAR = date(2026, 1, 1)
DEPUTY = Viewer(role=Role.GO_DEPUTY, person_id=person_id("O-DEP"))
"""The deputy director whom pairs of tests have."""


@dataclass(slots=True)
class Contacts:
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

    async def did(self, asked: Asking, viewer: Viewer | None = None) -> UUID:
        """The key of the thing, for nothing refuses it."""
        key: UUID = done(await self.told(asked, viewer)).thing_id
        return key

    async def link(self, leader: str = "L-DM1", **to: Any) -> Any:
        """The outcome of a link."""
        given: dict[str, Any] = {"valid_from": NEW_YEAR, **to}
        return await link_leader(self.act(), LinkLeader(leader_id=person_id(leader), **given))

    async def linked(self, street: str = "STREET-01", **more: Any) -> UUID:
        """A leader's link with a street."""
        key: UUID = done(await self.link(street_id=unit_id(street), **more)).link_id
        return key

    async def enterprise(self, name: str = "金融街一号公司", **more: Any) -> UUID:
        """An enterprise on the list."""
        return await self.did(EnterEnterprise(name=name, **more))

    async def community(self, name: str = "丰汇园社区", street: str = "STREET-01") -> UUID:
        """A community of a street."""
        return await self.did(EnterCommunity(name=name, unit_id=unit_id(street)))

    async def visit(self, link_id: UUID, at: str, **more: Any) -> Any:
        """The outcome of a visit's record."""
        given: dict[str, Any] = {"about_hotline": True, "summary": "走访了解情况", **more}
        asked = RecordLeaderVisit(link_id=link_id, visited_at=shanghai(at), **given)
        return await record_leader_visit(self.act(), asked)

    async def visited(self, link_id: UUID, at: str, **more: Any) -> UUID:
        """A visit."""
        key: UUID = done(await self.visit(link_id, at, **more)).visit_id
        return key

    async def raised(self, link_id: UUID, **more: Any) -> UUID:
        """A problem raised there."""
        given: dict[str, Any] = {
            "kind": ContactProblemKind.COMMUNITY,
            "title": "停车难",
            "content": "小区停车位不足。",
            **more,
        }
        outcome = await raise_contact_problem(
            self.act(), RaiseContactProblem(link_id=link_id, **given)
        )
        key: UUID = done(outcome).problem_id
        return key

    async def paired(self, mayor: str = "L-DM1", first: date = NEW_YEAR) -> UUID:
        """A pair of the first deputy director and a deputy mayor."""
        asked = PairDeputies(
            deputy_director_id=person_id("O-DEP"),
            deputy_mayor_id=person_id(mayor),
            valid_from=first,
        )
        return await self.did(asked)

    async def handover(self, pairing: UUID, at: str, by: Viewer = DEPUTY) -> Any:
        """The outcome of a hand-over's record."""
        asked = RecordHandover(
            pairing_id=pairing, handed_over_at=shanghai(at), matters="协调供暖", matter_count=1
        )
        return await hand_over(self.act(by), asked)

    async def report(self, pairing: UUID, month: int, by: Viewer = DEPUTY, **more: Any) -> Any:
        """The outcome of a month's report."""
        asked = FileMatterReport(
            pairing_id=pairing, year=2026, month=month, matters="无", matter_count=0, **more
        )
        return await file_matter_report(self.act(by), asked)

    async def kinds(self, stream: str) -> list[str]:
        """What the log tells of a thing, the oldest first."""
        rows = await self.database.fetch(
            "SELECT kind FROM event WHERE stream = $1 ORDER BY version", stream
        )
        return [row["kind"] for row in rows]
