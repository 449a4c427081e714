"""Marked secrets in every hidden field of a hall, and everybody looks everywhere, at every stage.

Each mark is told to exactly those to whom the room's laws tell it by then: to one too many is a
leak, by whatever door; to one too few would mean that the test has looked past it.
"""

import asyncio
import io
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import openpyxl
import orjson
import pytest
import pytest_asyncio

from domain.cases.permissions import CasePermission
from domain.people.district import seed
from domain.people.grants import GRANTS, READ_PERMISSIONS
from domain.people.roles import Role
from domain.permissions import Permission, Scope
from domain.scoring.permissions import ScoringPermission
from domain.sentiment.permissions import SentimentPermission
from schema.relay import global_id
from tests.api.looking import Sight, queried, watched
from tests.api.world import DEMO_CLOCK, Maker, unit_ids
from tests.asking import Asker
from tests.serving import NO_LIMITS, bearer, database_copy, serving
from tests.worlds.review_session import fresh_key

QUIET_SECONDS = 1.0
AT_ONCE = 4
ASKING_ALL_AT_ONCE = 1
"""A document of half a megabyte is compiled for each: several would wait for one another."""
STAGES = ("open", "closed", "complete", "published")
HOW: Mapping[str, dict[str, Any]] = {
    "one by one": {"reveal": "PER_SLOT"},
    "held back": {"reveal": "PER_SLOT", "holdReveal": True},
    "at the end": {"reveal": "AT_END"},
}
SCORES = {
    "one by one": ("61.17", "72.29", "84.43"),
    "held back": ("62.13", "73.31", "85.57"),
    "at the end": ("63.19", "74.37", "86.71"),
}
AVERAGES = {"one by one": "72.63", "held back": "73.67", "at the end": "74.76"}
"""No two figures are alike, and none can be a second of some instant."""

Found = dict[str, dict[str, frozenset[str]]]
"""By stage and by mark, who was told."""


@dataclass(slots=True)
class Hall:
    """Three sessions of two units, and what is marked in them; `marks` are texts by name."""

    maker: Maker
    marks: dict[str, str] = field(default_factory=dict)
    sessions: dict[str, str] = field(default_factory=dict)
    slots: dict[str, list[str]] = field(default_factory=dict)
    urn_key_of: dict[str, str] = field(default_factory=dict)

    async def office(self, name: str, **given: Any) -> dict[str, Any]:
        """An act of the office."""
        return await self.maker.act(name, Role.PERFORMANCE, given)

    async def open(self, how: str, units: list[str]) -> None:
        """Called, entered and begun; every entry code is a mark."""
        opened = await self.office(
            "openReviewSession",
            title=f"述职评议会（{how}）",
            startsAt="2026-12-18T10:00:00+08:00",
            performanceYear=2026,
            unitIds=units,
            **HOW[how],
        )
        session = opened["ReviewSessionOpened__session"]
        self.sessions[how] = session["ReviewSession__id"]
        self.slots[how] = [one["Slot__id"] for one in session["ReviewSession__slots"]]
        given = {"sessionId": self.sessions[how]}
        await self.office("openCheckIn", **given)
        members = [global_id("Representative", one.id) for one in seed.representatives()[:3]]
        issued = await self.office("issueEntryCodes", **given, representativeIds=members)
        for number, one in enumerate(issued["EntryCodesIssued__codes"]):
            self.marks[f"entry code {how} {number}"] = one["EntryCode__code"]
            await self.maker.act("checkIn", None, {"entryCode": one["EntryCode__code"]})
        await self.office("startReviewSession", **given)

    async def vote(self, how: str, place: int, scores: tuple[str, ...]) -> None:
        """Reported and scored, not closed; scores, comments and keys are marks."""
        slot = {"slotId": self.slots[how][place]}
        for step in ("startSlot", "endSlot", "openScoring"):
            await self.office(step, **slot)
        for number, score in enumerate(scores, start=1):
            name = f"{how} {place} {number}"
            self.marks[f"score {name}"] = score
            self.marks[f"comment {name}"] = f"机密意见·{name}"
            self.marks[f"receipt key {name}"] = fresh_key()
            ballot = {
                **slot,
                "score": score,
                "comment": self.marks[f"comment {name}"],
                "receiptKey": self.marks[f"receipt key {name}"],
            }
            done = await self.maker.act(
                "submitBallot", Role.REPRESENTATIVE, ballot, representative=number
            )
            receipt = done["BallotSubmitted__receipt"]
            self.marks[f"urn key {name}"] = receipt["Receipt__key"]


