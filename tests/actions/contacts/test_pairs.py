"""Pairs, what they hand over, what they report (WS/29)."""

from datetime import date

import pytest

from actions.contacts.handover import (
    EditHandover,
    EditMatterReport,
    WithdrawHandover,
    WithdrawMatterReport,
)
from actions.contacts.pairing import EndPairing, PairDeputies
from domain.contacts.problems import ContactCode
from domain.people.problems import PeopleCode
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.problems import ProblemCode
from store.contacts.rows import HANDOVERS, MATTER_REPORTS
from tests.worlds.acts import codes, done, shanghai
from tests.worlds.contacts import DEPUTY, Contacts
from tests.worlds.office import person_id

OTHER = Viewer(role=Role.GO_DEPUTY, person_id=person_id("O-DEP2"))


@pytest.mark.clause("WS/29a")
async def test_a_deputy_mayor_has_one_deputy_director_at_a_time(contacts: Contacts) -> None:
    key = await contacts.paired()
    another = PairDeputies(
        deputy_director_id=person_id("O-DEP2"),
        deputy_mayor_id=person_id("L-DM1"),
        valid_from=date(2026, 7, 1),
    )
    assert codes(await contacts.told(another)) == {PeopleCode.TIMES_OVERLAP}
    await contacts.did(EndPairing(pairing_id=key, valid_to=date(2026, 6, 30), end_reason="轮换"))
    await contacts.did(another)
    # A deputy director may serve several.
    await contacts.paired("L-DM2")


@pytest.mark.clause("WS/29b")
async def test_the_pairs_own_deputy_director_records_a_hand_over(contacts: Contacts) -> None:
    pairing = await contacts.paired()
    at = "2026-10-30 15:00:00"
    assert codes(await contacts.handover(pairing, at, OTHER)) == {ProblemCode.NOT_PERMITTED}
    staff = await contacts.handover(pairing, at, contacts.staff)
    assert codes(staff) == {ProblemCode.NOT_PERMITTED}
    key = done(await contacts.handover(pairing, at)).handover_id
    edit = EditHandover(handover_id=key, matter_count=2)
    assert codes(await contacts.told(edit, OTHER)) == {ProblemCode.NOT_PERMITTED}
    await contacts.did(edit, DEPUTY)
    outside = EditHandover(handover_id=key, handed_over_at=shanghai("2025-12-31 15:00:00"))
    assert codes(await contacts.told(outside, DEPUTY)) == {ContactCode.OUTSIDE_PAIRING}
    await contacts.did(WithdrawHandover(handover_id=key, reason="误记"), DEPUTY)
    assert codes(await contacts.told(edit, DEPUTY)) == {ProblemCode.STATE_ORDER}
    (handover,) = await HANDOVERS.where(contacts.database, "TRUE")
    assert handover.matter_count == 2


@pytest.mark.clause("WS/29b")
async def test_nothing_is_handed_over_before_it_was(contacts: Contacts) -> None:
    pairing = await contacts.paired()
    ahead = await contacts.handover(pairing, "2026-11-02 09:00:01")
    assert codes(ahead) == {ProblemCode.INSTANT_IN_FUTURE}
    before = await contacts.handover(pairing, "2025-12-31 23:59:59")
    assert codes(before) == {ContactCode.OUTSIDE_PAIRING}


@pytest.mark.clause("WS/29c")
async def test_a_pair_reports_once_a_month(contacts: Contacts) -> None:
    pairing = await contacts.paired()
    key = done(await contacts.report(pairing, 10)).report_id
    assert codes(await contacts.report(pairing, 10)) == {ContactCode.REPORTED_ALREADY}
    assert codes(await contacts.report(pairing, 12)) == {ContactCode.MONTH_AHEAD}
    assert codes(await contacts.report(pairing, 13)) == {ProblemCode.VALUE_OUT_OF_RANGE}
    await contacts.did(EditMatterReport(matter_report_id=key, matter_count=3), DEPUTY)
    await contacts.did(WithdrawMatterReport(matter_report_id=key, reason="重报"), DEPUTY)
    again = done(await contacts.report(pairing, 10)).report_id
    found = {one.id: one for one in await MATTER_REPORTS.where(contacts.database, "TRUE")}
    assert {str(found[key].state), str(found[again].state)} == {"WITHDRAWN", "RECORDED"}
