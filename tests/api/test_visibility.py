"""Every field of the schema, as a stranger and as each role, against the written table.

`visibility.csv` says who sees a value of each field in a world with one of everything.
EVERYBODY and NOBODY say themselves; ACTOR means that the field is told to whoever did the act.
A field without a row fails, so nothing new is shown before somebody has thought of it.
With SITONG_WRITE_VISIBILITY=1 the table is written anew, to be reviewed line by line.
"""

import asyncio
import csv
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest_asyncio
from graphql import GraphQLEnumType, GraphQLObjectType, get_named_type, is_non_null_type

from actions.offered import acts
from domain.declared.marks import Ref
from domain.declared.parts import parts_of, snake
from domain.global_ids import key_of
from domain.people.roles import Role
from server.graphql.operations import needs_of
from store.readable import names_of
from tests.api.looking import Sight, queried, watched
from tests.api.whole import SCHEMA, reachable, seen_in
from tests.api.world import DEMO_CLOCK, STREET, World, make_world, unit_ids
from tests.asking import Asker
from tests.serving import NO_LIMITS, bearer, database_copy, serving
from tests.worlds.contacts_acts import DEPUTY, LEADER

TABLE = Path(__file__).with_name("visibility.csv")
OPEN_WITHOUT_NEEDS = {"Query.serverTime", "Query.viewer"}

LEADERS = {"MAYOR", "EXEC_DEPUTY_MAYOR", "DEPUTY_MAYOR"}
OFFICE = {"GO_DIRECTOR", "GO_DEPUTY", "GO_STAFF", "MEETING_SECTION"}
UNITS = {"UNIT_HEAD", "UNIT_STAFF", "STREET_HEAD", "STREET_STAFF"}
OTHER_UNITS = {"UNIT_HEAD@OTHER", "UNIT_STAFF@OTHER"}
KEEPERS = {"GO_DIRECTOR", "GO_DEPUTY", "GO_STAFF", "PERFORMANCE"}
OVERSEERS = {"SUPERVISION", "PERFORMANCE", "ADMIN"} | LEADERS
PLAIN_OFFICIALS = {"INFO_SECTION", "LEGAL", "AUDIT", "FINANCE", "ARCHIVE", "PERSONNEL", "FAO"}
MATTERS = OVERSEERS | OFFICE | {"IT_BUREAU"}
PUBLIC_TOKENS = {"REPRESENTATIVE", "LIVE_SCREEN", "PARTNER_SYSTEM", "MYSTERY_INSPECTOR"}
OFFICIALS = MATTERS | PLAIN_OFFICIALS | UNITS | OTHER_UNITS | {"PUBLICITY", "HOTLINE"}

GROUPS = {
    "ACTOR": frozenset({"ACTOR"}),
    "BEARERS": frozenset(OFFICIALS | PUBLIC_TOKENS),
    "OFFICIALS": frozenset(OFFICIALS),
    "CASE_READERS": frozenset(MATTERS | UNITS | {"HOTLINE"}),
    "SENTIMENT_READERS": frozenset(MATTERS | UNITS | {"PUBLICITY"}),
    "LEDGER_READERS": frozenset(MATTERS | UNITS | OTHER_UNITS),
    "MATTERS_AND_UNITS": frozenset(MATTERS | UNITS),
    "STATEMENT_READERS": frozenset(MATTERS | {"UNIT_HEAD", "UNIT_STAFF"}),
    "COUNT_READERS": frozenset(MATTERS | UNITS | OTHER_UNITS | {"PUBLICITY", "HOTLINE"}),
    "LOG_READERS": frozenset(
        MATTERS | UNITS | OTHER_UNITS | {"PUBLICITY", "HOTLINE", "PARTNER_SYSTEM"}
    ),
    "MATTER_LOG_READERS": frozenset(MATTERS | UNITS | {"PUBLICITY", "HOTLINE", "PARTNER_SYSTEM"}),
    "HALL": frozenset(OVERSEERS | UNITS | OTHER_UNITS | {"REPRESENTATIVE", "LIVE_SCREEN"}),
    "WALL_READERS": frozenset(MATTERS | UNITS | OTHER_UNITS | {"PUBLICITY"}),
    "ITS_UNIT_READERS": frozenset(MATTERS | {"PUBLICITY", "UNIT_HEAD", "UNIT_STAFF"}),
    "DELEGATION_READERS": frozenset(
        (OVERSEERS | OFFICE | UNITS | OTHER_UNITS | {"REPRESENTATIVE"}) - {"ADMIN"}
    ),
    "WHOLE_DELEGATION_READERS": frozenset((OVERSEERS | OFFICE | UNITS | OTHER_UNITS) - {"ADMIN"}),
    "ROSTER_KEEPERS": frozenset(KEEPERS),
    "RECORD_READERS": frozenset(KEEPERS | {"REPRESENTATIVE"}),
    "INVITATION_READERS": frozenset(KEEPERS | UNITS | {"REPRESENTATIVE"}),
    "INVITATION_WATCHERS": frozenset(KEEPERS | UNITS | OTHER_UNITS | {"REPRESENTATIVE"}),
    "SUGGESTION_READERS": frozenset((OVERSEERS | OFFICE | UNITS | {"REPRESENTATIVE"}) - {"ADMIN"}),
    "FOLLOWERS_AND_UNITS": frozenset((OVERSEERS | OFFICE | UNITS) - {"ADMIN"}),
    "ITS_UNITS": frozenset(UNITS),
    "ALL_UNITS": frozenset(UNITS | OTHER_UNITS),
    "ANSWERERS": frozenset(UNITS | OTHER_UNITS | {"PUBLICITY"}),
}
"""Names for sets of people that the table has again and again; `@OTHER` sits at another unit
than the one that the matters are about.
"""

