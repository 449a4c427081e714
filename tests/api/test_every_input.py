"""Every input of the schema, with every value that nobody should send: refused, never a fault.

Fields and arguments are found in the schema itself, so that a new one is tried by itself.
"""

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import orjson
import pytest
import pytest_asyncio
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_required_argument,
)

from actions.offered import acts
from domain.declared.marks import Ref
from domain.declared.parts import parts_of, snake
from domain.people.grants import GRANTS
from domain.people.roles import Role
from schema.relay import global_id
from server.chance import new_id
from tests.api.nasty import NASTY, UNSEEN
from tests.api.whole import SCHEMA, selection
from tests.api.world import STREET, unit_ids
from tests.asking import Asker
from tests.serving import bearer

UNIT = unit_ids()[STREET]
A_KIND_OF = {"Activity": "OpinionMeeting", "Case": "RectificationItem"}
TYPES_BY_FIELD = {
    "event": "SentimentEvent",
    "session": "ReviewSession",
    "activity": "Activity",
    "leader": "Person",
}
"""What subscriptions call things; of an act's fields it is declared."""
PLAIN: dict[str, Any] = {
    "String": "学校周边", "Int": 3, "Float": 1.0, "Boolean": True, "Decimal": "88.5",
    "DateTime": "2026-12-18T10:00:00+08:00", "Date": "2026-12-18",
    "UUID": "019f0000-0000-7000-8000-00000000abcd",
}  # fmt: skip
BY_NAME = {"claimedOn": "2026-01-05", "year": 2026}
"""What a plain value of its kind would not be in order for."""
MUTATIONS = getattr(SCHEMA.mutation_type, "fields", {})
EARLIER = frozenset(
    {"NOT_FOUND", "STATE_ORDER", "DEMO_ONLY", "NOT_A_REPRESENTATIVE", "CANNOT_TAKE_BACK"}
)
"""An act that meets one of these looks no further."""

FIRST_FRAME_SECONDS, SILENT_SECONDS = 10, 0.2


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def ids(asker: Asker) -> dict[str, str]:
    """An id of each type that acts are done on."""
    called = {"title": "评议会", "startsAt": PLAIN["DateTime"], "unitIds": [UNIT]}
    opened = await asker.ask(
        "mutation($i: OpenReviewSessionInput!) { done: openReviewSession(input: $i)"
        " { ... on ReviewSessionOpened { session { id slots { id } } } } }",
        {"i": called},
        role=Role.PERFORMANCE,
    )
    told = {"title": "暖气停供", "summary": "停暖。", "level": "MAJOR", "responsibleUnitId": UNIT}
    reported = await asker.ask(
        "mutation($i: ReportSentimentEventInput!) { done: reportSentimentEvent(input: $i)"
        " { ... on SentimentEventReported { event { id } } } }",
        {"i": told},
        role=Role.PUBLICITY,
    )
    session = opened.data["done"]["session"]
    return {
        "Unit": UNIT,
        "ReviewSession": session["id"],
        "Slot": session["slots"][0]["id"],
        "SentimentEvent": reported.data["done"]["event"]["id"],
    }


def _types(kind: GraphQLInputObjectType) -> dict[str, str]:
    """The types whose ids the fields of an act's input take."""
    door = acts().get(snake(kind.name.removesuffix("Input")))
    parts = () if door is None else parts_of(door.asked)
    return {part.name: ref.of for part in parts if (ref := part.said(Ref)) is not None}


def _plain(kind: Any, name: str, ids: dict[str, str], of: str | None = None) -> Any:
    """A value that is in order; of an id, one `of` a type, or of that which its name tells."""
    inner = get_nullable_type(kind)
    if isinstance(inner, GraphQLList):
        return [_plain(inner.of_type, name, ids, of)]
    if isinstance(inner, GraphQLEnumType):
        return next(iter(inner.values))
    if isinstance(inner, GraphQLInputObjectType):
        return _filled(inner, ids)
    if inner.name == "ID":
        stem = name.removesuffix("s").removesuffix("Id")
        of = of or TYPES_BY_FIELD.get(stem, stem[:1].upper() + stem[1:])
        of = A_KIND_OF.get(of, of)
        return ids.get(of) or global_id(of, new_id())
    return "0" * 32 if name == "receiptKey" else BY_NAME.get(name, PLAIN[inner.name])


