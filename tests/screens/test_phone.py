"""Slips of the thumb, and phones that keep nothing (C6 of what first users found)."""

import pytest

from domain.people.district import seed
from tests.screens.driving import play
from tests.screens.sessions import running_session
from tests.serving import RunningServer

TYPED = {
    "105": (False, "0 至 100"),
    "100": (True, None),
    "100.01": (False, "0 至 100"),
    "1000": (False, "0 至 100"),
    "88.123": (False, "两位小数"),
    "88.5.": (False, "不是分数"),
    "99999999": (False, "0 至 100"),
    "7": (True, None),
    "85.25": (True, None),
}
"""What is typed, whether it may be sent, and what is said to be wrong with it."""

NAMESAKE = 4


@pytest.mark.clause("FS/3.4e")
async def test_a_slip_of_the_thumb_is_told_and_a_phone_that_keeps_nothing_sends_all_the_same(
    screens_server: RunningServer,
) -> None:
    session = await running_session(screens_server, units=2)
    members = seed.representatives()
    assert members[0].category == members[NAMESAKE - 1].category, "told apart by nothing but an id"
    seen = await play(
        "slips",
        screens_server,
        texts=list(TYPED),
        namesake={"name": members[NAMESAKE - 1].name, "code": session["codes"][NAMESAKE - 1]},
        **session,
    )
    assert seen["rest"] != "签到中", "whoever is in is not told to come in"
    for one in seen["typed"]:
        may_send, wrong = TYPED[one["text"]]
        assert one["shown"] == one["text"][:7], "nothing typed is dropped without a word"
        assert one["maySend"] is may_send, one
        assert len(one["wrong"]) == (wrong is not None), one
        assert (wrong or "") in "".join(one["wrong"])
    assert {text for text in seen["suggested"] if len(text) > 1} == set(), "no score is suggested"
    assert "8 分" in seen["question"]
    assert seen["sentByItself"] == 0
    assert seen["askedAgain"] == 0, "a usual score is not asked about"
    for one in seen["kept"].values():
        assert "不能保存" in one["banner"]
    assert seen["counted"] == 1 + len(seen["kept"])
    assert seen["receiptsBefore"] == 1
    assert members[NAMESAKE - 1].name in seen["name"]
    assert seen["receiptsAfter"] == 0