NAMED = {
    "Person": ("personId", "leaderId", "grantorId", "granteeId"),
    "Post": ("postId",),
    "Portfolio": ("portfolioId",),
    "UnitGroup": ("groupId",),
    "GroupMember": ("memberId",),
    "GroupClause": ("bindingId",),
    "Absence": ("absenceId",),
    "Authorization": ("authorizationId",),
}
"""What fields of inputs name."""

OWN = {Role.DEPUTY_MAYOR: LEADER, Role.GO_DEPUTY: DEPUTY}
"""Who looks as the person whose contacts there are."""

Seen = dict[str, set[str]]


def who_is_who(world: World) -> dict[str, dict[str, Any] | None]:
    """Everybody who looks: how each signs in; nothing for the stranger."""
    other = list(unit_ids())[5]
    found: dict[str, dict[str, Any] | None] = {"STRANGER": None}
    for role in Role:
        if role is Role.REPRESENTATIVE:
            found[role.value] = {"role": role, "representative": 1}
        elif role in OWN:
            found[role.value] = {"role": role, "person_id": OWN[role]}
        elif role.value.startswith("UNIT_"):
            found[role.value] = {"role": role, "unit": world.unit}
            found[f"{role.value}@OTHER"] = {"role": role, "unit": other}
        elif role.value.startswith("STREET_"):
            found[role.value] = {"role": role, "unit": STREET}
        elif role is not Role.PUBLIC:
            found[role.value] = {"role": role}
    return found


