"""Who opens supervision items, who carries them out, who checks, and what each may do."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from actions.declared import Asking, do
from actions.supervision.item import AssignSupervision, ReplySupervision, VerifySupervision
from actions.supervision.open_item import OpenSupervision, open_supervision
from domain.people.roles import Role
from domain.people.viewer import Viewer
from store.database import Database
from store.supervision.rows import SUPERVISION_ITEMS
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id

NOW = shanghai("2026-06-11 09:00:00")
TODAY, DUE = date(2026, 6, 11), date(2026, 6, 25)
SUPERVISOR = PEOPLE.role(Role.SUPERVISION, unit="GO-SUP")
OFFICE = PEOPLE.role(Role.GO_STAFF, unit="GO")
EDU, FIN = (PEOPLE.role(Role.UNIT_STAFF, unit=code) for code in ("EDU", "FIN"))


@dataclass(slots=True)
class Supervision:
    """Acts at one instant unless another is named."""

    database: Database

    async def do(self, asked: Asking, by: Viewer, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(act_of(self.database, by, at), asked)

    async def open(self, by: Viewer = SUPERVISOR, **more: Any) -> Any:
        """The outcome of opening an item for the education commission."""
        given = {"unit_id": unit_id("EDU"), "title": "校舍加固", "text": "暑期前完成。", **more}
        return await open_supervision(act_of(self.database, by, NOW), OpenSupervision(**given))

    async def opened(self, by: Viewer = SUPERVISOR, **more: Any) -> UUID:
        """The id of a new item."""
        key: UUID = done(await self.open(by, **more)).supervision_item_id
        return key

    async def assigned(self, **more: Any) -> UUID:
        """A new item that its unit was assigned."""
        key = await self.opened(**more)
        done(await self.do(AssignSupervision(supervision_item_id=key, due_on=DUE), OFFICE))
        return key

    async def replied(self) -> UUID:
        """With a reply."""
        key = await self.assigned()
        done(await self.do(ReplySupervision(supervision_item_id=key, reply="已加固。"), EDU))
        return key

    async def verified(self) -> UUID:
        """Found right."""
        key = await self.replied()
        done(await self.do(VerifySupervision(supervision_item_id=key, opinion="属实"), SUPERVISOR))
        return key

    async def item(self, key: UUID) -> Any:
        """As it stands."""
        return await SUPERVISION_ITEMS.by_id(self.database, key)