def _filled(kind: GraphQLInputObjectType, ids: dict[str, str]) -> dict[str, Any]:
    """An input with everything that must be there."""
    types = _types(kind)
    return {
        name: _plain(field.type, name, ids, types.get(name))
        for name, field in kind.fields.items()
        if isinstance(field.type, GraphQLNonNull)
    }


def _nasty(kind: Any) -> tuple[Any, ...]:
    named = get_named_type(kind)
    values = NASTY["enum" if isinstance(named, GraphQLEnumType) else named.name]
    inner = get_nullable_type(kind)
    wrapped = tuple([one] for one in values) if isinstance(inner, GraphQLList) else values
    return (*wrapped, None) if isinstance(kind, GraphQLNonNull) else wrapped


def _input_of(mutation: str) -> Any:
    """The input type of a mutation."""
    return get_named_type(MUTATIONS[mutation].args["input"].type)


LEAVES = [(mutation, name) for mutation in MUTATIONS for name in _input_of(mutation).fields]
REQUIRED_TEXTS = [
    (mutation, name)
    for mutation, name in LEAVES
    if str(_input_of(mutation).fields[name].type) == "String!"
]


def _who(mutation: str) -> dict[str, str]:
    """Who may do it."""
    act = snake(mutation)
    role = next(role for role, grants in GRANTS.items() if acts()[act].permission in grants)
    member = 1 if role is Role.REPRESENTATIVE else None
    return bearer(role, representative=member, unit=STREET)


async def _refusal(asker: Asker, mutation: str, given: Any, token: dict[str, str]) -> set[str]:
    """The fields that a refusal names, and the codes of what stopped the act before."""
    query = (
        f"mutation($i: {_input_of(mutation).name}!) {{ {mutation}(input: $i)"
        " { __typename ... on Refused { problems { code path } } } }"
    )
    reply = await asker.ask(query, {"i": given}, headers=token)
    if reply.codes:
        assert reply.codes == ["BAD_REQUEST"], (reply.codes, reply.text[:500])
        assert len(reply.text) < 2_000
        return {reply.body["errors"][0]["message"]}
    answer = reply.data[mutation]
    assert answer["__typename"] == "Refused", (given, reply.text[:500])
    return {part for one in answer["problems"] for part in (*one["path"], one["code"])}


@pytest.mark.parametrize(("mutation", "name"), LEAVES)
async def test_no_field_of_an_act_takes_what_nobody_should_send(
    asker: Asker, ids: dict[str, str], mutation: str, name: str
) -> None:
    kind = _input_of(mutation)
    field = kind.fields[name]
    token = _who(mutation)
    for value in _nasty(field.type):
        given = {**_filled(kind, ids), name: value}
        told = await _refusal(asker, mutation, given, token)
        is_named = any(name in one for one in told) or bool(told & EARLIER)
        assert is_named or value == "\0", (mutation, name, str(value)[:60], told)


@pytest.mark.parametrize(("mutation", "name"), REQUIRED_TEXTS)
async def test_a_required_text_in_which_nothing_is_seen_is_missing(
    asker: Asker, ids: dict[str, str], mutation: str, name: str
) -> None:
    kind = _input_of(mutation)
    token = _who(mutation)
    for text in UNSEEN:
        given = {**_filled(kind, ids), name: text}
        told = await _refusal(asker, mutation, given, token)
        assert name in told or told & EARLIER, (mutation, name, text.encode(), told)