@pytest_asyncio.fixture(scope="module")
async def seen(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Seen]:
    """For each field, everybody who saw a value of it."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_visibility") as credentials,
        serving(
            credentials,
            demo_clock=DEMO_CLOCK,
            max_answer_bytes="1000000000",
            **NO_LIMITS,
        ) as server,
        aiohttp.ClientSession(read_bufsize=2**23) as http,
    ):
        asker = Asker(http, server)
        world = await make_world(asker)
        found: Seen = {}
        people = {
            name: {} if who is None else bearer(**who) for name, who in who_is_who(world).items()
        }
        sight = sight_of(world)
        # One after the other asks for everything. A feed that stays quiet is waited for, and that
        # once for everybody.
        looks = [[await queried(asker, sight, headers)] for headers in people.values()]
        looks += await asyncio.gather(
            *(watched(asker, sight, headers) for headers in people.values())
        )
        for name, told in zip((*people, *people), looks, strict=True):
            for one in set().union(*map(seen_in, told)):
                found.setdefault(one, set()).add(name)
        for name, headers in people.items():
            for one in await permitted(asker, world, headers):
                found.setdefault(one, set()).add(name)
        for one in world.told:
            if one.partition(".")[0] in told_only():
                found[one] = {"ACTOR"}
        yield found


def sight_of(world: World) -> Sight:
    """All that there is to ask for."""
    return Sight(
        nodes=world.nodes,
        sessions=world.sessions,
        slots=[world.slot],
        event=world.event,
        watched=world.sessions[-1:],
        asked=world.asked,
    )


async def permitted(asker: Asker, world: World, headers: dict[str, str]) -> set[str]:
    """Every mutation that is refused for another reason than permission, or not at all."""
    assert SCHEMA.mutation_type is not None
    found = set()
    for name, field in SCHEMA.mutation_type.fields.items():
        query = (
            f"mutation($i: {field.args['input'].type}) {{ {name}(input: $i) {{"
            " ... on Refused { problems { code } } } }"
        )
        given = sample(field.args["input"].type, world)
        reply = await asker.ask(query, {"i": given}, headers=headers)
        problems = reply.data[name].get("problems", [])
        codes = {one["code"] for one in problems}
        assert "INVALID_ID" not in codes, (name, given)
        if "NOT_PERMITTED" not in codes:
            found.add(f"Mutation.{name}")
    return found


def sample(shape: Any, world: World) -> dict[str, Any]:
    """An input that can be read, of whatever may be required."""
    ids = {
        "sessionId": world.sessions[0],
        "slotId": world.slot,
        "eventId": world.event,
        **dict.fromkeys(("responsibleUnitId", "unitId"), world.nodes[0]),
        **{field: world.things[of] for of, fields in NAMED.items() for field in fields},
        **world.ids,
        **world.kept,
    }
    values: dict[str, Any] = {
        "ID": "x",
        "String": "样例",
        "Boolean": False,
        "DateTime": "2026-12-18T10:00:00+08:00",
        "Date": "2027-01-01",
        "Role": "UNIT_STAFF",
        "AuthorizationScope": "TASK",
        "SentimentLevel": "GENERAL",
        "RepresentativeCategory": "RESIDENT",
        "Int": 3,
        "Decimal": "50",
        "WallView": "BLANK",
    }
    given: dict[str, Any] = {}
    # Two rooms may call things of theirs alike, e.g. plans.
    door = acts().get(snake(get_named_type(shape).name.removesuffix("Input")))
    parts = () if door is None else parts_of(door.asked)
    declared = {part.name: part.said(Ref) for part in parts}
    refs = {name: names_of(ref.of) for name, ref in declared.items() if ref is not None}
    every = [one for one in (*ids.values(), *world.nodes) if isinstance(one, str)]
    for name, field in get_named_type(shape).fields.items():
        if is_non_null_type(field.type) and field.default_value is field.default_value:
            text = str(field.type)
            named = get_named_type(field.type)
            first = next(iter(named.values)) if isinstance(named, GraphQLEnumType) else None
            known = ids.get(name, values.get(text.strip("!"), first))
            if name in refs and key_of(str(known), *refs[name]) is None:
                known = next((one for one in every if key_of(one, *refs[name])), known)
            given[name] = [] if text.startswith("[") else known
    return {name: value for name, value in given.items() if value is not None}


def told_only() -> set[str]:
    """Types that only doers of acts are told of."""
    shown = reachable(SCHEMA.query_type, SCHEMA.subscription_type)
    return reachable(SCHEMA.mutation_type) - shown - {"Mutation"}


def all_fields() -> list[str]:
    """Every field of every object type."""
    return sorted(
        f"{named.name}.{name}"
        for named in SCHEMA.type_map.values()
        if isinstance(named, GraphQLObjectType) and not named.name.startswith("__")
        for name in named.fields
    )


def cell(names: set[str], everybody: set[str]) -> str:
    """A set of names as the table writes it."""
    if names >= everybody:
        return "EVERYBODY"
    groups = {members: name for name, members in GROUPS.items()}
    return groups.get(frozenset(names)) or " ".join(sorted(names)) or "NOBODY"


async def test_who_sees_what_is_as_the_table_says(seen: Seen) -> None:
    everybody = set(who_is_who(World("FIN", [], [], "", "", frozenset())))
    found = {one: cell(seen.get(one, set()), everybody) for one in all_fields()}
    if os.environ.get("SITONG_WRITE_VISIBILITY"):
        with TABLE.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows([("field", "seen by"), *found.items()])
    with TABLE.open(encoding="utf-8") as file:
        written = {row["field"]: row["seen by"] for row in csv.DictReader(file)}
    assert sorted(written) == sorted(found), "a field without a row, or a row without a field"
    wrong = {one: (text, written[one]) for one, text in found.items() if text != written[one]}
    assert not wrong, "found and written"


def test_every_door_declares_what_it_looks_at() -> None:
    silent = {
        f"{root.name}.{name}"
        for root in (SCHEMA.query_type, SCHEMA.subscription_type)
        if root is not None
        for name, field in root.fields.items()
        if not needs_of(field)
    }
    assert silent == OPEN_WITHOUT_NEEDS
