"""Visits are recorded, corrected, withdrawn, and count as they stand (WS/1b, WS/2c)."""

from datetime import date

import pytest

from actions.contacts.link import EndLeaderLink
from actions.contacts.visit import EditLeaderVisit, WithdrawLeaderVisit
from domain.contacts.problems import ContactCode
from domain.people.roles import Role
from domain.problems import ProblemCode
from store.contacts.rows import VISITS
from tests.worlds.acts import PEOPLE, codes, done, shanghai
from tests.worlds.contacts import Contacts


@pytest.mark.clause("WS/1b", "WS/1d")
async def test_a_visit_is_recorded_for_its_link(contacts: Contacts) -> None:
    link = await contacts.linked()
    key = await contacts.visited(link, "2026-10-09 15:00:00")
    (visit,) = await VISITS.where(contacts.database, "TRUE")
    assert (visit.id, visit.link_id) == (key, link)
    assert visit.entered_at == contacts.now
    assert await contacts.kinds(visit.stream) == ["leader_visit:recorded"]


@pytest.mark.parametrize(
    ("at", "more", "refused"),
    [
        ("2026-11-02 09:00:01", {}, {ProblemCode.INSTANT_IN_FUTURE}),
        ("2025-12-31 23:59:59", {}, {ContactCode.OUTSIDE_LINK}),
        ("2026-10-09 15:00:00", {"about_hotline": False}, {ContactCode.THEME_MISSING}),
        (
            "2025-12-31 12:00:00",
            {"about_hotline": False},
            {ContactCode.OUTSIDE_LINK, ContactCode.THEME_MISSING},
        ),
    ],
)
async def test_what_refuses_a_visit(
    contacts: Contacts, at: str, more: dict[str, bool], refused: set[object]
) -> None:
    link = await contacts.linked()
    assert codes(await contacts.visit(link, at, **more)) == refused
    assert await VISITS.where(contacts.database, "TRUE") == ()


async def test_a_correction_is_judged_as_the_record_was(contacts: Contacts) -> None:
    link = await contacts.linked()
    key = await contacts.visited(link, "2026-10-09 15:00:00")
    none = EditLeaderVisit(visit_id=key, about_hotline=False)
    assert codes(await contacts.told(none)) == {ContactCode.THEME_MISSING}
    outside = EditLeaderVisit(visit_id=key, visited_at=shanghai("2025-12-01 09:00:00"))
    assert codes(await contacts.told(outside)) == {ContactCode.OUTSIDE_LINK}
    assert codes(await contacts.told(EditLeaderVisit(visit_id=key))) == {
        ProblemCode.NOTHING_TO_CHANGE
    }
    await contacts.did(EditLeaderVisit(visit_id=key, is_leader_present=False))
    (visit,) = await VISITS.where(contacts.database, "TRUE")
    assert not visit.is_leader_present


async def test_what_was_withdrawn_stays_so(contacts: Contacts) -> None:
    link = await contacts.linked()
    key = await contacts.visited(link, "2026-10-09 15:00:00")
    asked = WithdrawLeaderVisit(visit_id=key, reason="重复登记")
    await contacts.did(asked)
    assert codes(await contacts.told(asked)) == {ProblemCode.STATE_ORDER}
    edit = EditLeaderVisit(visit_id=key, summary="改")
    assert codes(await contacts.told(edit)) == {ProblemCode.STATE_ORDER}


async def test_a_visit_is_entered_late_for_a_link_that_has_ended(contacts: Contacts) -> None:
    link = await contacts.linked()
    ending = EndLeaderLink(link_id=link, valid_to=date(2026, 9, 30), end_reason="分工调整")
    await contacts.did(ending)
    done(await contacts.visit(link, "2026-09-30 23:00:00"))
    late = await contacts.visit(link, "2026-10-01 00:00:00")
    assert codes(late) == {ContactCode.OUTSIDE_LINK}


async def test_those_who_may_not_see_a_visit_meet_none(contacts: Contacts) -> None:
    key = await contacts.visited(await contacts.linked(), "2026-10-09 15:00:00")
    edit = EditLeaderVisit(visit_id=key, summary="改")
    stranger = PEOPLE.role(Role.STREET_HEAD, unit="STREET-02")
    assert codes(await contacts.told(edit, stranger)) & {
        ProblemCode.NOT_PERMITTED,
        ProblemCode.NOT_FOUND,
    }
