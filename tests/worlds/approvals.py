"""Who applies, who approves, who keeps the chains, and what each may do."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from actions.approvals.draft import DraftApproval, draft_approval
from actions.approvals.file import FileApproval, file_approval
from actions.approvals.step import ApproveApprovalStep
from actions.declared import Asking, do
from domain.approvals.facts import ApprovalFacts
from domain.approvals.step import ApprovalStepFacts
from domain.approvals.words import ApprovalMatter, ApprovalOffice, TravellerRank
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from store.approvals.rows import APPROVAL_REQUESTS, APPROVAL_STEPS
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id

NOW = shanghai("2026-09-21 09:00:00")
EVENT_ON = date(2026, 10, 13)
LEAVES, RETURNS = shanghai("2026-10-13 08:00:00"), shanghai("2026-10-16 20:00:00")


def person(code: str) -> UUID:
    """The id of a seeded person."""
    return seed.seed_id("person", code)


def _somebody(code: str, role: Role, unit: str) -> Viewer:
    return Viewer(role=role, unit_id=unit_id(unit), person_id=person(code))


MAYOR = _somebody("L-MAYOR", Role.MAYOR, "DG")
EXECUTIVE = _somebody("L-EDM", Role.EXEC_DEPUTY_MAYOR, "DG")
# In charge of the education commission, and of foreign affairs.
IN_CHARGE = _somebody("L-DM3", Role.DEPUTY_MAYOR, "DG")
FOREIGN = _somebody("L-DM5", Role.DEPUTY_MAYOR, "DG")
OTHER_DEPUTY = _somebody("L-DM1", Role.DEPUTY_MAYOR, "DG")
OFFICE = _somebody("O-STAFF", Role.GO_STAFF, "GO")
FAO = _somebody("O-FAO", Role.FAO, "FAO")
EDU = _somebody("S-EDU", Role.UNIT_STAFF, "EDU")
HEAD = _somebody("P-EDU", Role.UNIT_HEAD, "EDU")
FIN = PEOPLE.role(Role.UNIT_STAFF, unit="FIN")

HANDS = {
    ApprovalOffice.MAYOR: MAYOR,
    ApprovalOffice.DEPUTY_IN_CHARGE: IN_CHARGE,
    ApprovalOffice.FOREIGN_DEPUTY: FOREIGN,
    ApprovalOffice.FAO: FAO,
    ApprovalOffice.GOVERNMENT_OFFICE: OFFICE,
    ApprovalOffice.PARTY_OFFICE: OFFICE,
    ApprovalOffice.CITY_GOVERNMENT: OFFICE,
    ApprovalOffice.PARTY_SECRETARY: FAO,
    ApprovalOffice.CITY_PARTY_FAO: FAO,
    ApprovalOffice.CITY_FAO: FAO,
}
"""Who does each step for the education commission."""
GOES = {"destination": "上海", "starts_at": LEAVES, "ends_at": RETURNS}


@dataclass(slots=True)
class Approvals:
    """Acts at one instant unless another is named."""

    database: Database

    async def do(self, asked: Asking, by: Viewer = EDU, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(act_of(self.database, by, at), asked)

    async def draft(self, by: Viewer = EDU, at: datetime = NOW, **more: Any) -> Any:
        """The outcome of writing one, of a ceremony unless another is asked for."""
        given = {"unit_id": unit_id("EDU"), "title": "开学典礼", "text": "请批准。", **more}
        asked = DraftApproval(**{"matter": ApprovalMatter.CITY_LEADERS, **given})
        return await draft_approval(act_of(self.database, by, at), asked)

    async def drafted(self, by: Viewer = EDU, at: datetime = NOW, **more: Any) -> UUID:
        """The id of a new one."""
        key: UUID = done(await self.draft(by, at, **more)).approval_request_id
        return key

    async def event(
        self, matter: ApprovalMatter = ApprovalMatter.CITY_LEADERS, **more: Any
    ) -> UUID:
        """A draft of something that is on a day."""
        return await self.drafted(matter=matter, **{"event_on": EVENT_ON, **more})

    async def trip(self, rank: TravellerRank, who: str = "P-EDU", **more: Any) -> UUID:
        """A draft of a trip abroad."""
        given = {**GOES, "rank": rank, "traveller_id": person(who), **more}
        return await self.drafted(matter=ApprovalMatter.TRIP_ABROAD, **given)

    async def leave(self, who: str = "P-EDU", by: Viewer = EDU, **more: Any) -> UUID:
        """A draft of an absence."""
        given = {**GOES, "traveller_id": person(who), **more}
        return await self.drafted(by, matter=ApprovalMatter.ABSENCE, **given)

    async def file(self, key: UUID, by: Viewer = EDU, at: datetime = NOW, **more: Any) -> Any:
        """The outcome of filing one."""
        asked = FileApproval(approval_request_id=key, **more)
        return await file_approval(act_of(self.database, by, at), asked)

    async def filed(self, key: UUID, by: Viewer = EDU, at: datetime = NOW) -> UUID:
        """The same one, filed."""
        done(await self.file(key, by, at))
        return key

    async def request(self, key: UUID) -> ApprovalFacts:
        """As it stands."""
        found = await APPROVAL_REQUESTS.by_id(self.database, key)
        assert found is not None
        return found

    async def steps(self, key: UUID) -> list[ApprovalStepFacts]:
        """The steps of its last filing."""
        found = await APPROVAL_STEPS.where(
            self.database,
            "request_id = $1 AND round = (SELECT r.round FROM approval_request r WHERE r.id = $1)"
            " ORDER BY stage, office",
            key,
        )
        return list(found)

    async def step(self, key: UUID, office: ApprovalOffice) -> UUID:
        """The id of one of them."""
        return next(one.id for one in await self.steps(key) if one.office is office)

    async def approve(
        self,
        key: UUID,
        office: ApprovalOffice,
        by: Viewer | None = None,
        at: datetime = NOW,
        reference: str | None = "京外〔2026〕1号",
        acted_at: datetime | None = None,
    ) -> Any:
        """The outcome of approving at a step, by who does it unless another is named."""
        asked = ApproveApprovalStep(
            approval_step_id=await self.step(key, office), reference=reference, acted_at=acted_at
        )
        return await self.do(asked, by or HANDS[office], at)

    async def pass_all(self, key: UUID, at: datetime = NOW) -> ApprovalFacts:
        """Approved at every step, in their order."""
        for one in await self.steps(key):
            done(await self.approve(key, one.office, at=at))
        return await self.request(key)
