"""A running server whose clock stands at any instant of a year, and people who act on it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

import aiohttp
from graphql import GraphQLObjectType, GraphQLUnionType, get_named_type, is_leaf_type

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from store.database import connect
from tests.api.whole import SCHEMA
from tests.asking import Asker
from tests.live.waiting import until
from tests.serving import database_copy, serving

BEGINS = "2026-01-05T09:00:00+08:00"
PAGE = 100


@dataclass(frozen=True, slots=True)
class Who:
    """Who acts: a role, of a unit by its code, a member by his number, or a person."""

    role: Role | None
    unit: str | None = None
    representative: int | None = None
    person_id: UUID | None = None

    @property
    def token(self) -> dict[str, Any]:
        """How `Asker.ask` and `LiveSocket.opened` are told of him."""
        found: dict[str, Any] = {"role": self.role}
        for name in ("unit", "representative", "person_id"):
            if (value := getattr(self, name)) is not None:
                found[name] = value
        return found


def unit(code: str) -> str:
    """A unit's id."""
    return global_id("Unit", seed.seed_id("unit", code))


def member(number: int) -> str:
    """A member's id; numbers begin at 1."""
    return global_id("Representative", seed.representatives()[number - 1].id)


def person(code: str) -> str:
    """The id of somebody who holds a post, by his code."""
    return global_id("Person", seed.seed_id("person", code))


def holder(role: Role, code: str) -> Who:
    """Somebody who holds a post, by his code."""
    return Who(role, person_id=seed.seed_id("person", code))


def voice(number: int) -> Who:
    """A member with his own token."""
    return Who(Role.REPRESENTATIVE, representative=number)


def staff(code: str) -> Who:
    """Staff of a department or a street."""
    is_street = code.startswith("STREET")
    return Who(Role.STREET_STAFF if is_street else Role.UNIT_STAFF, unit=code)


def head(code: str) -> Who:
    """The head of a department or a street."""
    is_street = code.startswith("STREET")
    return Who(Role.STREET_HEAD if is_street else Role.UNIT_HEAD, unit=code)


PUBLIC = Who(None)
ADMIN, OFFICE = Who(Role.ADMIN), Who(Role.PERFORMANCE)
GOVERNMENT_OFFICE, DIRECTOR = holder(Role.GO_STAFF, "O-STAFF"), holder(Role.GO_DIRECTOR, "O-DIR")
MAYOR = holder(Role.MAYOR, "L-MAYOR")


@dataclass(frozen=True, slots=True)
class DemoYear:
    """A server with its clock."""

    asker: Asker

    async def ask(self, query: str, by: Who = PUBLIC, **variables: Any) -> Any:
        """The one root of a query."""
        reply = await self.asker.ask(query, variables, **by.token)
        (found,) = reply.data.values()
        return found

    async def do(self, name: str, by: Who, /, **given: Any) -> dict[str, Any]:
        """An act; answers ids and plain values of what was done."""
        done = await self._act(name, by, given)
        assert done["__typename"] != "Refused", (name, given, done)
        return done

    async def made(self, name: str, by: Who, /, **given: Any) -> str:
        """The id of the one thing that an act has made."""
        done = await self.do(name, by, **given)
        (found,) = (one["id"] for one in done.values() if isinstance(one, dict))
        return str(found)

    async def refused(self, name: str, by: Who, /, **given: Any) -> list[dict[str, Any]]:
        """The problems of an act that is refused."""
        done = await self._act(name, by, given)
        assert done["__typename"] == "Refused", (name, given, done)
        problems: list[dict[str, Any]] = done["problems"]
        return problems

    async def codes(self, name: str, by: Who, /, **given: Any) -> list[str]:
        """The codes of those problems."""
        return sorted(one["code"] for one in await self.refused(name, by, **given))

    async def _act(self, name: str, by: Who, given: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = await self.ask(_mutation(name), by, i=given)
        return found

    async def stands_at(self, at: str) -> None:
        """Let the clock stand at an instant, until it is set again; the ledger has come there."""
        instant = datetime.fromisoformat(at)
        await self.do("setDemoClock", ADMIN, at=at, speed=0)
        connection = await connect(self.asker.server.credentials)
        try:

            async def has_come() -> bool:
                query = "SELECT as_of <= $1 AND $1 < next_at FROM ledger_clock"
                return bool(await connection.fetchval(query, instant))

            await until(has_come)
        finally:
            await connection.close()

    async def pages(self, root: str, fields: str, by: Who, **arguments: str) -> list[Any]:
        """All entries of a list; arguments are written as they stand in a query."""
        found: list[Any] = []
        after = "null"
        while True:
            given = "".join(f", {name}: {text}" for name, text in arguments.items())
            page = await self.ask(
                f"{{ {root}(first: {PAGE}, after: {after}{given})"
                f" {{ edges {{ node {{ {fields} }} }} pageInfo {{ hasNextPage endCursor }} }} }}",
                by,
            )
            found += [one["node"] for one in page["edges"]]
            if not page["pageInfo"]["hasNextPage"]:
                return found
            after = f'"{page["pageInfo"]["endCursor"]}"'


@cache
def _mutation(name: str) -> str:
    assert SCHEMA.mutation_type is not None
    field = SCHEMA.mutation_type.fields[name]
    outcome = get_named_type(field.type)
    assert isinstance(outcome, GraphQLUnionType)
    shown = " ".join(f"... on {one.name} {{ {_shallow(one.name)} }}" for one in outcome.types)
    return (
        f"mutation($i: {field.args['input'].type}) {{ {name}(input: $i) {{ __typename {shown} }} }}"
    )


def _shallow(of: str) -> str:
    """What is plain, and the ids of what is not."""
    if of == "Refused":
        return "problems { code path clause messageZh messageEn }"
    told, found = SCHEMA.type_map[of], []
    assert isinstance(told, GraphQLObjectType)
    for name, field in told.fields.items():
        inner = get_named_type(field.type)
        if is_leaf_type(inner):
            found.append(name)
        elif "id" in inner.fields:
            found.append(f"{name} {{ id }}")
        else:
            found.append(f"{name} {{ {_shallow(inner.name)} }}")
    return " ".join(found)


@asynccontextmanager
async def demo_year(admin: dict[str, Any], name: str, **settings: str) -> AsyncIterator[DemoYear]:
    """A server of a test's own; its year begins on the first Monday that is worked."""
    async with (
        database_copy(admin, name) as credentials,
        serving(credentials, demo_clock=f"{BEGINS} x1", **settings) as server,
        aiohttp.ClientSession() as http,
    ):
        yield DemoYear(Asker(http, server))
