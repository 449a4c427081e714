"""Real clients read, act, watch, lose their line and go on without a gap."""

import pytest

from tests.judges.conftest import Court

STORY = (
    "a query is answered",
    "a mutation is done",
    "a subscription tells of it",
    "after a break the stream is resumed",
    "nothing comes twice",
    "nothing is lost",
)

CLIENTS = [
    ("our-client.mjs",),
    ("our-client.mjs", "streams"),
    ("our-client.mjs", "blocked"),
    ("graphql-ws.mjs",),
    ("graphql-sse.mjs",),
    ("apollo.mjs",),
    ("urql.mjs",),
    ("urql.mjs", "streams"),
]


@pytest.mark.parametrize("client", CLIENTS, ids=" ".join)
async def test_a_client_lives_through_a_cut_line(court: Court, client: tuple[str, ...]) -> None:
    verdict = await court.judged(*client)
    assert verdict.code == 0, verdict.said
    assert [one for one in STORY if f"ok: {one}" not in verdict.said] == [], verdict.said


@pytest.mark.parametrize(
    "story",
    [
        ("taken token",),
        ("taken token", "streams"),
        ("lost answer",),
        ("wrong clock",),
        ("bad operation",),
    ],
    ids=" ".join,
)
async def test_our_client_bears_trouble(court: Court, story: tuple[str, ...]) -> None:
    verdict = await court.judged("our-client-troubles.mjs", *story)
    assert verdict.code == 0, verdict.said
    assert "ok: " in verdict.said
