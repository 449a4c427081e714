"""The statements that a ballot runs, taken down from a real one, as a script for pgbench."""

import re
from decimal import Decimal
from typing import Any
from uuid import UUID

from actions.act import Act
from actions.scoring.submit_ballot import SubmitBallot, submit_ballot
from bench.dataset import POLLING_SESSION, SLOTS, key_of
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.ballots import roll_id
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from server.chance import new_id, new_secret
from server.clock import real_now
from store.database import Database

URN_KEYS = UrnKeys(new_secret())
RECEIPT_KEY = "0123456789abcdef" * 2
SLOT, REPRESENTATIVE = 1, 1
SCORE = Decimal("88.00")

Statement = tuple[str, tuple[object, ...]]


async def statements_of_a_ballot(credentials: dict[str, Any]) -> list[Statement]:
    """What one ballot sends to PostgreSQL between BEGIN and COMMIT, with its arguments."""
    database = Database(credentials, pool_size=1)
    await database.open()
    heard: list[Statement] = []

    def listen(record: Any) -> None:
        if record.args:
            heard.append((record.query, tuple(record.args)))

    try:
        async with database.pool.acquire() as connection:
            connection.add_query_logger(listen)
        outcome = await submit_ballot(_act(database), _ballot())
        if isinstance(outcome, Refused) or not heard:
            raise RuntimeError(f"the ballot to be taken down was not put in: {outcome}")
    finally:
        await database.close()
    return heard


def _ballot() -> SubmitBallot:
    return SubmitBallot(
        slot_id=key_of("slot", POLLING_SESSION, SLOT),
        score=SCORE,
        is_abstention=False,
        comment=None,
        receipt_key=RECEIPT_KEY,
    )


def _act(database: Database) -> Act:
    viewer = Viewer(
        role=Role.REPRESENTATIVE,
        person_id=key_of("person", REPRESENTATIVE),
        representative_id=key_of("representative", REPRESENTATIVE),
    )
    return Act(
        viewer=viewer,
        now=real_now(),
        database=database,
        new_id=new_id,
        entry_codes=EntryCodes(new_secret()),
        urn_keys=URN_KEYS,
    )


def pgbench_script(statements: list[Statement], *, clients: int) -> str:
    """The same transaction for pgbench: each client goes through pairs of its own."""
    lines = [
        r"\set n :n + 1",
        rf"\set pair :client_id + {clients} * :n",
        rf"\set slot :pair % {SLOTS} + 1",
        rf"\set representative (:pair / {SLOTS}) % 1000 + 1",
        "BEGIN;",
        *(f"{filled(query, given)};" for query, given in statements),
        "COMMIT;",
    ]
    return "\n".join(lines) + "\n"


def filled(query: str, given: tuple[object, ...]) -> str:
    """A statement in one line, with pgbench's expressions in the place of its arguments."""
    one_line = " ".join(query.split())
    return re.sub(r"\$(\d+)", lambda found: _expression(given[int(found[1]) - 1]), one_line)


def _expression(value: object) -> str:
    slot_id = key_of("slot", POLLING_SESSION, SLOT)
    representative_id = key_of("representative", REPRESENTATIVE)
    urn_key = URN_KEYS.key(RECEIPT_KEY, slot_id=slot_id, representative_id=representative_id)
    ways: dict[object, str] = {
        slot_id: f"md5('slot-{POLLING_SESSION}-' || :slot)::uuid",
        representative_id: "md5('representative-' || :representative)::uuid",
        roll_id(slot_id, representative_id): "md5('roll' || :slot || '-' || :representative)::uuid",
        urn_key: "md5('urn' || :slot || '-' || :representative)::uuid",
        None: "NULL",
    }
    if value in ways:
        return ways[value]
    if isinstance(value, UUID):
        raise LookupError(f"the ballot sends a key of which nothing is known: {value}")
    return f"{value}::numeric" if isinstance(value, Decimal) else f"'{value}'"