def _units() -> list[str]:
    """The unit that the secrets are about, and the one that too few have scored."""
    return list(unit_ids().values())[:2]


def _reads(role: Role) -> dict[Permission, Scope]:
    return {one: scope for one, scope in GRANTS[role].items() if one in READ_PERMISSIONS}


def _people() -> dict[str, dict[str, str]]:
    """One for all who may read the same, and for units one from outside."""
    own, *_, other = list(unit_ids())[:6]
    found: dict[str, dict[str, str]] = {"STRANGER": {}}
    seen = [_reads(Role.PUBLIC)]
    for role in Role:
        if _reads(role) in seen:
            continue
        seen.append(_reads(role))
        if Scope.OWN_UNIT in GRANTS[role].values():
            found[role.value] = bearer(role, unit=own)
            found[f"{role.value}@OTHER"] = bearer(role, unit=other)
        elif role is Role.REPRESENTATIVE:
            found[role.value] = bearer(role, representative=4)
        else:
            found[role.value] = bearer(role)
    return found


def _holders(permission: Permission) -> set[str]:
    """Who of them holds a permission for the unit that the secrets are about."""
    found = set()
    for name in _people():
        role = Role.PUBLIC if name == "STRANGER" else Role(name.partition("@")[0])
        scope = GRANTS[role].get(permission)
        if scope is Scope.ANY or (scope is Scope.OWN_UNIT and not name.endswith("@OTHER")):
            found.add(name)
    return found


def _told_of_urn(how: str, place: int, stage: str) -> bool:
    """Law 5: from when the closing stands."""
    is_revealed = how == "one by one" and place == 0 and stage == "closed"
    return is_revealed or stage in ("complete", "published")


def _expected(mark: str, how: str, place: int, stage: str) -> set[str]:
    """Who may be told of a mark by then. At place 1 two have scored, so that nothing is told."""
    is_over, is_published = stage in ("complete", "published"), stage == "published"
    if mark == "average":
        if is_published:
            return set(_people())
        return (
            _holders(ScoringPermission.AVERAGE_READ)
            if how == "one by one" and stage != "open"
            else set()
        )
    if mark == "urn key" and _told_of_urn(how, place, stage):
        return _holders(ScoringPermission.URN_KEYS_READ)
    if mark == "comment" and place == 0 and _told_of_urn(how, place, stage):
        if how == "at the end" and not is_published:
            return _people().keys() & {Role.PERFORMANCE.value, f"{Role.PERFORMANCE.value}@OTHER"}
        return _holders(ScoringPermission.COMMENT_READ) | (
            _holders(CasePermission.CASE_READ) if is_over else set()
        )
    if mark == "sentiment":
        return _holders(SentimentPermission.SENTIMENT_READ)
    return set()


async def _minutes(asker: Asker, session_id: str, headers: dict[str, str]) -> str:
    """The text of a session's minutes, for whom they are made."""
    address = f"{asker.server.url}/exports/review-sessions/{session_id}/minutes.xlsx"
    async with asker.http.get(address, headers=headers) as response:
        if response.status != 200:
            return await response.text()
        book = openpyxl.load_workbook(io.BytesIO(await response.read()))
    return "\n".join(
        str(value)
        for sheet in book.worksheets
        for row in sheet.iter_rows(values_only=True)
        for value in row
        if value is not None
    )


async def _look(asker: Asker, hall: Hall, event: str) -> dict[str, frozenset[str]]:
    """Who of all finds which mark anywhere."""
    everybody = _people()
    sessions = list(hall.sessions.values())
    slots = [slot for both in hall.slots.values() for slot in both]
    sight = Sight(
        nodes=[_units()[0], event, *sessions, *slots],
        sessions=sessions,
        slots=slots,
        event=event,
        watched=sessions,
    )
    few, fewer = asyncio.Semaphore(AT_ONCE), asyncio.Semaphore(ASKING_ALL_AT_ONCE)

    async def told(headers: dict[str, str]) -> str:
        async with few:
            async with fewer:
                asked = await queried(asker, sight, headers)
            looks = [asked, *await watched(asker, sight, headers, quiet_seconds=QUIET_SECONDS)]
            pages = [await _minutes(asker, one, headers) for one in sessions]
            return "\n".join([orjson.dumps(looks).decode(), *pages])

    texts = dict(zip(everybody, await asyncio.gather(*map(told, everybody.values())), strict=True))
    return {
        name: frozenset(who for who, text in texts.items() if mark in text)
        for name, mark in hall.marks.items()
    }


