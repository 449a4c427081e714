"""Open days for tests: a unit that opens its doors, and people who come."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from actions.act import Act, Rules
from actions.declared import Asking, do
from actions.open_days.day import AnnounceOpenDay, HoldOpenDay, OpenOpenDaySignUp
from actions.open_days.invitee import EngageSpecialInvitee
from actions.open_days.sign_up import (
    SignUpForOpenDay,
    WithdrawOpenDaySignUp,
    sign_up_for_open_day,
    withdraw_open_day_sign_up,
)
from domain.open_days.day import OpenDayFacts, OpenDayForm
from domain.open_days.experience import InviteeRole
from domain.open_days.sign_up import SignUpFacts, VisitorGroup
from domain.people.roles import Role
from domain.people.viewer import ANONYMOUS, Viewer
from store.database import Database
from store.open_days.rows import OPEN_DAYS, SIGN_UPS
from tests.worlds.acts import ENTRY_CODES, PEOPLE, act_of, done, shanghai, unit_id

NOW = shanghai("2026-06-01 09:00:00")
STARTS = shanghai("2026-06-10 09:00:00")
STAFF = PEOPLE.role(Role.UNIT_STAFF, unit="EDU")
OTHERS = PEOPLE.role(Role.UNIT_STAFF, unit="FIN")


@dataclass(slots=True)
class OpenDays:
    """Acts of the staff of one unit unless somebody else is named."""

    database: Database

    def act(
        self,
        viewer: Viewer | None = None,
        *,
        at: datetime = NOW,
        rules: Rules | None = None,
        whence: str = "192.0.2.7",
    ) -> Act:
        """An act, from an address."""
        made = act_of(self.database, viewer or STAFF, at, rules=rules)
        object.__setattr__(made, "whence", whence)
        return made

    async def do(self, asked: Asking, viewer: Viewer | None = None, *, at: datetime = NOW) -> Any:
        """Do it, or be refused."""
        return await do(self.act(viewer, at=at), asked)

    async def announced(self, *, by: Viewer | None = None, **more: Any) -> UUID:
        """An open day that people can see."""
        key: UUID = done(await self.announce(by=by, **more)).open_day_id
        return key

    async def announce(self, *, by: Viewer | None = None, **more: Any) -> Any:
        """The outcome of an announcement."""
        given: dict[str, Any] = {
            "unit_id": unit_id("EDU"),
            "form": OpenDayForm.VISIT,
            "title": "走进校园",
            "place": "万丰小学",
            "starts_at": STARTS,
            "ends_at": STARTS + timedelta(hours=2),
            "capacity": 2,
            "waiting_most": 2,
            **more,
        }
        return await self.do(AnnounceOpenDay(**given), by)

    async def open(self, **more: Any) -> UUID:
        """An open day for which people can sign up."""
        key = await self.announced(**more)
        done(await self.do(OpenOpenDaySignUp(open_day_id=key)))
        return key

    async def held(self, **more: Any) -> UUID:
        """An open day that was held."""
        key = await self.open(**more)
        done(await self.do(HoldOpenDay(open_day_id=key, visitors=2), at=STARTS))
        return key

    async def sign_up(
        self, key: UUID, name: str = "甲", *, by: Viewer = ANONYMOUS, **more: Any
    ) -> Any:
        """The outcome of a sign-up."""
        asked = SignUpForOpenDay(
            open_day_id=key,
            name=name,
            phone=more.pop("phone", "138 0000 0000"),
            comes_as=VisitorGroup.RESIDENT,
        )
        return await sign_up_for_open_day(self.act(by, **more), asked)

    async def signed_up(self, key: UUID, name: str = "甲", **more: Any) -> SignUpFacts:
        """Somebody who signed up."""
        return await self.person(done(await self.sign_up(key, name, **more)).sign_up_id)

    async def withdraw(self, key: UUID, *, at: datetime = NOW) -> Any:
        """The outcome of a withdrawal by the code of a sign-up."""
        asked = WithdrawOpenDaySignUp(code=ENTRY_CODES.code(key))
        return await withdraw_open_day_sign_up(self.act(ANONYMOUS, at=at), asked)

    async def day(self, key: UUID) -> OpenDayFacts:
        """An open day as it stands."""
        found = await OPEN_DAYS.by_id(self.database, key)
        assert found is not None
        return found

    async def person(self, key: UUID) -> SignUpFacts:
        """A sign-up as it stands."""
        found = await SIGN_UPS.by_id(self.database, key)
        assert found is not None
        return found

    async def states(self, key: UUID) -> list[str]:
        """The states of all sign-ups, as they came."""
        found = await SIGN_UPS.where(self.database, "open_day_id = $1 ORDER BY number", key)
        return [one.state.value for one in found]

    async def engaged(self, *, by: Viewer | None = None, unit: str = "EDU") -> UUID:
        """An experience officer."""
        asked = EngageSpecialInvitee(
            unit_id=unit_id(unit),
            name="周一川",
            phone="13800000000",
            invited_as=InviteeRole.EXPERIENCE_OFFICER,
            comes_as=VisitorGroup.EXPERT,
            engaged_on=NOW.date(),
        )
        key: UUID = done(await self.do(asked, by)).special_invitee_id
        return key

    async def kinds(self, stream: str) -> list[str]:
        """What the log tells of a thing, the oldest first."""
        rows = await self.database.fetch(
            "SELECT kind FROM event WHERE stream = $1 ORDER BY version", stream
        )
        return [row["kind"] for row in rows]
