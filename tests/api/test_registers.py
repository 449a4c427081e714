"""Units and representatives are listed by syllable, and so many are left by each filter."""

from typing import Any

import pytest

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.asking import Asker

FIFTH = seed.representatives()[4]
OF_EDU = global_id("Unit", seed.seed_id("unit", "EDU"))


async def listed(asker: Asker, name: str, wanted: dict[str, Any]) -> list[str]:
    """The codes of a whole list, fetched page by page from its beginning."""
    query = (
        f"query($f: {FILTERS[name]}, $after: String) {{ {name}(filter: $f, first: 60,"
        " after: $after) { totalCount edges { cursor node { code } } pageInfo { hasNextPage } } }"
    )
    found: list[str] = []
    after: str | None = None
    while True:
        asked = {"f": wanted, "after": after}
        page = (await asker.ask(query, asked, role=Role.PERFORMANCE)).data[name]
        found += [edge["node"]["code"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            assert len(found) == page["totalCount"]
            return found
        after = page["edges"][-1]["cursor"]


FILTERS = {"units": "UnitFilterInput", "representatives": "RepresentativeFilterInput"}


async def test_all_come_by_the_syllables_of_their_names(asker: Asker) -> None:
    units = sorted(seed.units(), key=lambda one: (one.sort_key, one.id))
    members = sorted(seed.representatives(), key=lambda one: (one.sort_key, one.id))
    assert await listed(asker, "units", {}) == [one.code for one in units]
    assert await listed(asker, "representatives", {}) == [one.code for one in members]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        pytest.param({"isReviewed": True}, 69, id="those that report"),
        pytest.param({"kind": "STREET"}, 15, id="streets"),
        pytest.param({"group": "G-DEPT"}, 54, id="a group"),
        pytest.param({"group": "G-REL"}, 0, id="a group without members"),
        pytest.param({"group": "G-PRESS", "kind": "DEPT"}, 4, id="all must hold"),
        pytest.param({"kind": "PLANET"}, 0, id="an unknown kind"),
    ],
)
async def test_a_filter_leaves_so_many_units(
    asker: Asker, wanted: dict[str, Any], count: int
) -> None:
    assert len(await listed(asker, "units", wanted)) == count


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("财政", {"FIN"}, id="part of a name"),
        pytest.param("finance bureau", {"FIN"}, id="part of an English name, in any case"),
        pytest.param("street-03", {"STREET-03"}, id="a whole code, in any case"),
        pytest.param("区科信委", {"SCI"}, id="a former name"),
        pytest.param("%", set(), id="no wildcard"),
    ],
)
async def test_a_unit_is_found_by_text(asker: Asker, text: str, codes: set[str]) -> None:
    assert set(await listed(asker, "units", {"text": text})) == codes


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        pytest.param({"category": "MEDIA"}, 6, id="a category"),
        pytest.param({"state": "ACTIVE"}, 100, id="active"),
        pytest.param({"state": "SUSPENDED"}, 0, id="suspended"),
        pytest.param({"affiliationId": OF_EDU}, 1, id="of a unit"),
        pytest.param({"text": FIFTH.name}, 1, id="a name"),
        pytest.param({"text": "r005"}, 1, id="a code, in any case"),
        pytest.param({"text": "%"}, 0, id="no wildcard"),
        pytest.param({"category": "MEDIA", "text": FIFTH.name}, 0, id="all must hold"),
    ],
)
async def test_a_filter_leaves_so_many_members(
    asker: Asker, wanted: dict[str, Any], count: int
) -> None:
    assert len(await listed(asker, "representatives", wanted)) == count


async def test_posts_held_now_come_with_the_head_first(asker: Asker) -> None:
    query = "query($u: ID!) { node(id: $u) { ... on Unit { posts { isHead } } } }"
    posts = (await asker.ask(query, {"u": OF_EDU}, role=Role.PERFORMANCE)).data["node"]["posts"]
    assert [one["isHead"] for one in posts] == [True, False]