async def _event(hall: Hall, unit_id: str) -> str:
    """A sentiment event with a mark in all that is not meant for the public."""
    for name in ("title", "summary", "assessment", "measures"):
        hall.marks[f"sentiment {name}"] = f"机密舆情·{name}"
    now = (await hall.maker.asker.ask("{ serverTime }")).data["serverTime"]
    reported = await hall.maker.act(
        "reportSentimentEvent",
        Role.PUBLICITY,
        {
            "title": hall.marks["sentiment title"],
            "summary": hall.marks["sentiment summary"],
            "level": "MAJOR",
            "urgent": True,
            "firstKnownAt": now,
            "responsibleUnitId": unit_id,
        },
    )
    event = reported["SentimentEventReported__event"]["SentimentEvent__id"]
    given = {"eventId": event}
    assessed = {**given, "assessment": hall.marks["sentiment assessment"]}
    await hall.maker.act("assessSentimentEvent", Role.PUBLICITY, assessed)
    handled = {**given, "measures": hall.marks["sentiment measures"]}
    await hall.maker.act("handleSentimentEvent", Role.PUBLICITY, handled)
    return str(event)


async def _played(asker: Asker) -> tuple[Found, Hall]:
    """The three sessions from open scoring to their results, looked at in between."""
    hall = Hall(Maker(asker))
    units = _units()
    found: Found = {}
    event = await _event(hall, units[0])
    for how in HOW:
        await hall.open(how, units)
        # Too few have scored the first of them, and nothing is ever told of it.
        await hall.vote(how, 1, SCORES[how][:2])
        reason = {"slotId": hall.slots[how][1], "reason": "在场代表不足"}
        await hall.office("closeSlotWithoutResult", **reason)
        await hall.vote(how, 0, SCORES[how])
        hall.marks[f"average {how} 0 0"] = AVERAGES[how]
    found["open"] = await _look(asker, hall, event)
    for how in HOW:
        await hall.office("closeScoring", slotId=hall.slots[how][0])
    found["closed"] = await _look(asker, hall, event)
    for how in HOW:
        await hall.office("completeReviewSession", sessionId=hall.sessions[how])
    found["complete"] = await _look(asker, hall, event)
    for how in HOW:
        await hall.office("publishResults", sessionId=hall.sessions[how])
    found["published"] = await _look(asker, hall, event)
    return found, hall


@dataclass(frozen=True, slots=True)
class Played:
    """What was found, what had been marked, and what the server has logged meanwhile."""

    found: Found
    marks: Mapping[str, str]
    log: str


@pytest_asyncio.fixture(scope="module")
async def played(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Played]:
    """One hall for all tests of this module."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_secrets") as credentials,
        serving(
            credentials,
            demo_clock=DEMO_CLOCK,
            log_level="debug",
            max_answer_bytes="1000000000",
            **NO_LIMITS,
        ) as server,
        # A line of its own for each request: one that idled may be closed as the next is sent.
        aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(force_close=True), read_bufsize=2**23
        ) as http,
    ):
        found, hall = await _played(Asker(http, server))
        yield Played(found, hall.marks, server.log)


@pytest.mark.clause("FS/3.4e", "FS/3.4f", "FS/3.4g")
@pytest.mark.parametrize("stage", STAGES)
async def test_each_secret_is_told_to_whom_it_may_be_told_by_then_and_to_nobody_else(
    played: Played, stage: str
) -> None:
    wrong = {}
    for name, who in played.found[stage].items():
        mark, how, place = _read(name)
        expected = _expected(mark, how, place, stage)
        if who != expected:
            wrong[name] = {"too many": sorted(who - expected), "too few": sorted(expected - who)}
    assert not wrong


async def test_the_log_of_the_server_holds_no_secret_of_the_hall_at_any_level(
    played: Played,
) -> None:
    assert [name for name, mark in played.marks.items() if mark in played.log] == []


def _read(name: str) -> tuple[str, str, int]:
    """Kind of mark, session and place from a mark's name."""
    for kind in ("score", "comment", "receipt key", "urn key", "average", "entry code"):
        if name.startswith(kind):
            how = next(one for one in HOW if one in name)
            numbers = [int(part) for part in name.split() if part.isdigit()]
            return kind, how, numbers[0]
    return "sentiment", "", 0
