"""The private calendar: who gets an address, what stands behind it, and when it ends."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from icalendar import Calendar

from domain.global_ids import parse_global_id
from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from store.database import connect
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.serving import bearer

PUBLICITY: dict[str, Any] = {"role": Role.PUBLICITY}
HOSTILE = "供水中断\r\nEND:VCALENDAR, ;\\"


async def _address(asker: Asker, headers: dict[str, str] | None) -> tuple[int, dict[str, Any]]:
    url = f"{asker.server.url}/calendar/address"
    async with asker.http.post(url, headers=headers) as response:
        return response.status, await response.json()


async def _taken(
    asker: Asker, path: str, headers: dict[str, str] | None = None
) -> tuple[int, dict[str, str], bytes]:
    async with asker.http.get(f"{asker.server.url}{path}", headers=headers) as response:
        found = {name.lower(): text for name, text in response.headers.items()}
        return response.status, found, await response.read()


async def _reported(asker: Asker, title: str = "供水中断") -> str:
    """The id of a new sentiment event, whose clocks run."""
    given = {
        "title": title,
        "summary": "三栋楼停水。",
        "level": "MAJOR",
        "urgent": True,
        "responsibleUnitId": next(iter(unit_ids().values())),
    }
    reply = await asker.ask(
        "mutation($i: ReportSentimentEventInput!) { done: reportSentimentEvent(input: $i)"
        " { ... on SentimentEventReported { event { id } } } }",
        {"i": given},
        **PUBLICITY,
    )
    return str(reply.data["done"]["event"]["id"])


def _summaries(content: bytes) -> list[str]:
    return [str(one["SUMMARY"]) for one in Calendar.from_ical(content).walk("VEVENT")]


async def test_a_running_clock_stands_in_the_calendar_of_who_sees_it(asker: Asker) -> None:
    await _reported(asker)
    status, told = await _address(asker, bearer(**PUBLICITY))
    assert status == 200
    assert told["url"] == f"{asker.server.url}{told['path']}"
    assert told["expiresAt"] > "2027"
    status, headers, content = await _taken(asker, told["path"])
    assert (status, headers["content-type"]) == (200, "text/calendar; charset=utf-8"), content
    events = Calendar.from_ical(content).walk("VEVENT")
    assert events
    assert all(one.decoded("DTSTART").utcoffset() == timedelta(0) for one in events)
    assert any(str(one["SUMMARY"]).startswith("截止：") for one in events)
    # A member of the delegation sees no such clock.
    _, other = await _address(asker, bearer(Role.REPRESENTATIVE, representative=1))
    _, _, content = await _taken(asker, other["path"])
    assert not [one for one in _summaries(content) if one.startswith("截止：")]
    _, _, content = await _taken(asker, f"{told['path']}?lang=en")
    assert any(one.startswith("Due: ") for one in _summaries(content))


async def test_what_is_unchanged_is_not_sent_again(asker: Asker) -> None:
    await _reported(asker)
    _, told = await _address(asker, bearer(**PUBLICITY))
    _, headers, _ = await _taken(asker, told["path"])
    known = {"if-none-match": headers["etag"]}
    status, _, content = await _taken(asker, told["path"], known)
    assert (status, content) == (304, b"")
    await _reported(asker)
    status, _, _ = await _taken(asker, told["path"], known)
    assert status == 200


async def test_a_title_breaks_no_calendar(asker: Asker) -> None:
    await _reported(asker, HOSTILE.replace("\r\n", " "))
    _, told = await _address(asker, bearer(**PUBLICITY))
    _, _, content = await _taken(asker, told["path"])
    assert content.count(b"END:VCALENDAR\r\n") == 1
    assert any("END:VCALENDAR, ;\\" in one for one in _summaries(content))


async def test_an_address_ends_with_the_token_that_it_was_asked_with(asker: Asker) -> None:
    token_id = "asked-for-a-calendar"
    _, told = await _address(asker, bearer(**PUBLICITY, token_id=token_id))
    assert (await _taken(asker, told["path"]))[0] == 200
    await asker.ask(
        "mutation($i: RevokeTokenInput!) { revokeToken(input: $i) { __typename } }",
        {"i": {"tokenId": token_id, "reason": "丢失"}},
        role=Role.ADMIN,
    )
    status, _, content = await _taken(asker, told["path"])
    assert (status, b"NOT_FOUND" in content) == (404, True)


async def _done(asker: Asker, name: str, shown: str, given: dict[str, Any]) -> str:
    """The id of what an act of the office shows."""
    query = f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ done: {name}(input: $i) {{ {shown}"
    refused = "... on Refused { problems { code path } }"
    reply = await asker.ask(f"{query} {refused} }} }}", {"i": given}, role=Role.GO_STAFF)
    (found,) = reply.data["done"].values()
    return str(found["id"])


async def test_an_address_ends_with_the_post_that_it_was_asked_in(asker: Asker) -> None:
    person = await _done(
        asker, "addPerson", "... on PersonAdded { person { id } }", {"name": "临聘"}
    )
    given = {
        "personId": person,
        "unitId": unit_ids()["EDU"],
        "title": "科员",
        "titleEn": "Clerk",
        "role": "UNIT_STAFF",
        "validFrom": "2026-01-01",
    }
    post = await _done(asker, "takeUpPost", "... on PostTakenUp { post { id } }", given)
    key = parse_global_id(person)
    assert key is not None
    who: dict[str, Any] = {"unit": "EDU", "person_id": UUID(key[1])}
    _, told = await _address(asker, bearer(Role.UNIT_STAFF, **who))
    assert (await _taken(asker, told["path"]))[0] == 200
    today = date.fromisoformat((await asker.ask("{ serverTime }")).data["serverTime"][:10])
    for last, status in ((today, 200), (today - timedelta(days=1), 404)):
        left = {"postId": post, "validTo": str(last), "endReason": "离职"}
        await _done(asker, "leavePost", "... on PostLeft { post { id } }", left)
        assert (await _taken(asker, told["path"]))[0] == status
    # Another post is another matter.
    _, other = await _address(asker, bearer(Role.GO_STAFF, person_id=who["person_id"]))
    assert (await _taken(asker, other["path"]))[0] == 200


async def test_an_address_ends_with_the_membership_that_it_was_asked_in(asker: Asker) -> None:
    _, told = await _address(asker, bearer(Role.REPRESENTATIVE, representative=77))
    assert (await _taken(asker, told["path"]))[0] == 200
    member = global_id("Representative", seed.representatives()[76].id)
    given = {"representativeId": member, "reason": "调离本区"}
    shown = "... on MembershipEnded { representative { id } }"
    await _done(asker, "endMembership", shown, given)
    assert (await _taken(asker, told["path"]))[0] == 404
    # Others on this server find the delegation whole.
    connection = await connect(asker.server.credentials)
    try:
        await connection.execute(
            "UPDATE representative SET state = 'ACTIVE', ended_on = NULL, reason = NULL"
            " WHERE code = 'R077'"
        )
    finally:
        await connection.close()


async def test_an_address_opens_nothing_but_the_calendar(asker: Asker) -> None:
    _, told = await _address(asker, bearer(**PUBLICITY))
    token = told["path"].removeprefix("/calendar/").removesuffix(".ics")
    reply = await asker.ask("{ viewer { role } }", headers={"Authorization": f"Bearer {token}"})
    assert reply.codes == ["UNAUTHENTICATED"]
    status, _ = await _address(asker, {"Authorization": f"Bearer {token}"})
    assert status == 401


@pytest.mark.parametrize("headers", [None, {"Authorization": "Bearer x"}])
async def test_nobody_has_no_calendar(asker: Asker, headers: dict[str, str] | None) -> None:
    status, told = await _address(asker, headers)
    assert (status, told["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


async def test_a_token_of_the_api_is_no_address(asker: Asker) -> None:
    token = bearer(**PUBLICITY)["Authorization"].removeprefix("Bearer ")
    for wrong in (token, "x", f"{token[:-2]}xx", "%00", "a" * 5000):
        status, _, _ = await _taken(asker, f"/calendar/{wrong}.ics")
        assert status == 404


async def test_another_language_is_refused(asker: Asker) -> None:
    _, told = await _address(asker, bearer(**PUBLICITY))
    status, _, content = await _taken(asker, f"{told['path']}?lang=fr")
    assert (status, b"lang" in content) == (400, True)
