"""Review sessions for scenes that begin in the middle of one, made through the API."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from domain.people.roles import Role
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.serving import RunningServer

MOST_UNITS = 200


Acts = Callable[[str, str, dict[str, Any], str], Awaitable[Any]]


@asynccontextmanager
async def _acting(server: RunningServer) -> AsyncIterator[Acts]:
    async with aiohttp.ClientSession() as http:
        asker = Asker(http, server)

        async def act(name: str, kind: str, given: dict[str, Any], told: str) -> Any:
            query = f"mutation ($i: {kind}!) {{ {name}(input: $i) {{ __typename ... on {told} }} }}"
            reply = await asker.ask(query, {"i": given}, role=Role.PERFORMANCE)
            return reply.data[name]

        yield act


async def _opened(act: Acts, *, units: int = MOST_UNITS, **more: Any) -> Any:
    return await act(
        "openReviewSession",
        "OpenReviewSessionInput",
        {
            "title": "年终现场述职评议会",
            "startsAt": "2026-12-18T09:00:00+08:00",
            "performanceYear": 2026,
            "unitIds": list(unit_ids().values())[:units],
            **more,
        },
        "ReviewSessionOpened { session { id slots { id } } }",
    )


async def waiting_session(server: RunningServer, *, title: str) -> str:
    """The id of a session that was called and has not begun."""
    async with _acting(server) as act:
        opened = await _opened(act, units=3, title=title)
    session_id: str = opened["session"]["id"]
    return session_id


async def running_session(
    server: RunningServer,
    *,
    units: int = MOST_UNITS,
    reveal: str = "PER_SLOT",
    is_held: bool = False,
) -> dict[str, Any]:
    """A session on its way: its id, its slots with the first of them, entry codes with one."""
    async with _acting(server) as act:
        opened = await _opened(act, units=units, reveal=reveal, holdReveal=is_held)
        given = {"sessionId": opened["session"]["id"]}
        await act("openCheckIn", "SessionInput", given, "CheckInOpened { session { id } }")
        issued = await act(
            "issueEntryCodes", "IssueEntryCodesInput", given, "EntryCodesIssued { codes { code } }"
        )
        await act(
            "startReviewSession", "SessionInput", given, "ReviewSessionStarted { session { id } }"
        )
    slots = [slot["id"] for slot in opened["session"]["slots"]]
    codes = [one["code"] for one in issued["codes"]]
    return {
        "session": given["sessionId"],
        "slots": slots,
        "slot": slots[0],
        "codes": codes,
        "code": codes[0],
    }
