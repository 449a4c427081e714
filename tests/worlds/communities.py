"""Communities of a street, a list of their duties, and who asks that they take on more."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from actions.communities.admission import ApproveAdmissionRequest, FileAdmissionRequest
from actions.communities.duty_list import (
    DraftCommunityDutyList,
    PublishCommunityDutyList,
    PutCommunityDuty,
    draft_community_duty_list,
    publish_community_duty_list,
    put_community_duty,
)
from actions.communities.task import HandOverCommunityTask
from actions.contacts.enterprise import EnterCommunity
from actions.declared import Asking, do
from domain.people.roles import Role
from domain.people.viewer import Viewer
from store.communities.rows import ADMISSION_REQUESTS, COMMUNITY_TASKS, DUTY_LISTS
from store.database import Database
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id

NOW = shanghai("2026-06-11 09:00:00")
TODAY = date(2026, 6, 11)
LAST = date(2026, 6, 30)
EDU, FIN = (PEOPLE.role(Role.UNIT_STAFF, unit=code) for code in ("EDU", "FIN"))
STREET, ELSEWHERE = "STREET-01", "STREET-02"
CLERK = PEOPLE.role(Role.STREET_STAFF, unit=STREET)
HEAD, OTHER_HEAD = (PEOPLE.role(Role.STREET_HEAD, unit=code) for code in (STREET, ELSEWHERE))
OFFICE, DEPUTY, DIRECTOR = (
    PEOPLE.role(one) for one in (Role.GO_STAFF, Role.GO_DEPUTY, Role.GO_DIRECTOR)
)


@dataclass(slots=True)
class Communities:
    """Acts at one instant unless another is named."""

    database: Database

    async def do(self, asked: Asking, by: Viewer, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(act_of(self.database, by, at), asked)

    async def community(self, name: str, street: str = STREET) -> UUID:
        """A community of a street."""
        asked = EnterCommunity(name=name, unit_id=unit_id(street))
        key: UUID = done(await self.do(asked, OFFICE)).community_id
        return key

    async def draft(self, **more: Any) -> UUID:
        """A draft without duties, unless they are copied."""
        asked = DraftCommunityDutyList(title="西城区社区职责清单", **more)
        outcome = await draft_community_duty_list(act_of(self.database, OFFICE, NOW), asked)
        key: UUID = done(outcome).duty_list_id
        return key

    async def put(self, key: UUID, number: int = 1, by: Viewer = OFFICE, **more: Any) -> Any:
        """The outcome of writing a duty."""
        given = {"content": "组织居民议事。", "basis": "居民委员会组织法第三条", **more}
        asked = PutCommunityDuty(
            duty_list_id=key, number=number, lead_unit_id=unit_id("EDU"), **given
        )
        return await put_community_duty(act_of(self.database, by, NOW), asked)

    async def publish(
        self, key: UUID, first: date = TODAY, by: Viewer = DIRECTOR, at: datetime = NOW
    ) -> Any:
        """The outcome of a publication."""
        asked = PublishCommunityDutyList(duty_list_id=key, valid_from=first)
        return await publish_community_duty_list(act_of(self.database, by, at), asked)

    async def version(self, key: UUID) -> Any:
        """As it stands."""
        return await DUTY_LISTS.by_id(self.database, key)

    async def file(self, by: Viewer = EDU, at: datetime = NOW, **more: Any) -> Any:
        """The outcome of asking for admission."""
        given: dict[str, Any] = {
            "unit_id": by.unit_id,
            "street_id": unit_id(STREET),
            "title": "学龄儿童摸底",
            "content": "入户登记学龄儿童。",
            "grounds": "社区掌握住户情况。",
            "support": "区教委派员并承担费用。",
            "valid_from": TODAY,
            "valid_to": LAST,
            **more,
        }
        return await self.do(FileAdmissionRequest(**given), by, at)

    async def filed(self, **more: Any) -> UUID:
        """A request."""
        key: UUID = done(await self.file(**more)).request_id
        return key

    async def approve(self, key: UUID, by: Viewer = DEPUTY, at: datetime = NOW) -> Any:
        """The outcome of an approval."""
        return await self.do(ApproveAdmissionRequest(admission_request_id=key), by, at)

    async def approved(self, **more: Any) -> UUID:
        """A request that is approved."""
        key = await self.filed(**more)
        done(await self.approve(key))
        return key

    async def request(self, key: UUID) -> Any:
        """As it stands."""
        return await ADMISSION_REQUESTS.by_id(self.database, key)

    async def hand_over(self, by: Viewer = EDU, at: datetime = NOW, **more: Any) -> Any:
        """The outcome of handing a task over."""
        given: dict[str, Any] = {
            "unit_id": by.unit_id,
            "street_id": unit_id(STREET),
            "title": "登记学龄儿童",
            **more,
        }
        return await self.do(HandOverCommunityTask(**given), by, at)

    async def task(self, key: UUID) -> Any:
        """As it stands."""
        return await COMMUNITY_TASKS.by_id(self.database, key)
