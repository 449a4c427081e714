"""The clause register, as somebody searches it."""

from domain.clauses.documents import DocumentKey
from domain.clauses.register import ClauseFilter, Strength, clauses, clauses_matching
from tests.screens.driving import play
from tests.serving import RunningServer


async def test_the_register_is_searched_filtered_and_linked_to(
    screens_server: RunningServer,
) -> None:
    text = "舆情"
    found = clauses_matching(ClauseFilter(text=text))
    hard = [one for one in found if one.strength is Strength.HARD]
    assert {one.document for one in found} <= set(DocumentKey)
    seen = await play(
        "register",
        screens_server,
        all=len(clauses()),
        text=text,
        found=len(found),
        hard=len(hard),
    )
    assert seen["ids"] == [one.id for one in hard][: len(seen["ids"])]
    assert seen["same"] == seen["ids"]
    assert "strength=HARD" in seen["address"]
