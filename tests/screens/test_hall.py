"""A review session in the hall, driven through the screens alone."""

from decimal import ROUND_HALF_UP, Decimal

import pytest

from domain.people.district import seed
from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer

PHONES = 30


def _scores() -> list[str]:
    return [f"{70 + number}.{number % 10}" for number in range(PHONES - 1)]


def _average(scores: list[str]) -> str:
    mean = sum(map(Decimal, scores), Decimal(0)) / len(scores)
    return str(mean.quantize(Decimal("0.01"), ROUND_HALF_UP))


@pytest.mark.scenario("S11")
async def test_a_session_runs_on_one_wall_one_desk_and_thirty_phones(
    screens_server: RunningServer,
) -> None:
    units = {unit.id: unit.name_zh for unit in seed.units() if unit.is_reviewed}
    recused = next(one for one in seed.representatives() if one.affiliation_id in units)
    own = units[recused.affiliation_id] if recused.affiliation_id else ""
    others = [name for name in units.values() if name != own][:2]
    scores = _scores()
    corrected = [*scores[:3], "60.25", *scores[4:]]
    average = _average(corrected)

    seen = await play(
        "hall",
        screens_server,
        phones=PHONES,
        units=[own, *others],
        recused=recused.name,
        scores=scores,
        corrected="60.25",
        average=average,
    )

    assert "之间" in seen["quorumProblem"], "a refused field says why, in Chinese"
    assert seen["askedAllTheSame"] == 0, "nobody reads over what is refused"
    assert seen["order"][0] == own, "the chair has moved it to the front"
    assert set(seen["order"]) == {own, *others}
    assert seen["cards"] == 100
    assert seen["clock"].startswith(("7:5", "8:00"))
    assert "回避" in seen["recusedPhone"]
    assert "自动送出" in seen["kept"]
    assert seen["withoutLost"] == str(PHONES - 2), "what waits on a phone is not counted yet"
    assert seen["scored"] == str(PHONES - 1), "it is counted once, when it comes"
    assert seen["roll"][:4] == [str(PHONES), str(PHONES - 1), "0", "1"]
    assert not any(score in seen["rollText"] for score in scores), "the roll tells no score"
    assert not any(seen["averageBefore"]), "no average before the close"
    assert seen["framesBefore"] == 0, "none has come over any line either"
    assert seen["average"] == average
    assert "5" in seen["quorumRefusal"], "it says how many are needed"
    assert seen["ranksBefore"] == 0, "no rank before the publication"
    assert [line[0] for line in seen["results"]] == ["1", "2", "—"]
    assert seen["paperPages"] == 1
    assert {name: found for name, found in seen["axe"].items() if found} == {}
    assert sorted(slot["ballotCount"] for slot in seen["counted"]) == [0, 6, PHONES - 1]
    assert any(slot["average"] == average for slot in seen["counted"])
    assert [text for slot in seen["counted"] for text in slot["comments"]]
    print(seen["took"])  # noqa: T201 - how long each part took, for whoever runs it with -s


@pytest.mark.scenario("S14")
async def test_a_session_revealed_at_the_end_shows_no_average_before(
    screens_server: RunningServer,
) -> None:
    session = await running_session(screens_server, units=2, reveal="AT_END")
    seen = await play("at_end", screens_server, **session)
    assert seen["scored"] == ["待统一公布", "缺席"]
    assert seen["framesBefore"] == 0, "what is hidden has not come over the line"
    assert seen["results"] == [["1", "85.00"], ["—", "缺席"]]
