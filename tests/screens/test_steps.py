"""The steps of a matter, as each who looks at it may take them or is told why not."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from domain.clocks.kinds import CLOCK_KINDS
from domain.clocks.problems import ClockCode
from domain.people.roles import Role
from domain.problems import Named, Problem, ProblemCode, problem
from domain.sentiment.states import SentimentState
from tests.screens.driving import ROOT, play
from tests.screens.rooms import reported
from tests.serving import RunningServer, token_of

FORMS: dict[str, Any] = json.loads(
    (ROOT / "frontend-contract" / "forms.json").read_text(encoding="utf-8")
)
CLASSIFY, ASSESS, HANDLE, CLOSE = (
    f"{verb}SentimentEvent" for verb in ("classify", "assess", "handle", "close")
)
PUBLISH, CONFER = "publishRelease", "holdPressConference"
NOT_PERMITTED = (problem(ProblemCode.NOT_PERMITTED),)
BOTH = [CLOCK_KINDS[name] for name in ("PRESS_CONFERENCE_24H", "RELEASE_5H")]
CLOCKS_OPEN = problem(
    ClockCode.CLOCKS_OPEN,
    clause="OP/64a",
    clocks=Named("、".join(one.zh for one in BOTH), "; ".join(one.en for one in BOTH)),
)


def _order(state: SentimentState) -> Problem:
    return problem(ProblemCode.STATE_ORDER, clause="OP/61a", state=state.named)


def _told(names: Sequence[str], reasons: Sequence[Problem], *, english: bool = False) -> list[str]:
    """A line of what is refused: the names of the steps, then each reason with its clause."""
    says = [FORMS["acts"][name]["says"][1 if english else 0] for name in names]
    why = [
        f"{one.message_en if english else one.message_zh} {one.clause or ''}".strip()
        for one in reasons
    ]
    return [(", " if english else "、").join(says), *why]


@pytest.mark.clause("OP/61a")
async def test_a_matter_offers_each_viewer_his_own_steps_and_says_why_not(
    screens_server: RunningServer,
) -> None:
    (event,) = await reported(screens_server, ("某小学门前道路积水",))
    tokens = {
        "PUBLICITY": token_of(Role.PUBLICITY),
        "UNIT_HEAD": token_of(Role.UNIT_HEAD, unit="MUNI"),
        "MAYOR": token_of(Role.MAYOR),
    }
    seen = await play("steps", screens_server, event=event, tokens=tokens)
    collected, assessed = _order(SentimentState.COLLECTED), _order(SentimentState.ASSESSED)
    onlooker = (CLASSIFY, ASSESS, HANDLE, PUBLISH, CONFER, CLOSE)
    assert seen["before"] == {
        "PUBLICITY": {
            "offered": [PUBLISH, CLASSIFY, ASSESS, CONFER],
            "refused": [_told([HANDLE], [collected]), _told([CLOSE], [collected, CLOCKS_OPEN])],
        },
        "UNIT_HEAD": {
            "offered": [PUBLISH, CONFER],
            "refused": [
                _told([CLASSIFY, ASSESS, CLOSE], NOT_PERMITTED),
                _told([HANDLE], [collected]),
            ],
        },
        "MAYOR": {"offered": [], "refused": [_told(onlooker, NOT_PERMITTED)]},
    }
    refused: dict[str, list[tuple[Sequence[str], Sequence[Problem]]]] = {
        "PUBLICITY": [([ASSESS], [assessed]), ([CLOSE], [assessed, CLOCKS_OPEN])],
        "UNIT_HEAD": [([CLASSIFY, ASSESS, CLOSE], NOT_PERMITTED)],
        "MAYOR": [(onlooker, NOT_PERMITTED)],
    }
    offered = {
        "PUBLICITY": [PUBLISH, CLASSIFY, HANDLE, CONFER],
        "UNIT_HEAD": [PUBLISH, HANDLE, CONFER],
        "MAYOR": [],
    }
    for language, english in (("after", False), ("english", True)):
        assert seen[language] == {
            role: {
                "offered": offered[role],
                "refused": [_told(names, why, english=english) for names, why in refused[role]],
            }
            for role in tokens
        }
    assert set(seen["left"].values()) == {1}, "reasons stand below one another"
    assert {name: found for name, found in seen["axe"].items() if found} == {}
