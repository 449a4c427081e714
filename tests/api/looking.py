"""Looks at everything that somebody can reach: every query, every subscription from its start."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Any

from graphql import GraphQLField

from domain.global_ids import key_of, parse_global_id
from server.graphql.operations import Catalogue, Operation
from server.live.cursors import cursor_at
from tests.api.whole import SCHEMA, selection, selections
from tests.asking import Asker
from tests.live.talking import EventStream
from tests.oracle.product import LIMITS
from tests.worlds.contacts_acts import LEADER, person

QUIET_SECONDS = 30.0
MOST_COST, MOST_LETTERS = 10**9, 400_000
"""Of an operation; no server takes one that costs more, and clients are warned of longer ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is asked for by its id, and the sessions that are watched."""

    nodes: Sequence[str]
    sessions: Sequence[str]
    slots: Sequence[str]
    event: str
    watched: Sequence[str]
    asked: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Arguments of queries that are asked for otherwise; without them with what leads nowhere."""


async def answers(
    asker: Asker, sight: Sight, headers: dict[str, str], *, quiet_seconds: float = QUIET_SECONDS
) -> list[Any]:
    """What this asker is told: by every query, and by each subscription's first frame."""
    told = await queried(asker, sight, headers)
    return [told, *await watched(asker, sight, headers, quiet_seconds=quiet_seconds)]


async def queried(asker: Asker, sight: Sight, headers: dict[str, str]) -> Any:
    """The data of every query, by as few operations as a server takes."""
    told: dict[str, Any] = {}
    for query in _queries(sight):
        told |= (await asker.ask(query, headers=headers)).data
    return told


async def watched(
    asker: Asker, sight: Sight, headers: dict[str, str], *, quiet_seconds: float = QUIET_SECONDS
) -> list[Any]:
    """The first frame of each subscription. One that says nothing for so long tells nothing."""
    assert SCHEMA.subscription_type is not None
    return await asyncio.gather(
        *(
            _first_frame(asker, subscription, headers, quiet_seconds)
            for name, field in SCHEMA.subscription_type.fields.items()
            for subscription in _subscriptions(sight, name, field)
        )
    )


def _queries(sight: Sight) -> Iterator[str]:
    """Every field of `Query`, each as often as there is something of its kind to ask for."""
    assert SCHEMA.query_type is not None
    given: dict[str, Sequence[str]] = {
        "node": [f'(id: "{sight.nodes[0]}")'],
        "nodes": ["(ids: [" + ", ".join(f'"{one}"' for one in sight.nodes) + "])"],
        "clause": ['(id: "OP/64a")'],
        "workingDays": ['(from: "2026-09-26", to: "2026-10-11")'],
        "slotAttendance": [f'(slotId: "{one}")' for one in sight.slots],
        "urnKeys": [f'(slotId: "{one}")' for one in sight.slots],
        "scoreboard": [f'(sessionId: "{one}")' for one in sight.sessions],
        "openDaySignUp": ['(code: "0000-0000-0000")'],
        "trainingCoverage": [f'(year: 2026, unitId: "{one}")' for one in sight.nodes[:2]],
        "seminarInterval": [f'(unitId: "{sight.nodes[0]}")'],
        "contactGaps": [f'(leaderId: "{person(LEADER)}", year: 2026)'],
        "unitStatement": [f'(unitId: "{one}", year: 2026)' for one in sight.nodes[:2]],
        "districtLedger": ["(year: 2026)"],
        "phaseProgress": ["(year: 2026)"],
        "obligations": [
            "(first: 3, year: 2026)",
            '(first: 3, year: 2026, filter: {clause: "WS/1b"})',
            *(
                f'(first: 9, year: 2026, filter: {{unitId: "{one}", text: "{text}"}})'
                for one in sight.nodes[:2]
                for text in ("听取政务公开汇报", "年度自查")
            ),
        ],
        **sight.asked,
    }
    text, cost = "", 0
    for name, root in SCHEMA.query_type.fields.items():
        paged = "(first: 100)" if "first" in root.args else ""
        shown_by = selections(root.type)
        if name == "node":
            of, _ = parse_global_id(sight.nodes[0]) or ("", "")
            shown_by = [one for one in shown_by if one.startswith(f"{{ __typename ... on {of} ")]
        calls = product(given.get(name, [paged]), shown_by)
        for place, (arguments, shown) in enumerate(calls):
            alias = f"Query__{name}" if place == 0 else f"again{place}_{name}"
            part = f" {alias}: {name}{arguments} {shown}"
            added = _cost(part)
            if text and (cost + added > MOST_COST or len(text) > MOST_LETTERS):
                yield f"{{{text} }}"
                text, cost = "", 0
            text, cost = text + part, cost + added
    yield f"{{{text} }}"


@cache
def _cost(part: str) -> int:
    """What a field of a query costs with all that is asked below it."""
    unbound = Catalogue(SCHEMA, LIMITS, most_bytes=2**20)
    found = unbound.find(f"{{{part} }}", None, may_introspect=True)
    assert isinstance(found, Operation), found
    return found.cost({})


def _subscriptions(sight: Sight, name: str, field: GraphQLField) -> Iterator[str]:
    watched = sight.watched if "sessionId" in field.args else [""]
    for session_id in watched:
        given = {
            "sessionId": session_id,
            "eventId": sight.event,
            "unitId": sight.nodes[0],
            "leaderId": person(LEADER),
            "activityId": _of_type("OpinionMeeting", sight.nodes),
            "admissionRequestId": _of_type("AdmissionRequest", sight.nodes),
            "quarterlyReportId": _of_type("QuarterlyReport", sight.nodes),
            "after": cursor_at(0),
        }
        arguments = [f'{key}: "{text}"' for key, text in given.items() if key in field.args]
        unknown = ['code: "0000-0000-0000"'] if "code" in field.args else []
        arguments += [one.strip("()") for one in sight.asked.get(name, unknown)[:1]]
        call = f"{name}({', '.join(arguments)})" if arguments else name
        yield f"subscription {{ Subscription__{name}: {call} {selection(field.type)} }}"


async def _first_frame(
    asker: Asker, subscription: str, headers: dict[str, str], quiet_seconds: float
) -> Any:
    async with EventStream.opened(
        asker.http, asker.server, subscription, headers=headers
    ) as stream:
        try:
            async with asyncio.timeout(quiet_seconds):
                payload = await stream.next()
        except TimeoutError:
            return None
    codes = {one["extensions"]["code"] for one in payload.get("errors", ())}
    assert codes <= {"BAD_REQUEST"}, payload
    return payload.get("data")


def _of_type(name: str, ids: Sequence[str]) -> str:
    """The first of these ids that names a thing of this type; one of another where none does."""
    return next((one for one in ids if key_of(one, name) is not None), ids[0])
