"""The contract has an example for everything, and every example runs."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from graphql import OperationType, get_operation_ast, parse

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from server.graphql.known_acts import known_act
from tests.api.world import DEMO_CLOCK, make_world
from tests.asking import Asker
from tests.contract.examples import FILES, SCHEMA, Example
from tests.live.talking import EventStream
from tests.serving import NO_LIMITS, bearer, database_copy, serving


@dataclass(frozen=True, slots=True)
class Bench:
    """A server with one of everything, and ids by type."""

    asker: Asker
    ids: dict[str, str]


@pytest_asyncio.fixture(scope="module")
async def bench(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Bench]:
    """A server in its default limits; the world is made beforehand, by one that has none."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_operations") as credentials,
        aiohttp.ClientSession() as http,
    ):
        async with serving(credentials, demo_clock=DEMO_CLOCK, **NO_LIMITS) as server:
            world = await make_world(Asker(http, server))
        member = seed.representatives()[0]
        ids = {
            "Unit": world.nodes[0],
            "ReviewSession": world.sessions[1],
            "Slot": world.slot,
            "SentimentEvent": world.event,
            "Person": global_id("Person", member.person_id),
            "Representative": global_id("Representative", member.id),
            "DelegationTerm": world.kept["termId"],
            "RepresentativeDraw": world.kept["drawId"],
            "Participation": world.kept["participationId"],
            "PublicityAction": world.kept["publicityActionId"],
            "AdmissionRequest": world.kept["admissionRequestId"],
            "Activity": world.kept["activityId"],
            "PlanDocument": world.kept["planId"],
            "QuarterlyReport": world.kept["quarterlyReportId"],
            "Suggestion": world.kept["suggestionId"],
            **world.kept,
        }
        async with serving(credentials, demo_clock=DEMO_CLOCK) as server:
            yield Bench(Asker(http, server), ids)


@pytest.mark.parametrize("root", ["query", "mutation", "subscription"])
def test_everything_that_can_be_asked_for_has_an_example(root: str) -> None:
    asked = {
        field.name.value
        for example in map(Example.read, FILES)
        if example.kind.value == root
        for field in example.fields
    }
    named = SCHEMA.get_root_type(OperationType(root))
    assert named is not None
    assert set(named.fields) - asked == set()


def test_every_file_has_one_operation_of_a_name_of_its_own() -> None:
    names = [example.operation.name for example in map(Example.read, FILES)]
    told = [one.value for one in names if one is not None]
    assert len(told) == len(set(told)) == len(FILES)


def test_every_file_says_in_both_languages_what_it_is() -> None:
    for file in FILES:
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        zh, _, en = first.removeprefix("# ").partition(" · ")
        assert not zh.isascii(), file
        assert en.isascii(), file
        assert en, file


def test_every_refusal_is_asked_for_in_both_languages() -> None:
    """A page that changes its language says its reasons anew, and none is told without words."""
    for file in FILES:
        asked = re.findall(r"problems {([^}]*)}", file.read_text(encoding="utf-8"))
        assert all({"messageZh", "messageEn"} <= set(one.split()) for one in asked), file


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_an_example_runs_on_the_real_server(bench: Bench, file: Path) -> None:
    example = Example.read(file)
    who: dict[str, Any] = {"representative": 1} if example.doer is Role.REPRESENTATIVE else {}
    variables = example.variables(bench.ids)
    if example.kind is OperationType.SUBSCRIPTION:
        async with EventStream.opened(
            bench.asker.http,
            bench.asker.server,
            example.text,
            variables,
            headers=bearer(example.doer, **who),
        ) as stream:
            assert (await stream.frame())["cursor"]
    else:
        reply = await bench.asker.ask(example.text, variables, role=example.doer, **who)
        assert reply.status == 200, reply.text
        assert reply.data


MUTATIONS = [one for one in FILES if Example.read(one).kind is OperationType.MUTATION]
MADE_ANEW = {"token", "errorId"}
"""What an equal answer may tell differently."""


@pytest.mark.parametrize("file", MUTATIONS, ids=lambda file: file.stem)
async def test_an_act_answers_the_same_whether_graphql_core_runs_it_or_not(
    bench: Bench, file: Path
) -> None:
    example = Example.read(file)
    who: dict[str, Any] = {"representative": 1} if example.doer is Role.REPRESENTATIVE else {}
    # Its `requestId` or receipt has what was done told again to the same token, not done again.
    variables, headers = example.variables(bench.ids), bearer(example.doer, **who)
    by_core = re.sub(r"\(input: \$input\) *{", "(input: $input) @include(if: true) {", example.text)
    assert (_is_known(example.text), _is_known(by_core)) == (True, False)

    texts = (example.text, example.text, by_core)
    # Once beforehand: a clock that goes forward only is set by the first one that asks.
    _, ours, cores = [await bench.asker.ask(text, variables, headers=headers) for text in texts]

    assert _lasting(ours.body) == _lasting(cores.body)


def _is_known(text: str) -> bool:
    operation = get_operation_ast(parse(text))
    assert operation is not None
    return known_act(SCHEMA, operation) is not None


def _lasting(value: Any) -> Any:
    if isinstance(value, list):
        return [_lasting(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {key: _lasting(one) for key, one in value.items() if key not in MADE_ANEW}
