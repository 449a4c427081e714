"""Of research that comes unannounced its unit finds nothing by any door until it is done."""

from typing import Any

import pytest

from domain.global_ids import key_of
from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.world import STREET, unit_ids
from tests.asking import Asker

LEADER = global_id("Person", seed.seed_id("person", "L-DM2"))
LOOK = """query($text: String, $id: ID!, $stream: String, $unit: ID) {
  research(filter: {text: $text}) { totalCount edges { node { id } } counts(by: STATE) { count } }
  ofUnit: research(filter: {unitId: $unit, text: $text}) { totalCount }
  node(id: $id) { id }
  nodes(ids: [$id]) { id }
  events(filter: {stream: $stream}) { edges { node { kind } } }
  found: events(filter: {kinds: ["research:*"], stream: $stream}) { edges { node { kind } } }
}"""
DONE = {"planResearch": "ResearchPlanned", "completeResearch": "ResearchCompleted",
        "cancelResearch": "ResearchCancelled"}  # fmt: skip


async def act(asker: Asker, name: str, given: dict[str, Any]) -> str:
    """What the office does."""
    query = (
        f"mutation($i: {name[0].upper()}{name[1:]}Input!) {{ done: {name}(input: $i)"
        f" {{ ... on {DONE[name]} {{ research {{ id }} }} }} }}"
    )
    reply = await asker.ask(query, {"i": given}, role=Role.GO_STAFF)
    found: str = reply.data["done"]["research"]["id"]
    return found


async def planned(asker: Asker, subject: str, **more: Any) -> str:
    """Research at the street."""
    days = {"startsOn": "2026-02-02", "endsOn": "2026-02-02"}
    given = {"kind": "RANDOM", "leaderId": LEADER, "unitId": unit_ids()[STREET], "place": "窗口"}
    return await act(asker, "planResearch", {**given, **days, "subject": subject, **more})


async def seen(asker: Asker, subject: str, key: str, role: Role, **who: Any) -> Any:
    """What somebody finds of it, by every door."""
    stream = f"research:{key_of(key, 'Research')}"
    asked = {"text": subject, "id": key, "stream": stream, "unit": unit_ids()[STREET]}
    data = (await asker.ask(LOOK, asked, role=role, **who)).data
    return {
        "listed": data["research"]["totalCount"],
        "edges": len(data["research"]["edges"]),
        "counted": sum(one["count"] for one in data["research"]["counts"]),
        "of unit": data["ofUnit"]["totalCount"],
        "by id": [one for one in (data["node"], *data["nodes"]) if one is not None],
        "log": [edge["node"]["kind"] for edge in data["events"]["edges"]],
        "by kind": [edge["node"]["kind"] for edge in data["found"]["edges"]],
    }


NOTHING = {
    "listed": 0,
    "edges": 0,
    "counted": 0,
    "of unit": 0,
    "by id": [],
    "log": [],
    "by kind": [],
}


@pytest.mark.clause("WS/5a", "WR/57a")
@pytest.mark.parametrize("role", [Role.STREET_HEAD, Role.STREET_STAFF])
async def test_its_unit_finds_nothing_until_it_is_done(asker: Asker, role: Role) -> None:
    subject = f"暗访{role.value}"
    key = await planned(asker, subject)
    assert await seen(asker, subject, key, role, unit=STREET) == NOTHING
    office = await seen(asker, subject, key, Role.GO_STAFF)
    assert (office["listed"], office["log"]) == (1, ["research:planned"])
    done = {"days": ["2026-02-02"], "outcome": "有问题。", "escortCount": 1}
    await act(asker, "completeResearch", {"researchId": key, **done})
    told = await seen(asker, subject, key, role, unit=STREET)
    assert (told["listed"], told["counted"], len(told["by id"])) == (1, 1, 2)
    # Of what was before the log still tells it nothing.
    assert told["log"] == told["by kind"] == ["research:completed"]
    # Another unit finds nothing even now.
    assert await seen(asker, subject, key, Role.UNIT_HEAD, unit="FIN") == NOTHING


@pytest.mark.clause("WS/5a")
async def test_what_was_cancelled_is_never_found(asker: Asker) -> None:
    key = await planned(asker, "取消的暗访")
    await act(asker, "cancelResearch", {"researchId": key, "reason": "另有安排"})
    found = await seen(asker, "取消的暗访", key, Role.STREET_HEAD, unit=STREET)
    assert found == NOTHING


@pytest.mark.clause("WS/5a")
async def test_what_is_announced_is_found_at_once(asker: Asker) -> None:
    told = {"announced": True, "announcedReason": "需系统汇报"}
    key = await planned(asker, "通知的调研", **told)
    found = await seen(asker, "通知的调研", key, Role.STREET_HEAD, unit=STREET)
    assert (found["listed"], found["log"]) == (1, ["research:planned"])


@pytest.mark.clause("WR/57a")
async def test_a_leader_sees_his_own_and_no_other_does(asker: Asker) -> None:
    key = await planned(asker, "领导自己的调研")
    own = seed.seed_id("person", "L-DM2")
    mine = await seen(asker, "领导自己的调研", key, Role.DEPUTY_MAYOR, person_id=own)
    assert mine["listed"] == 1
    other = seed.seed_id("person", "L-DM3")
    found = await seen(asker, "领导自己的调研", key, Role.DEPUTY_MAYOR, person_id=other)
    assert found == NOTHING
