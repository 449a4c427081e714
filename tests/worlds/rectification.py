"""Who opens rectification items, who works on them, who checks, and what each may do."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from actions.declared import Asking, do
from actions.rectification.action import (
    RecordRectificationAction,
    WithdrawRectificationAction,
    record_rectification_action,
    withdraw_rectification_action,
)
from actions.rectification.item import (
    AcceptRectification,
    BeginRectification,
    ReportRectification,
    SubmitRectification,
    VerifyRectification,
)
from actions.rectification.open_item import OpenRectification, open_rectification
from actions.rectification.refile import RefileRectification, refile_rectification
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.rectification.states import RectificationSource as S
from store.database import Database
from store.rectification.rows import RECTIFICATION_ACTIONS, RECTIFICATION_ITEMS
from tests.worlds.acts import PEOPLE, act_of, done, shanghai, unit_id

NOW = shanghai("2026-06-11 09:00:00")
TODAY = date(2026, 6, 11)
SUPERVISOR = PEOPLE.role(Role.SUPERVISION, unit="GO-SUP")
AUDITOR = PEOPLE.role(Role.AUDIT, unit="AUDIT")
PERFORMANCE = PEOPLE.role(Role.PERFORMANCE, unit="PERF")
OFFICE = PEOPLE.role(Role.GO_STAFF, unit="GO")
EDU, FIN = (PEOPLE.role(Role.UNIT_STAFF, unit=code) for code in ("EDU", "FIN"))


@dataclass(slots=True)
class Rectification:
    """Acts at one instant unless another is named."""

    database: Database

    async def do(self, asked: Asking, by: Viewer, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(act_of(self.database, by, at), asked)

    async def open(
        self, by: Viewer = SUPERVISOR, source: S = S.INSPECTION, at: datetime = NOW, **more: Any
    ) -> Any:
        """The outcome of opening an item for the education commission."""
        given = {"unit_id": unit_id("EDU"), "title": "校门前拥堵", "text": "放学时段占道。", **more}
        asked = OpenRectification(source_kind=source, **given)
        return await open_rectification(act_of(self.database, by, at), asked)

    async def opened(self, by: Viewer = SUPERVISOR, source: S = S.INSPECTION, **more: Any) -> UUID:
        """The id of a new item."""
        key: UUID = done(await self.open(by, source, **more)).item_id
        return key

    async def record(self, key: UUID, by: Viewer = EDU, **more: Any) -> Any:
        """The outcome of recording an action."""
        asked = RecordRectificationAction(item_id=key, content="错峰放学。", **more)
        return await record_rectification_action(act_of(self.database, by, NOW), asked)

    async def withdraw(self, key: UUID, action: UUID, by: Viewer = EDU) -> Any:
        """The outcome of withdrawing one."""
        asked = WithdrawRectificationAction(item_id=key, action_id=action, reason="登记有误")
        return await withdraw_rectification_action(act_of(self.database, by, NOW), asked)

    async def refile(
        self, key: UUID, by: Viewer, at: datetime = NOW, *, unit: str = "FIN", **more: Any
    ) -> Any:
        """The outcome of filing an item anew with another unit."""
        asked = RefileRectification(item_id=key, unit_id=unit_id(unit), reason="改派", **more)
        return await refile_rectification(act_of(self.database, by, at), asked)

    async def begun(self, key: UUID, by: Viewer = EDU) -> UUID:
        """Accepted and begun."""
        done(await self.do(AcceptRectification(item_id=key), by))
        done(await self.do(BeginRectification(item_id=key), by))
        return key

    async def handed_in(self, key: UUID, by: Viewer = EDU) -> UUID:
        """With one action."""
        await self.begun(key, by)
        done(await self.record(key, by))
        done(await self.do(SubmitRectification(item_id=key, outcome="已疏导。"), by))
        return key

    async def verified(self, key: UUID, checker: Viewer = SUPERVISOR) -> UUID:
        """Found right."""
        await self.handed_in(key)
        done(await self.do(VerifyRectification(item_id=key), checker))
        return key

    async def report(self, key: UUID, by: Viewer = EDU, on: date = TODAY) -> Any:
        """The outcome of recording the report."""
        asked = ReportRectification(item_id=key, reported_on=on, report_ref="西教报〔2026〕7号")
        return await self.do(asked, by)

    async def item(self, key: UUID) -> Any:
        """As it stands."""
        return await RECTIFICATION_ITEMS.by_id(self.database, key)

    async def action(self, key: UUID) -> Any:
        """As it stands."""
        return await RECTIFICATION_ACTIONS.by_id(self.database, key)
