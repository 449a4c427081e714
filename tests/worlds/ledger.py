"""A duty ledger at an instant of one's own, and how a unit's obligations stand in it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import orjson

from actions.act import Act
from actions.declared import Shown, do
from actions.obligations.attest import (
    AttestObligation,
    ObligationAttested,
    WithdrawAttestation,
    attest_obligation,
)
from actions.obligations.waive import (
    ObligationWaived,
    WaiveObligation,
    WithdrawWaiver,
    waive_obligation,
)
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from server.clock import real_now
from store.database import Database
from store.obligations.clock import begin_ledger
from store.obligations.statement import obligations_sql
from tests.worlds.acts import PEOPLE, StandingClock, act_of, shanghai, unit_id

MIDSUMMER = "2026-06-15 09:00:00"
UNIT = "MUNI"
OFFICE, DIRECTOR = PEOPLE.role(Role.GO_STAFF), PEOPLE.role(Role.GO_DIRECTOR)
HEAD = PEOPLE.role(Role.UNIT_HEAD, unit=UNIT)


def key_of(duty: str, first_on: str = "2026-01-01", subject: UUID | None = None) -> str:
    """The key of an obligation, of the unit MUNI unless another owes it."""
    return f"{duty}@{first_on}@{subject or unit_id(UNIT)}"


@dataclass(slots=True)
class LedgerWorld:
    """The ledger, and a clock that stands."""

    database: Database
    clock: StandingClock

    def act(self, viewer: Viewer) -> Act:
        """An act at this moment."""
        return act_of(self.database, viewer, self.clock.now)

    async def attest(
        self, key: str, claimed_on: str, by: Viewer = HEAD
    ) -> ObligationAttested | Refused:
        """Say that it was done on a day."""
        asked = AttestObligation(
            obligation_key=key,
            claimed_on=date.fromisoformat(claimed_on),
            what="政府开放日",
            reference="会议纪要第12期",
        )
        return await attest_obligation(self.act(by), asked)

    async def withdraw(self, attestation_id: UUID, by: Viewer = HEAD) -> Shown | Refused:
        """Take an attestation back."""
        asked = WithdrawAttestation(attestation_id=attestation_id, withdrawal="录入有误")
        return await do(self.act(by), asked)

    async def waive(
        self, key: str, by: Viewer = DIRECTOR, reason: str = "机构合并"
    ) -> ObligationWaived | Refused:
        """Say that it need not be met."""
        return await waive_obligation(
            self.act(by), WaiveObligation(obligation_key=key, reason=reason)
        )

    async def require(self, waiver_id: UUID, by: Viewer = DIRECTOR) -> Shown | Refused:
        """Take a waiver back."""
        asked = WithdrawWaiver(waiver_id=waiver_id, withdrawal="情况变化")
        return await do(self.act(by), asked)

    async def row(self, key: str, year: int = 2026) -> dict[str, Any] | None:
        """How an obligation stands, if there is one."""
        found = await self.database.fetchrow(
            f"SELECT * FROM {obligations_sql(year=str(year))} o WHERE o.key = $1", key
        )
        return None if found is None else dict(found)

    async def status(self, key: str) -> str | None:
        """The one word."""
        row = await self.row(key)
        return None if row is None else str(row["status"])

    async def told(self, like: str) -> list[dict[str, Any]]:
        """Events of these kinds, in order."""
        rows = await self.database.fetch(
            "SELECT stream, kind, unit_id, payload FROM event WHERE kind LIKE $1 ORDER BY id", like
        )
        return [{**row, "payload": orjson.loads(row["payload"])} for row in rows]


async def _at(database: Database, now: datetime) -> None:
    async with database.transaction() as transaction:
        await transaction.execute("DELETE FROM document_force")
        await begin_ledger(transaction, now)


@asynccontextmanager
async def ledger_at(database: Database, text: str = MIDSUMMER) -> AsyncIterator[LedgerWorld]:
    """The ledger as it is written then; afterwards it is again as everybody finds it."""
    now = shanghai(text)
    await _at(database, now)
    try:
        yield LedgerWorld(database, StandingClock(now))
    finally:
        await _at(database, real_now())
