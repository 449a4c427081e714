"""The typed client compiles strictly and knows the operations as the server does."""

import re

import orjson

from scripts.contract import CONTRACT, manifest
from tests.judges.conftest import run_node

GENERATED = CONTRACT / "client" / "src" / "generated" / "graphql.ts"


async def test_the_generated_documents_are_up_to_date() -> None:
    verdict = await run_node("client/generate.mjs", "--check")
    assert verdict.code == 0, verdict.said


async def test_the_client_compiles_in_strict_typescript() -> None:
    verdict = await run_node("node_modules/typescript/bin/tsc", "-p", "client", "--noEmit")
    assert verdict.code == 0, verdict.said


def test_the_client_and_the_server_know_every_document_by_the_same_id() -> None:
    ids = re.findall(r'"id":"(sha256:[0-9a-f]{64})"', GENERATED.read_text(encoding="utf-8"))
    assert set(ids) == set(manifest())
    assert set(ids) == set(orjson.loads((CONTRACT / "manifest.json").read_bytes()))


async def test_the_clients_clock_knows_the_servers() -> None:
    verdict = await run_node("--test", "client/test/clock.test.mjs")
    assert verdict.code == 0, verdict.said
    assert "# pass 10" in verdict.said
