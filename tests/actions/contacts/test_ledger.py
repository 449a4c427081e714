"""S30 and the hand-overs of 2026 in the ledger: at, below and above each figure (WS/1, WS/2)."""

from collections.abc import AsyncIterator
from datetime import date
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio

from actions.contacts.enterprise import EditEnterprise
from actions.contacts.link import EndLeaderLink
from actions.contacts.pairing import EndPairing
from actions.contacts.problem import AssignContactProblem, SolveContactProblem
from actions.contacts.visit import WithdrawLeaderVisit
from domain.contacts.problem_facts import ContactProblemKind
from store.database import Database
from tests.worlds.acts import done, shanghai, unit_id
from tests.worlds.contacts import Contacts
from tests.worlds.ledger import LedgerWorld, key_of, ledger_at
from tests.worlds.office import person_id

YEAR_OVER = "2027-01-01 00:00:00"
LEADER = person_id("L-DM1")


@pytest_asyncio.fixture
async def ledger(database: Database) -> AsyncIterator[LedgerWorld]:
    """The ledger in November 2026."""
    async with ledger_at(database, "2026-11-02 09:00:00") as world:
        yield world


@pytest_asyncio.fixture
async def at_the_end(database: Database) -> AsyncIterator[LedgerWorld]:
    """The ledger when 2026 is over."""
    async with ledger_at(database, YEAR_OVER) as world:
        yield world


async def standing(ledger: LedgerWorld, duty: str, **of: Any) -> tuple[str, int]:
    """Status and figure of a duty, of the first deputy mayor unless another owes it."""
    row = await ledger.row(key_of(duty, **{"subject": LEADER, **of}))
    assert row is not None
    return row["status"], int(row["counted"])


@pytest.mark.clause("WS/1a")
async def test_two_streets_and_five_communities_are_enough(
    contacts: Contacts, ledger: LedgerWorld
) -> None:
    for number in range(1, 6):
        assert await standing(ledger, "WS/1a.communities") == ("NOT_MET", number - 1)
        community = await contacts.community(f"第{number}社区")
        done(await contacts.link(community_id=community))
    assert await standing(ledger, "WS/1a.communities") == ("MET", 5)
    assert await standing(ledger, "WS/1a.streets") == ("NOT_MET", 0)
    await contacts.linked("STREET-01")
    assert await standing(ledger, "WS/1a.streets") == ("NOT_MET", 1)
    second = await contacts.linked("STREET-02")
    assert await standing(ledger, "WS/1a.streets") == ("MET", 2)
    ending = EndLeaderLink(link_id=second, valid_to=date(2026, 11, 1), end_reason="调整")
    await contacts.did(ending)
    assert await standing(ledger, "WS/1a.streets") == ("NOT_MET", 1)


@pytest.mark.clause("WS/2a", "WS/2b")
async def test_twenty_enterprises_two_new_two_small(
    contacts: Contacts, ledger: LedgerWorld
) -> None:
    keys = []
    for number in range(19):
        # One that is both counts in both (A19).
        kinds = {"is_two_new": number < 2, "is_sme": number == 1}
        keys.append(await contacts.enterprise(f"企业{number}", **kinds))
        done(await contacts.link(enterprise_id=keys[-1]))
    assert await standing(ledger, "WS/2a") == ("NOT_MET", 19)
    assert await standing(ledger, "WS/2b.two_new") == ("MET", 2)
    assert await standing(ledger, "WS/2b.sme") == ("NOT_MET", 1)
    await contacts.did(EditEnterprise(enterprise_id=keys[5], is_sme=True))
    assert await standing(ledger, "WS/2b.sme") == ("MET", 2)
    done(await contacts.link(enterprise_id=await contacts.enterprise("企业二十")))
    assert await standing(ledger, "WS/2a") == ("MET", 20)


@pytest.mark.clause("WS/1b")
async def test_every_linked_street_is_visited_in_every_full_month(
    contacts: Contacts, ledger: LedgerWorld
) -> None:
    links = [await contacts.linked(f"STREET-0{number}") for number in (1, 2, 3)]
    late = await contacts.linked("STREET-04", valid_from=date(2026, 10, 2))
    await contacts.visited(links[0], "2026-10-01 00:00:00")
    await contacts.visited(links[1], "2026-10-31 23:59:59")
    # November's first instant, and one without the leader, fill no gap of October.
    await contacts.visited(links[2], "2026-11-01 00:00:00")
    await contacts.visited(links[2], "2026-10-15 10:00:00", is_leader_present=False)

    async def october(link: UUID) -> str:
        return (await standing(ledger, "WS/1b", first_on="2026-10-01", subject=link))[0]

    assert [await october(one) for one in links] == ["MET", "MET", "MISSED"]
    # A month that the link was not whole in asks for nothing.
    assert await october(late) == "NOT_APPLICABLE"
    # Done in time and entered inside the grace is in time; not so when it is withdrawn.
    entered = await contacts.visited(links[2], "2026-10-16 10:00:00")
    assert await october(links[2]) == "MET"
    await contacts.did(WithdrawLeaderVisit(visit_id=entered, reason="误记"))
    assert await october(links[2]) == "MISSED"


