"""Who records leaders' instructions, who carries them out, who checks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from actions.declared import Asking, do
from actions.instructions.assign import AssignInstruction, assign_instruction
from actions.instructions.instruction import (
    RecordInstruction,
    ReplyInstruction,
    VerifyInstruction,
)
from actions.supervision.item import CloseSupervision, ReplySupervision, VerifySupervision
from domain.people.district import seed
from domain.people.viewer import Viewer
from store.database import Database
from store.instructions.rows import INSTRUCTIONS
from store.supervision.rows import SUPERVISION_ITEMS
from tests.worlds.acts import act_of, done, unit_id
from tests.worlds.supervision import DUE, NOW, OFFICE, SUPERVISOR

LEADER = seed.seed_id("person", "L-DM1")


@dataclass(slots=True)
class Instructions:
    """Acts at one instant unless another is named."""

    database: Database

    async def do(self, asked: Asking, by: Viewer = OFFICE, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(act_of(self.database, by, at), asked)

    async def record(self, by: Viewer = OFFICE, at: datetime = NOW, **more: Any) -> Any:
        """The outcome of recording one."""
        given = {"leader_id": LEADER, "title": "加装电梯", "text": "请抓紧。", **more}
        return await self.do(RecordInstruction(**given), by, at)

    async def recorded(self, **more: Any) -> UUID:
        """The id of a new one."""
        key: UUID = done(await self.record(**more)).thing_id
        return key

    async def assign(self, key: UUID, *codes: str, by: Viewer = OFFICE, **more: Any) -> Any:
        """The outcome of assigning it to units."""
        units = tuple(map(unit_id, codes))
        asked = AssignInstruction(instruction_id=key, unit_ids=units, due_on=DUE, **more)
        return await assign_instruction(act_of(self.database, by, NOW), asked)

    async def items(self, key: UUID) -> list[Any]:
        """Its supervision items, the oldest first."""
        found = await SUPERVISION_ITEMS.where(
            self.database, "instruction_id = $1 ORDER BY opened_at, id", key
        )
        return list(found)

    async def reply(self, item: UUID, by: Viewer) -> None:
        """The unit's reply."""
        done(await self.do(ReplySupervision(supervision_item_id=item, reply="已办。"), by))

    async def settle(self, item: UUID) -> None:
        """Check it and close it."""
        for asked in (
            VerifySupervision(supervision_item_id=item),
            CloseSupervision(supervision_item_id=item),
        ):
            done(await self.do(asked, SUPERVISOR))

    async def verified(self) -> UUID:
        """One that the office has answered by itself, found right."""
        key = await self.recorded()
        done(await self.do(ReplyInstruction(instruction_id=key, answer="已办。")))
        done(await self.do(VerifyInstruction(instruction_id=key), SUPERVISOR))
        return key

    async def instruction(self, key: UUID) -> Any:
        """As it stands."""
        return await INSTRUCTIONS.by_id(self.database, key)
