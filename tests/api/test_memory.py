"""What is remembered of requests stays within its bound of bytes, whatever is sent."""

import gc
import re
import tracemalloc
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.roles import Role
from domain.people.viewer import ANONYMOUS, Viewer
from server.auth.bearer import Bearer
from server.auth.revocations import Revocations
from server.auth.tokens import TokenIdentity, Tokens
from server.chance import new_id
from server.clock import real_now
from server.graphql.compiled.reads import CompiledReads
from server.graphql.compiled.statements import Statements
from server.graphql.limits import Limits
from server.graphql.memory import Shares
from server.graphql.operations import Catalogue, Operation
from server.graphql.schema import graphql_schema
from store.readable import library
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.serving import database_copy, serving

LIMITS = Limits(
    characters=262_144,
    tokens=2_000,
    selections=2_000,
    depth=12,
    aliases=3_000,
    directives=50,
    cost=5_000,
    answer_bytes=8_388_608,
)
MOST = 4 * 2**20
ANYWAY = 100_000
"""What is made once, at the first use."""

MAYOR = Viewer(role=Role.MAYOR)
UNITS = "query($n: Int, $t: String) { units(first: $n, filter: {text: $t}) { totalCount } }"


def grown(work: Callable[[], object]) -> int:
    """By how many bytes memory has grown, in truth."""
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    keeps_alive = work()
    gc.collect()
    found = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    del keeps_alive
    return found


def long_comment(n: int) -> str:
    """The issue's: 200 KB that mean nothing."""
    return f"{{ serverTime }} # {n} " + "x" * 200_000


def many_aliases(n: int) -> str:
    """As much as a parsed document can hold."""
    return "{ " + " ".join(f"a{n}_{place}: __typename" for place in range(150)) + " }"


def many_operations(n: int) -> str:
    """Each of them asked for by its name."""
    return " ".join(
        f"query q{place}($v{n}: Int) {{ units(first: $v{n}) {{ totalCount }} }}"
        for place in range(15)
    )


def wide_letters(n: int) -> str:
    """Four bytes for every letter."""
    return f"{{ serverTime }} # {n} \U0001f5f3" + "票" * 20_000


DOCUMENTS: dict[str, tuple[Callable[[int], str], int]] = {
    "long comments": (long_comment, 14),
    "many aliases": (many_aliases, 20),
    "many operations": (many_operations, 24),
    "wide letters": (wide_letters, 36),
}


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_documents_take_no_more_than_their_share(kind: str) -> None:
    text, count = DOCUMENTS[kind]
    catalogue = Catalogue(graphql_schema(), LIMITS, most_bytes=MOST)
    names = [f"q{n}" for n in range(15)] if kind == "many operations" else [None]
    catalogue.find("{ serverTime }", None, may_introspect=True)

    def work() -> object:
        for n in range(count):
            for name in names:
                found = catalogue.find(text(n), name, may_introspect=True)
                assert isinstance(found, Operation), found
                assert found.needs is not None
        return catalogue

    found = grown(work)
    assert MOST / 2 < catalogue.documents.bytes <= MOST
    assert found <= 1.05 * MOST + ANYWAY


@pytest.mark.parametrize("text", ["{ nothing%d }", "{ serverTime", "{ ...a%d }", "{ units }"])
def test_what_is_wrong_is_not_kept(text: str) -> None:
    catalogue = Catalogue(graphql_schema(), LIMITS, most_bytes=MOST)
    for n in range(20):
        found = catalogue.find(f"{text.replace('%d', str(n))} # {n}", None, may_introspect=True)
        assert isinstance(found, tuple)
    assert catalogue.documents.bytes == 0


def test_statements_and_audiences_take_no_more_than_their_share() -> None:
    catalogue = Catalogue(graphql_schema(), LIMITS, most_bytes=2**28)
    shares = Shares.of(4 * 2**20)
    statements = Statements(shares.statements)
    reads = CompiledReads(library(), statements, shares, real_now)
    texts = [f"{UNITS} # {place}" for place in range(10)]
    asked = [catalogue.find(text, None, may_introspect=True) for text in texts]

    def work() -> object:
        for operation in asked:
            assert isinstance(operation, Operation)
            for size in range(1, 9):
                someone = Viewer(role=Role.MAYOR, person_id=new_id(), name="某" * 20)
                assert reads.find(operation, {"n": size, "t": f"t{size}"}, someone) is not None
                assert reads.find(operation, {"n": size}, MAYOR) is not None
        return reads

    for operation in asked:
        assert isinstance(operation, Operation)
        reads.find(operation, {"n": 1}, ANONYMOUS)
    found = grown(work)
    assert shares.statements / 2 < statements.bytes <= shares.statements
    assert 0 < reads.audiences.bytes <= shares.audiences
    assert found <= shares.statements + shares.audiences + ANYWAY


def test_tokens_take_no_more_than_their_share() -> None:
    tokens = Tokens("a secret of tests, of more than 32 letters")
    bearer = Bearer(tokens, Revocations(), most_bytes=2**18)
    signed = [
        tokens.sign(
            TokenIdentity(Role.MAYOR, person_id=new_id(), name="某" * 40),
            token_id=new_id().hex,
            now=real_now(),
            hours=1,
        )
        for _ in range(300)
    ]
    bearer.viewer(f"Bearer {signed[0]}")

    def work() -> object:
        for one in signed:
            # A text of its own, as it comes over the line.
            bearer.viewer(f"Bearer {one}")
        return bearer

    found = grown(work)
    assert 2**17 < bearer.known.bytes <= 2**18
    assert found <= 2**18 + ANYWAY


@pytest_asyncio.fixture(scope="module")
async def small(admin_credentials: dict[str, Any], worker_id: str) -> AsyncIterator[Asker]:
    """A server that may remember little."""
    async with (
        database_copy(admin_credentials, f"sitong_{worker_id}_small") as credentials,
        serving(credentials, caches_mb="4", shared_answers_mb="1") as server,
        aiohttp.ClientSession() as http,
    ):
        yield Asker(http, server)


async def caches(asker: Asker) -> dict[str, int]:
    """What the server says of its caches."""
    async with asker.http.get(f"{asker.server.url}/metrics") as response:
        text = await response.text()
    found = re.findall(r'^sitong_cache_bytes\{cache="(\w+)"\} (\S+)$', text, re.MULTILINE)
    return {name: int(float(size)) for name, size in found}


async def test_a_server_remembers_no_more_than_it_may_and_tells(small: Asker) -> None:
    unit = next(iter(unit_ids().values()))
    query = "query($u: ID) { cases(filter: {unitId: $u}, first: 2) { totalCount } }"
    for n in range(60):
        person = new_id()
        padded = f"{query} # {n} " + "x" * (60_000 if n % 4 == 0 else 1_500)
        for _ in range(2):
            assert (
                await small.ask(padded, {"u": unit}, role=Role.MAYOR, person_id=person)
            ).status == 200
        assert (await small.ask(f"{{ nothing{n} }} # " + "x" * 60_000)).status == 400
    found = await caches(small)
    assert set(found) == {
        "documents", "trusted", "statements", "audiences", "answers", "requests", "wires",
        "viewers", "lanes", "payloads",
    }  # fmt: skip
    assert found.pop("answers") <= 2**20
    # Our client says head and body in two pieces, and no one is bound to trusted documents here.
    unused = {name for name, size in found.items() if size == 0}
    assert unused <= {"trusted", "wires", "payloads"}, unused
    assert sum(found.values()) <= 4 * 2**20
