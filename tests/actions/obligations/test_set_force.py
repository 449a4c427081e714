"""A document that comes into force makes no breach of what was due before (A27, S38)."""

from datetime import date, timedelta

import pytest

from actions.obligations.move_ledger import move_ledger
from actions.obligations.set_force import (
    BringDocumentIntoForce,
    DocumentForceSet,
    RepealDocument,
    bring_document_into_force,
    repeal_document,
)
from domain.clauses.documents import DocumentKey
from domain.obligations.problems import ObligationCode as O
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import ProblemCode as C
from store.obligations.force import document_id
from tests.worlds.acts import PEOPLE, codes, done
from tests.worlds.ledger import DIRECTOR, HEAD, OFFICE, LedgerWorld, key_of

pytestmark = [pytest.mark.clause("WS/28a"), pytest.mark.scenario("S38")]
D = DocumentKey
ADMIN = PEOPLE.role(Role.ADMIN)
JULY = date(2026, 7, 1)


async def into_force(
    ledger: LedgerWorld, document: DocumentKey = D.PR, day: date = JULY, by: Viewer = DIRECTOR
) -> DocumentForceSet | Refused:
    """Let it count from that day on."""
    asked = BringDocumentIntoForce(
        document_id=document_id(document), in_force_from=day, reason="常务会议审议通过"
    )
    return await bring_document_into_force(ledger.act(by), asked)


async def repealed(
    ledger: LedgerWorld, document: DocumentKey, day: date = JULY, by: Viewer = DIRECTOR
) -> DocumentForceSet | Refused:
    """Let it count no longer from that day on."""
    asked = RepealDocument(
        document_id=document_id(document), repealed_from=day, reason="常务会议审议通过"
    )
    return await repeal_document(ledger.act(by), asked)


async def _effects(ledger: LedgerWorld, *keys: str) -> list[str | None]:
    rows = [await ledger.row(key) for key in keys]
    return [None if row is None else f"{row['effect']} {row['status']}" for row in rows]


async def test_what_was_due_before_a_draft_counts_stays_advice(ledger: LedgerWorld) -> None:
    may, june, july = (key_of("PR/5d", f"2026-{month}-01") for month in ("05", "06", "07"))
    assert await _effects(ledger, may, june, july) == [
        "ADVISORY ADVISORY_MISSED",
        "ADVISORY ON_TRACK",
        "ADVISORY NOT_STARTED",
    ]
    done(await into_force(ledger))
    # June is due at the first instant of July, when the document begins to count.
    assert await _effects(ledger, may, june, july) == [
        "ADVISORY ADVISORY_MISSED",
        "ADVISORY ON_TRACK",
        "BREACH NOT_STARTED",
    ]
    ledger.clock.now += timedelta(days=60)
    await move_ledger(ledger.act(ADMIN))
    assert await _effects(ledger, june, july) == ["ADVISORY ADVISORY_MISSED", "BREACH MISSED"]
    (told,) = await ledger.told("document:force_set")
    assert told["payload"] == {"document": "PR", "inForceFrom": "2026-07-01", "repealedFrom": None}


async def test_what_is_due_after_a_repeal_is_owed_no_more(ledger: LedgerWorld) -> None:
    first, third = key_of("FS/4.2b"), key_of("FS/4.2b", "2026-07-01")
    done(await repealed(ledger, D.FS))
    assert await ledger.status(first) == "MISSED"
    assert await ledger.row(third) is None
    # The district changes its mind while the day lies ahead.
    done(await repealed(ledger, D.FS, date(2026, 12, 1)))
    assert await ledger.status(third) == "NOT_STARTED"


async def test_a_document_takes_its_steps_in_order(ledger: LedgerWorld) -> None:
    assert codes(await into_force(ledger, D.WS)) == {O.FORCE_ORDER}
    assert codes(await repealed(ledger, D.PR)) == {O.FORCE_ORDER}
    done(await repealed(ledger, D.WS))
    ledger.clock.now += timedelta(days=30)
    assert codes(await repealed(ledger, D.WS, date(2026, 9, 1))) == {O.FORCE_ORDER}


async def test_nothing_counts_from_a_day_that_is_over(ledger: LedgerWorld) -> None:
    yesterday, today = date(2026, 6, 14), date(2026, 6, 15)
    assert codes(await into_force(ledger, day=yesterday)) == {C.VALUE_INVALID}
    assert codes(await repealed(ledger, D.OP, yesterday)) == {C.VALUE_INVALID}
    done(await into_force(ledger, day=today))


async def test_only_those_who_keep_the_register_say_what_counts(ledger: LedgerWorld) -> None:
    for one in (HEAD, OFFICE, PEOPLE.role(Role.PERFORMANCE)):
        assert codes(await into_force(ledger, by=one)) == {C.NOT_PERMITTED}
    done(await into_force(ledger, by=ADMIN))