@pytest.mark.clause("WS/2c")
async def test_each_enterprise_is_visited_by_the_leader_himself(
    contacts: Contacts, at_the_end: LedgerWorld
) -> None:
    links = [
        done(await contacts.link(enterprise_id=await contacts.enterprise(name))).link_id
        for name in ("甲", "乙", "丙")
    ]
    await contacts.visited(links[0], "2026-03-01 10:00:00")
    await contacts.visited(links[0], "2026-04-01 10:00:00")
    await contacts.visited(links[1], "2026-05-01 10:00:00", is_leader_present=False)
    found = [await standing(at_the_end, "WS/2c", subject=one) for one in links]
    assert found == [("MET", 2), ("MISSED", 0), ("MISSED", 0)]


@pytest.mark.clause("WS/1c")
@pytest.mark.parametrize("kind", ContactProblemKind)
async def test_one_solved_problem_a_year_of_two_kinds(
    contacts: Contacts, at_the_end: LedgerWorld, kind: ContactProblemKind
) -> None:
    assert await standing(at_the_end, "WS/1c") == ("MISSED", 0)
    key = await contacts.raised(await contacts.linked(), kind=kind)
    await contacts.did(AssignContactProblem(problem_id=key, unit_id=unit_id("MUNI")))
    await contacts.did(SolveContactProblem(problem_id=key, solution="已解决"))
    met = ("MISSED", 0) if kind is ContactProblemKind.ENTERPRISE else ("MET", 1)
    assert await standing(at_the_end, "WS/1c") == met


@pytest.mark.clause("WS/29a")
async def test_a_deputy_mayor_without_a_pair_is_listed(
    contacts: Contacts, ledger: LedgerWorld
) -> None:
    assert (await standing(ledger, "WS/29a"))[0] == "NOT_MET"
    pairing = await contacts.paired()
    assert (await standing(ledger, "WS/29a"))[0] == "MET"
    never = EndPairing(pairing_id=pairing, valid_to=date(2025, 12, 31), end_reason="误")
    await contacts.did(never)
    assert (await standing(ledger, "WS/29a"))[0] == "NOT_MET"


@pytest.mark.clause("WS/29b")
@pytest.mark.parametrize(
    ("monday", "at", "status"),
    [
        # A Friday: from noon to midnight.
        ("2026-10-19", "2026-10-23 11:59:59", "MISSED"),
        ("2026-10-19", "2026-10-23 12:00:00", "MET"),
        ("2026-10-19", "2026-10-23 23:59:59", "MET"),
        ("2026-10-19", "2026-10-22 15:00:00", "MISSED"),
        # A Friday that is off: the last working day of its week, 24 September and 30 September.
        ("2026-09-21", "2026-09-24 15:00:00", "MET"),
        ("2026-09-21", "2026-09-25 15:00:00", "MISSED"),
        ("2026-09-28", "2026-09-30 15:00:00", "MET"),
        # A make-up Saturday brings no duty of its own (A25).
        ("2026-10-05", "2026-10-10 15:00:00", "MISSED"),
        ("2026-10-05", "2026-10-09 15:00:00", "MET"),
    ],
)
async def test_a_pair_hands_over_on_friday_afternoons(
    contacts: Contacts, ledger: LedgerWorld, monday: str, at: str, status: str
) -> None:
    pairing = await contacts.paired()
    contacts.now = shanghai(at)
    done(await contacts.handover(pairing, at))
    rows = await ledger.database.fetch(
        "SELECT first_on FROM duty_period WHERE duty = 'WS/29b' AND shown_from = $1",
        date.fromisoformat(monday),
    )
    (period,) = rows
    found = await standing(ledger, "WS/29b", first_on=str(period["first_on"]), subject=pairing)
    assert found[0] == status


@pytest.mark.clause("WS/29b")
async def test_a_week_without_a_working_day_asks_for_no_hand_over(ledger: LedgerWorld) -> None:
    spring = await ledger.database.fetchval(
        "SELECT count(*) FROM duty_period WHERE duty = 'WS/29b' AND shown_from = '2026-02-16'"
    )
    assert spring == 0


@pytest.mark.clause("WS/29c")
async def test_a_pair_reports_every_month(contacts: Contacts, ledger: LedgerWorld) -> None:
    pairing = await contacts.paired()

    async def october() -> str:
        return (await standing(ledger, "WS/29c", first_on="2026-10-01", subject=pairing))[0]

    assert await october() == "MISSED"
    done(await contacts.report(pairing, 9, reported_at=shanghai("2026-10-01 00:00:00")))
    assert await october() == "MISSED"
    done(await contacts.report(pairing, 10, reported_at=shanghai("2026-10-31 23:59:59")))
    assert await october() == "MET"
    september = await standing(ledger, "WS/29c", first_on="2026-09-01", subject=pairing)
    assert september[0] == "MET_LATE"
