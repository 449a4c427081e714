"""Links are made and ended on the real database: with what, of whom, once (WS/1a, WS/2)."""

import asyncio
from datetime import date

import pytest

from actions.contacts.enterprise import (
    EditCommunity,
    EditEnterprise,
    EnterCommunity,
    EnterEnterprise,
    GiveServiceCard,
    RemoveEnterprise,
    RestoreEnterprise,
)
from actions.contacts.link import EndLeaderLink
from domain.contacts.linking import LinkKind
from domain.contacts.problems import ContactCode
from domain.people.roles import Role
from domain.problems import ProblemCode
from store.contacts.rows import ENTERPRISES, LINKS
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.contacts import Contacts

JUNE = date(2026, 6, 30)


@pytest.mark.clause("WS/1a", "WS/2a")
async def test_a_leader_is_linked_to_a_street_a_community_and_an_enterprise(
    contacts: Contacts,
) -> None:
    street = done(await contacts.link(street_id=unit_id("STREET-01"))).link_id
    community = done(await contacts.link(community_id=await contacts.community())).link_id
    enterprise = done(await contacts.link(enterprise_id=await contacts.enterprise())).link_id
    found = {one.id: one for one in await LINKS.where(contacts.database, "TRUE")}
    assert [found[key].kind for key in (street, community, enterprise)] == list(LinkKind)
    # A street reads of its communities, too.
    assert found[community].unit_id == unit_id("STREET-01")
    assert found[enterprise].unit_id is None
    assert await contacts.kinds(found[street].stream) == ["leader_link:made"]


async def test_a_link_leads_to_one_thing(contacts: Contacts) -> None:
    assert codes(await contacts.link()) == {ProblemCode.VALUE_REQUIRED}
    key = await contacts.enterprise()
    both = await contacts.link(street_id=unit_id("STREET-01"), enterprise_id=key)
    assert codes(both) == {ProblemCode.VALUE_INVALID}


async def test_everything_that_refuses_a_link_is_told_at_once(contacts: Contacts) -> None:
    wrong = await contacts.link("P-FIN", street_id=unit_id("FIN"), valid_to=date(2025, 12, 30))
    assert codes(wrong) == {ContactCode.NOT_A_LEADER, ProblemCode.VALUE_INVALID}
    assert {one.path for one in wrong.problems} == {("leaderId",), ("streetId",), ("validTo",)}
    assert await LINKS.where(contacts.database, "TRUE") == ()


async def test_of_two_equal_links_at_once_one_is_made(contacts: Contacts) -> None:
    both = await asyncio.gather(*(contacts.link(street_id=unit_id("STREET-02")) for _ in range(2)))
    assert sorted(hasattr(one, "link_id") for one in both) == [False, True]
    (refused,) = (one for one in both if not hasattr(one, "link_id"))
    assert codes(refused) == {ContactCode.ALREADY_LINKED}


async def test_after_the_end_the_same_may_be_linked_anew(contacts: Contacts) -> None:
    key = await contacts.linked()
    ending = EndLeaderLink(link_id=key, valid_to=JUNE, end_reason="分工调整")
    assert await contacts.did(ending) == key
    street = unit_id("STREET-01")
    again = await contacts.link(street_id=street, valid_from=JUNE)
    assert codes(again) == {ContactCode.ALREADY_LINKED}
    done(await contacts.link(street_id=street, valid_from=date(2026, 7, 1)))
    # Never later than it was told.
    late = EndLeaderLink(link_id=key, valid_to=date(2026, 7, 1), end_reason="误")
    assert codes(await contacts.told(late)) == {ProblemCode.VALUE_INVALID}


@pytest.mark.clause("WS/2d")
async def test_an_enterprise_has_a_service_card_with_its_contact(contacts: Contacts) -> None:
    key = await contacts.enterprise(is_sme=True)
    card = GiveServiceCard(
        enterprise_id=key, service_card="XC-0001", contact_name="王女士", contact_phone="010-1"
    )
    await contacts.did(card)
    (enterprise,) = await ENTERPRISES.where(contacts.database, "TRUE")
    assert (enterprise.service_card, enterprise.contact_name) == ("XC-0001", "王女士")
    told = await contacts.database.fetchval(
        "SELECT payload::text FROM event WHERE kind = 'enterprise:card_given'"
    )
    assert "王女士" not in told
    assert "010-1" not in told


async def test_names_are_there_once(contacts: Contacts) -> None:
    key = await contacts.enterprise("甲公司")
    await contacts.enterprise("乙公司")
    double = {ProblemCode.DUPLICATE}
    assert codes(await contacts.told(EnterEnterprise(name="甲公司"))) == double
    assert codes(await contacts.told(EditEnterprise(enterprise_id=key, name="乙公司"))) == double
    community = await contacts.community()
    await contacts.community("砖塔社区")
    again = EnterCommunity(name="丰汇园社区", unit_id=unit_id("STREET-01"))
    assert codes(await contacts.told(again)) == double
    edited = EditCommunity(community_id=community, name="砖塔社区")
    assert codes(await contacts.told(edited)) == double
    await contacts.community(street="STREET-02")
    at_department = EnterCommunity(name="新社区", unit_id=unit_id("FIN"))
    assert codes(await contacts.told(at_department)) == {ProblemCode.VALUE_INVALID}


async def test_an_enterprise_leaves_the_list_when_nobody_is_linked_any_more(
    contacts: Contacts,
) -> None:
    key = await contacts.enterprise()
    link = done(await contacts.link(enterprise_id=key)).link_id
    removal = RemoveEnterprise(enterprise_id=key, reason="迁出本区")
    assert codes(await contacts.told(removal)) == {ContactCode.STILL_LINKED}
    last = date(2026, 11, 2)
    await contacts.did(EndLeaderLink(link_id=link, valid_to=last, end_reason="企业迁出"))
    await contacts.did(removal)
    refused = await contacts.link("L-DM2", enterprise_id=key)
    assert codes(refused) == {ProblemCode.STATE_ORDER}
    await contacts.did(RestoreEnterprise(enterprise_id=key, reason="误移出"))
    done(await contacts.link("L-DM2", enterprise_id=key))


@pytest.mark.parametrize("role", [Role.UNIT_HEAD, Role.MAYOR, Role.SUPERVISION, Role.PUBLIC])
async def test_the_office_alone_records(contacts: Contacts, role: Role) -> None:
    viewer = PEOPLE.role(role, unit="STREET-01")
    asked = EnterEnterprise(name="丙公司")
    assert codes(await contacts.told(asked, viewer)) == {ProblemCode.NOT_PERMITTED}
