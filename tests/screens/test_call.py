"""Calling a session at the desk (C3 of what first users found)."""

import pytest

from tests.screens.driving import play
from tests.serving import RunningServer

WRONG = (
    ("quorum", "法定票数", "abc"),
    ("quorum", "法定票数", "五十"),
    ("quorum", "法定票数", "5.5"),
    ("performanceYear", "考评年度", "今年"),
    ("title", "名称", "   "),
    ("startsAt", "开始时间", ""),
)
"""A field, its label, and what cannot be read in it."""


@pytest.mark.clause("FS/3.4a")
async def test_a_session_is_called_as_it_was_meant_after_its_summary(
    screens_server: RunningServer,
) -> None:
    seen = await play("call", screens_server, wrong=WRONG, part="财政")
    assert len(seen["numbers"]) == len(WRONG)
    for field, one in seen["numbers"].items():
        assert one["told"], field
        assert one["asks"] == 0, "what cannot be read is not asked about"
        assert one["isFocused"], field
    assert seen["calledBefore"] == 0
    assert all("财政" in name for name in seen["found"])
    assert seen["first"]
    assert seen["dragged"]
    assert seen["byKeys"]
    assert seen["follows"]
    assert seen["stops"] == 1
    assert seen["isDrawn"]
    assert seen["isUndone"]
    assert seen["takenIn"]
    assert seen["axe"] == []
    assert "50 张" in seen["summary"], "full-width digits are digits"
    assert seen["calledAfterNo"] == 0
    assert seen["quorum"] == 50
    assert seen["order"] == seen["expected"]
    assert seen["isInAddress"]
    assert "六十" in seen["editWrong"]
    assert seen["edited"] == seen["editExpected"]
    assert seen["due"] == 0, "nothing is to be done with what was called off"
