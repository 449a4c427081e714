"""A session by clicking alone, with each mishap that first users met (C of what they found)."""

import pytest

from domain.people.district import seed
from domain.scoring.problems import ScoringCode
from tests.screens.driving import play
from tests.serving import RunningServer

PHONES = 30
QUORUM = 8


@pytest.mark.scenario("S11")
async def test_a_session_comes_to_its_results_through_every_mishap(
    screens_server: RunningServer,
) -> None:
    units = [unit.name_zh for unit in seed.units() if unit.is_reviewed][:3]
    affiliated = [one.name for one in seed.representatives() if one.affiliation_id is not None]
    seen = await play(
        "mishaps",
        screens_server,
        units=units,
        affiliated=affiliated,
        phones=PHONES,
        quorum=QUORUM,
    )
    assert f"{QUORUM} 张" in seen["summary"]
    assert seen["wrongUnit"]["rests"]
    assert seen["names"][0] in seen["wrongUnit"]["why"]
    assert seen["tooEarlyPhone"] == 0, "no phone scores before scoring is open"
    assert "尚未达到" in seen["warned"]
    assert str(QUORUM) in seen["belowQuorum"]
    assert seen["waysOut"], "what can be done instead lies open"
    assert "理由" in seen["noReason"], "a reason is asked for where it is missing"
    assert "未计入" in seen["tooLate"]
    assert ScoringCode.SLOT_NOT_OPEN.zh in seen["tooLate"], "and why"
    assert "1 张未计入" in seen["tooLateInShort"], "a phone tells by itself what does not count"
    assert seen["noWayBack"]["rests"]
    assert seen["noWayBack"]["why"], "what cannot be taken back says so before"
    assert seen["reordered"] == [seen["names"][0], seen["names"][2], seen["names"][1]]
    assert seen["present"] == str(PHONES), "the latecomer is in"
    assert [slot["state"] for slot in seen["slots"]] == ["SCORED", "SCORED", "NO_RESULT"]
    assert [slot["ballotCount"] for slot in seen["slots"]] == [QUORUM + 2, PHONES, 1]
    assert len(seen["results"]) == 3
    assert seen["results"][-1][0] == "—", "no rank without a result"
    assert seen["results"][-1][1] == seen["names"][1]