OTHERS: dict[str, dict[str, Any]] = {
    "Query.openDaySignUps": {"role": Role.STREET_STAFF, "unit": STREET},
    "Query.participations": {"role": Role.GO_STAFF},
    "Query.publicityActions": {"role": Role.GO_STAFF},
}
"""Who sees what the mayor does not: to whom nothing is shown, no cursor is judged."""


def _arguments() -> Iterator[tuple[str, str, str]]:
    for root in (SCHEMA.query_type, SCHEMA.subscription_type):
        assert root is not None
        for field_name, field in root.fields.items():
            for name, argument in field.args.items():
                kind = get_named_type(argument.type)
                inside = kind.fields if isinstance(kind, GraphQLInputObjectType) else {"": None}
                for inner in inside:
                    yield f"{root.name}.{field_name}", name, inner


async def _told(
    asker: Asker,
    query: str,
    variables: dict[str, Any],
    *,
    is_live: bool,
    is_id: bool,
    who: dict[str, Any],
) -> Any:
    """The response; of a subscription, its first frame, if it has one to tell."""
    if not is_live:
        return (await asker.ask(query, variables, **who)).body
    headers = {**bearer(**who), "accept": "text/event-stream"}
    body = {"query": query, "variables": variables}
    async with asker.http.post(asker.server.graphql, json=body, headers=headers) as response:
        if response.status != 200:
            return orjson.loads(await response.read())
        # A feed that is in order is silent until something happens.
        with suppress(TimeoutError):
            async with asyncio.timeout(SILENT_SECONDS if is_id else FIRST_FRAME_SECONDS):
                async for line in response.content:
                    if line.startswith(b"data:") and line.strip() != b"data:":
                        return orjson.loads(line[5:])
    return {}


def _query(root: str, field: GraphQLField, argument: str, ids: dict[str, str]) -> Any:
    """An operation with one argument of interest, and plain values for what must be given."""
    kind, name = root.split(".")
    others = {
        one: _plain(definition.type, one, ids)
        for one, definition in field.args.items()
        if one == argument or is_required_argument(definition)
    }
    declared = ", ".join(f"${one}: {field.args[one].type}" for one in others)
    passed = ", ".join(f"{one}: ${one}" for one in others)
    inside = "{ __typename }" if selection(field.type) else ""
    if "edges" in getattr(get_named_type(field.type), "fields", ()):
        inside = "{ edges { cursor } }"
    return f"{kind.lower()}({declared}) {{ {name}({passed}) {inside} }}", others


@pytest.mark.parametrize(("root", "argument", "inner"), list(_arguments()))
async def test_no_argument_takes_what_nobody_should_send(
    asker: Asker, ids: dict[str, str], root: str, argument: str, inner: str
) -> None:
    root_type = SCHEMA.type_map[root.partition(".")[0]]
    assert isinstance(root_type, GraphQLObjectType)
    field = root_type.fields[root.partition(".")[2]]
    kind = field.args[argument].type
    query, variables = _query(root, field, argument, ids)
    asked_for = get_named_type(kind).fields[inner].type if inner else kind
    who = OTHERS.get(root, {"role": Role.MAYOR})
    is_live, is_id = root.startswith("Subscription"), get_named_type(asked_for).name == "ID"
    for value in _nasty(asked_for):
        given = {**variables, argument: {inner: value} if inner else value}
        body = await _told(asker, query, given, is_live=is_live, is_id=is_id, who=who)
        errors = body.get("errors", [])
        codes = {one["extensions"]["code"] for one in errors}
        assert codes <= {"BAD_REQUEST", "TOO_LARGE"}, (value, body)
        # What is no id names nothing: such lists are empty, such things are not there.
        if not is_id:
            assert codes, (root, argument, inner, str(value)[:60], body)
            is_named = (inner or argument) in orjson.dumps(errors).decode()
            assert is_named or value in ("\0", ["\0"]) or "TOO_LARGE" in codes, (value, body)
