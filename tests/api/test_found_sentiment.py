"""Closed events are found by people, releases by everybody; a dry run publishes nothing."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.serving import RunningServer, database_copy, serving

EVENTS = """query($f: SentimentEventFilter) { sentimentEvents(filter: $f) {
  totalCount edges { node { title } } } }"""
RELEASES = """query($f: ReleaseFilter) { releases(filter: $f) {
  totalCount edges { node { facts unit { code } } } } }"""
REPORT = """mutation($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i) {
  ... on SentimentEventReported { event { id } } } }"""
CLOSE = """mutation($i: CloseSentimentEventInput!) { closeSentimentEvent(input: $i) {
  __typename } }"""
PUBLISH = """mutation($i: PublishReleaseInput!) { publishRelease(input: $i) {
  ... on ReleasePublished { event { state releases { id } }
    release { id publishedAt facts unit { code } spokesperson { name } } }
  ... on Refused { problems { code message path } } } }"""
PARTS = ("facts", "verification", "measures", "precautions")


class Room:
    """Two events of two units: one open, one released and closed."""

    def __init__(self, asker: Asker) -> None:
        self.asker = asker
        self.ids: dict[str, str] = {}

    async def act(self, query: str, **given: Any) -> Any:
        """By Publicity."""
        reply = await self.asker.ask(query, {"i": given}, role=Role.PUBLICITY)
        (answer,) = reply.data.values()
        return answer

    async def report(self, name: str, title: str, unit: str) -> None:
        """An event without clocks."""
        told = await self.act(
            REPORT,
            title=title,
            summary=f"网民询问{title}。",
            level="GENERAL",
            responsibleUnitId=unit_ids()[unit],
        )
        self.ids[name] = told["event"]["id"]

    async def publish(self, name: str, text: str, **more: Any) -> Any:
        """All four parts alike."""
        return await self.act(PUBLISH, eventId=self.ids[name], **dict.fromkeys(PARTS, text), **more)

    async def events(self, role: Role = Role.PUBLICITY, **f: Any) -> list[str]:
        """Titles of what is found."""
        found = (await self.asker.ask(EVENTS, {"f": f}, role=role)).data["sentimentEvents"]
        assert found["totalCount"] == len(found["edges"])
        return [edge["node"]["title"] for edge in found["edges"]]

    async def releases(self, **f: Any) -> list[dict[str, Any]]:
        """What somebody without a token finds."""
        found = (await self.asker.ask(RELEASES, {"f": f})).data["releases"]
        assert found["totalCount"] == len(found["edges"])
        return [edge["node"] for edge in found["edges"]]


@pytest_asyncio.fixture(scope="module")
async def server(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[RunningServer]:
    """A server of its own: lists are counted."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_found") as credentials,
        serving(credentials) as server,
    ):
        yield server


@pytest_asyncio.fixture(scope="module")
async def room(server: RunningServer) -> AsyncIterator[Room]:
    """The two events."""
    async with aiohttp.ClientSession() as http:
        room = Room(Asker(http, server))
        await room.report("open", "某公园 WiFi 故障", "DRC")
        await room.report("closed", "某路段积水", "MUNI")
        await room.publish("closed", "积水已排除。")
        await room.act(CLOSE, eventId=room.ids["closed"])
        yield room


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param({}, ["某路段积水", "某公园 WiFi 故障"], id="all-newest-first"),
        pytest.param({"isOpen": False}, ["某路段积水"], id="closed"),
        pytest.param({"states": ["COLLECTED", "ASSESSED"]}, ["某公园 WiFi 故障"], id="states"),
        pytest.param({"states": []}, [], id="no-state"),
        pytest.param({"text": "wifi"}, ["某公园 WiFi 故障"], id="title-in-any-case"),
        pytest.param({"text": "询问某路段"}, ["某路段积水"], id="summary"),
        pytest.param({"text": "积水", "isOpen": True}, [], id="both-must-hold"),
        pytest.param({"text": "%"}, [], id="no-pattern"),
    ],
)
async def test_people_find_events(room: Room, asked: dict[str, Any], found: list[str]) -> None:
    assert await room.events(**asked) == found


async def test_who_may_not_see_events_finds_none_by_any_text(room: Room) -> None:
    assert await room.events(Role.REPRESENTATIVE, text="积水") == []


async def test_everybody_finds_releases_with_their_unit(room: Room) -> None:
    (one,) = await room.releases(text="积水")
    assert (one["facts"], one["unit"]["code"]) == ("积水已排除。", "MUNI")
    assert await room.releases(unitId=unit_ids()["MUNI"]) == [one]
    assert await room.releases(unitId=unit_ids()["DRC"]) == []
    assert await room.releases(text="公园") == []


async def test_a_dry_run_shows_the_release_and_publishes_nothing(room: Room) -> None:
    before = await room.releases()
    told = await room.publish("open", "已修复。", dryRun=True)
    # All as it would be, event and clocks too; the next look shows that nothing was done.
    assert told["event"]["state"] == "RESPONDED"
    assert len(told["event"]["releases"]) == 1
    assert told["release"]["facts"] == "已修复。"
    assert told["release"]["unit"]["code"] == "DRC"
    assert told["release"]["spokesperson"]["name"]
    node = "query($id: ID!) { node(id: $id) { id } }"
    assert (await room.asker.ask(node, {"id": told["release"]["id"]})).data == {"node": None}
    refused = await room.publish("open", " ", dryRun=True)
    assert {one["code"] for one in refused["problems"]} == {"PART_MISSING", "VALUE_REQUIRED"}
    assert await room.releases() == before


@pytest.mark.parametrize(("language", "part"), [("zh", "缺少初步核实"), ("en", "verification")])
async def test_a_missing_part_is_named_in_the_language_that_is_asked_for(
    room: Room, language: str, part: str
) -> None:
    given = {"eventId": room.ids["open"], "facts": "事实。", "dryRun": True}
    reply = await room.asker.ask(
        PUBLISH, {"i": given}, role=Role.PUBLICITY, headers={"accept-language": language}
    )
    messages = [one["message"] for one in reply.data["publishRelease"]["problems"]]
    assert any(part in one for one in messages)
    other = "VERIFICATION" if language == "zh" else "核实"
    assert not any(other in one for one in messages)
