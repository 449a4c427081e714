"""People who plan patrols, and those who look for what they may not see, through the API."""

from dataclasses import dataclass
from typing import Any

from domain.global_ids import key_of
from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world import unit_ids
from tests.asking import Asker

DONE = {
    "planOpenPatrol": "PatrolPlanned",
    "planCovertPatrol": "PatrolHidden",
    "endOpenPatrol": "PatrolEnded",
    "setOutCovertly": "PatrolSetOut",
}
"""What each act of the room answers."""

LIST = """query ($f: PatrolFilter, $by: PatrolOrderField! = STARTS_AT) {
  patrols(filter: $f, first: 50, orderBy: { field: $by, direction: ASC }) {
    totalCount edges { node { id } }
    kinds: counts(by: KIND) { key count } states: counts(by: STATE) { key count } } }"""
OPEN_LIST = """query ($f: OpenPatrolFilter) { openPatrols(filter: $f, first: 50) {
  edges { node { id cost after { id subject } } } } }"""
COVERT_LIST = """query ($f: CovertPatrolFilter) { covertPatrols(filter: $f, first: 50) {
  totalCount counts(by: STATE) { key count } edges { node { id pretext } } } }"""
NODE = """query ($id: ID!, $ids: [ID!]!) { nodes(ids: $ids) { id }
  node(id: $id) { ... on Patrol { id subject history { kind } } } }"""
LOG = "query ($s: String) { events(filter: { stream: $s }, first: 50) { edges { node { kind } } } }"

Who = tuple[Role, dict[str, Any]]

OFFICE: Who = (Role.SUPERVISION, {})
PATROLLER: Who = (Role.REPRESENTATIVE, {"representative": 1})
NEWS_DESK: Who = (Role.PUBLICITY, {})
STRANGERS: dict[str, Who] = {
    "who sees every open one": NEWS_DESK,
    "who sees covert ones at another unit": (Role.HOTLINE, {"unit": "DRC"}),
    "the unit that is looked at": (Role.UNIT_HEAD, {"unit": "EDU"}),
    "somebody else who goes out": (Role.REPRESENTATIVE, {"representative": 2}),
}


@dataclass(frozen=True, slots=True)
class Patrolling:
    """Acts and looks, by whoever is named."""

    asker: Asker

    async def ask(self, query: str, who: Who, **variables: Any) -> Any:
        """The data of an answer."""
        role, more = who
        return (await self.asker.ask(query, variables, role=role, **more)).data

    async def act(self, name: str, who: Who = OFFICE, **given: Any) -> Any:
        """The patrol after an act, or its problems."""
        query = (
            f"mutation ($i: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $i) {{"
            f" ... on {DONE[name]} {{ patrol {{ id state }} }}"
            " ... on Refused { problems { code path } } } }"
        )
        return (await self.ask(query, who, i=given))[name]

    async def planned(self, subject: str, *, route: str = "人民路", **more: Any) -> str:
        """The id of an open patrol at the education bureau."""
        return await self._id("planOpenPatrol", **_open(subject, route), **more)

    async def follow_up(self, patrol_id: str, who: Who) -> Any:
        """What somebody is answered who plans an open one after another."""
        return await self.act("planOpenPatrol", who, **_open("复查", "人民路"), afterId=patrol_id)

    async def hidden(self, subject: str, **more: Any) -> str:
        """The id of a covert one there, by the first representative."""
        given = {"unitId": unit_ids()["EDU"], "startsAt": STARTS, "patrollerId": person(1), **more}
        return await self._id("planCovertPatrol", subject=subject, pretext="家长", **given)

    async def _id(self, name: str, **given: Any) -> str:
        answer = await self.act(name, **given)
        assert "patrol" in answer, answer
        key: str = answer["patrol"]["id"]
        return key

    async def listed(self, who: Who, **f: Any) -> tuple[set[str], Any]:
        """The ids in the list of all kinds, and all that is told of it."""
        found = (await self.ask(LIST, who, f=f))["patrols"]
        return {edge["node"]["id"] for edge in found["edges"]}, found

    async def told_of(self, patrol_id: str, who: Who) -> list[str]:
        """The kinds of what somebody reads of it in the log, the newest first."""
        key = key_of(patrol_id, "OpenPatrol", "CovertPatrol")
        found = (await self.ask(LOG, who, s=f"patrol:{key}"))["events"]["edges"]
        return [edge["node"]["kind"] for edge in found]


STARTS = "2026-12-01T09:00:00+08:00"


def counted(parts: list[dict[str, Any]]) -> dict[str, int]:
    """What a list tells in parts."""
    return {one["key"]: one["count"] for one in parts}


def person(representative: int) -> str:
    """The id of the person that a representative is, counted from 1."""
    return global_id("Person", seed.representatives()[representative - 1].person_id)


def _open(subject: str, route: str) -> dict[str, Any]:
    given = {"subject": subject, "route": route, "startsAt": STARTS}
    return {**given, "unitId": unit_ids()["EDU"]}
