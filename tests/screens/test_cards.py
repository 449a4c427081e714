"""Entry cards, as the office prints them."""

import pytest

from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer

DELEGATION = 100
ON_A_SHEET = 10


@pytest.mark.clause("FS/3.4e")
async def test_every_card_is_printed_whole_printed_again_and_made_for_one_person(
    screens_server: RunningServer,
) -> None:
    session = await running_session(screens_server, units=2)
    seen = await play("cards", screens_server, **session)
    assert {
        paper: (one["pages"], one["links"], one["cards"], one["cut"])
        for paper, one in seen["papers"].items()
    } == dict.fromkeys(("A4", "Letter"), (DELEGATION // ON_A_SHEET, DELEGATION, DELEGATION, 0))
    assert seen["isPaperAsShown"]
    assert seen["afterEscape"], "Escape puts the cards away, and loses none"
    assert seen["afterReload"]
    assert (seen["one"]["pages"], seen["one"]["cards"], seen["one"]["cut"]) == (1, 1, 0)
    assert seen["isNew"]
    assert seen["all"].count("same") == DELEGATION - 1
    assert seen["all"][6] is True, "his newer card stands in place of the old one"
    assert seen["entered"] == ["ENTRY_CODE_UNKNOWN", "R007", "R021"]
    assert seen["kept"] == DELEGATION
    assert seen["again"] == 0
