"""Whatever the chair does, board and floor of the hall move by themselves, and show it alike."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from tests.api.whole import SCHEMA
from tests.api.world import unit_ids
from tests.asking import Asker
from tests.live.talking import EventStream
from tests.serving import RunningServer, bearer
from tests.worlds.review_session import fresh_key

BOARD = """subscription($id: ID!) { scoreboard(sessionId: $id) {
  session { title state cancelledReason wall { view slot { id } } }
  slots { slotId position state ballotCount average } } }"""
FLOOR = """subscription($id: ID!) { reviewFloor(sessionId: $id) {
  session { title state cancelledReason wall { view slot { id } } }
  slot { id state round startedAt endedAt } state deadlineAt } }"""
ROLL = "query($id: ID!) { slotAttendance(slotId: $id) { hasScored } }"

TOLD = {
    "openReviewSession": "... on ReviewSessionOpened { session { id slots { id } } }",
    "issueEntryCodes": "... on EntryCodesIssued { codes { code } }",
}
Frame = dict[str, Any]


@dataclass(slots=True)
class Hall:
    """A session at its desk, with a wall that watches board and floor."""

    asker: Asker
    session: str
    slots: list[str]
    board: EventStream
    floor: EventStream

    async def act(self, name: str, *, slot: int | None = None, **given: Any) -> None:
        """An act of the office."""
        if slot is not None:
            given["slotId"] = self.slots[slot]
        await act(self.asker, name, given)

    async def of_session(self, name: str, **given: Any) -> None:
        """An act of the office on the session."""
        await act(self.asker, name, {"sessionId": self.session, **given})

    async def ballot(self, number: int, *, slot: int = 0, score: str = "80") -> None:
        """A representative scores."""
        given = {"slotId": self.slots[slot], "score": score, "receiptKey": fresh_key()}
        await act(
            self.asker, "submitBallot", given, role=Role.REPRESENTATIVE, representative=number
        )

    async def sees(self, fits: Callable[[Frame], bool]) -> Frame:
        """The board once it shows it."""
        return await _until(self.board, "scoreboard", fits)

    async def hears(self, fits: Callable[[Frame], bool]) -> Frame:
        """The floor once it shows it."""
        return await _until(self.floor, "reviewFloor", fits)


async def _until(stream: EventStream, name: str, fits: Callable[[Frame], bool]) -> Frame:
    while True:
        frame: Frame = (await stream.next())["data"][name]
        if fits(frame):
            return frame


async def act(
    asker: Asker, name: str, given: Any, *, role: Role | None = Role.PERFORMANCE, **who: Any
) -> dict[str, Any]:
    """Do it; answers what is asked of what it answers."""
    assert SCHEMA.mutation_type is not None
    kind = SCHEMA.mutation_type.fields[name].args["input"].type
    query = (
        f"mutation($i: {kind}) {{ {name}(input: $i) {{ __typename {TOLD.get(name, '')}"
        " ... on Refused { problems { code } } } }"
    )
    reply = await asker.ask(query, {"i": given}, role=role, **who)
    answer: dict[str, Any] = reply.data[name]
    assert answer["__typename"] != "Refused", reply.text
    return answer


@pytest_asyncio.fixture
async def hall(
    http: aiohttp.ClientSession, live_server: RunningServer, asker: Asker
) -> AsyncIterator[Hall]:
    """Three units and three members; the session runs."""
    opened = await act(
        asker,
        "openReviewSession",
        {
            "title": "年终现场述职评议会",
            "startsAt": "2026-12-18T10:00:00+08:00",
            "performanceYear": 2026,
            "unitIds": list(unit_ids().values())[:3],
        },
    )
    session = opened["session"]["id"]
    slots = [one["id"] for one in opened["session"]["slots"]]
    given = {"sessionId": session}
    await act(asker, "openCheckIn", given)
    members = [global_id("Representative", one.id) for one in seed.representatives()[:3]]
    issued = await act(asker, "issueEntryCodes", {**given, "representativeIds": members})
    for one in issued["codes"]:
        await act(asker, "checkIn", {"entryCode": one["code"]}, role=None)
    await act(asker, "startReviewSession", given)
    watched, wall = {"id": session}, bearer(Role.LIVE_SCREEN)
    async with (
        EventStream.opened(http, live_server, BOARD, watched, headers=wall) as board,
        EventStream.opened(http, live_server, FLOOR, watched, headers=wall) as floor,
    ):
        yield Hall(asker, session, slots, board, floor)


@pytest.mark.clause("FS/3.4b")
async def test_board_and_floor_move_with_each_act_that_mends(hall: Hall) -> None:
    def slot(frame: Frame, number: int = 0) -> dict[str, Any]:
        return next(one for one in frame["slots"] if one["slotId"] == hall.slots[number])

    await hall.of_session("editReviewSession", title="改过的名称", holdReveal=True)
    await hall.sees(lambda frame: frame["session"]["title"] == "改过的名称")
    await hall.hears(lambda frame: frame["session"]["title"] == "改过的名称")

    order = [hall.slots[number] for number in (2, 0, 1)]
    await hall.of_session("reorderSlots", slotIds=order, reason="负责人在途")
    await hall.sees(lambda frame: [one["slotId"] for one in frame["slots"]] == order)

    await hall.of_session("steerWall", view="RESULT", slotId=hall.slots[0])
    shown = {"view": "RESULT", "slot": {"id": hall.slots[0]}}
    await hall.sees(lambda frame: frame["session"]["wall"] == shown)
    await hall.hears(lambda frame: frame["session"]["wall"] == shown)

    await hall.act("startSlot", slot=0)
    await hall.hears(lambda frame: frame["state"] == "RUNNING")
    # Taken back before the board was computed, it would look as if nothing had been.
    await hall.sees(lambda frame: slot(frame)["state"] == "REPORTING")
    await hall.act("takeBackSlotStep", slot=0, reason="点错单位")
    await hall.sees(lambda frame: slot(frame)["state"] == "WAITING")
    await hall.hears(lambda frame: frame["slot"] is None)

    await hall.act("startSlot", slot=0)
    began = (await hall.hears(lambda frame: frame["state"] == "RUNNING"))["deadlineAt"]
    await hall.act("restartFloorClock", slot=0, reason="话筒故障")
    await hall.hears(lambda frame: frame["deadlineAt"] > began)
    await hall.act("putOffSlot", slot=0, reason="述职人不适")
    await hall.sees(lambda frame: (slot(frame)["state"], slot(frame)["position"]) == ("WAITING", 3))
    await hall.hears(lambda frame: frame["slot"] is None)

    for step in ("startSlot", "endSlot", "openScoring"):
        await hall.act(step, slot=0)
    for number in (1, 2, 3):
        await hall.ballot(number)
    await hall.sees(lambda frame: slot(frame)["ballotCount"] == 3)
    roll = await hall.asker.ask(ROLL, {"id": hall.slots[0]}, role=Role.PERFORMANCE)
    assert [one["hasScored"] for one in roll.data["slotAttendance"]] == [True] * 3
    await hall.act("closeScoring", slot=0)
    await hall.sees(lambda frame: slot(frame)["state"] == "SCORED" and not slot(frame)["average"])
    await hall.act("takeBackSlotStep", slot=0, step="close_scoring", reason="还有人未打分")
    await hall.sees(lambda frame: slot(frame)["state"] == "SCORING_OPEN")
    await hall.act("closeScoring", slot=0)
    await hall.act("revealSlot", slot=0)
    await hall.sees(lambda frame: slot(frame)["average"] == "80.00")

    await hall.act("rescoreSlot", slot=0, reason="网络中断")
    await hall.sees(lambda frame: (slot(frame)["ballotCount"], slot(frame)["average"]) == (0, None))
    await hall.hears(lambda frame: frame["slot"] is not None and frame["slot"]["round"] == 2)


@pytest.mark.clause("FS/3.4a")
async def test_board_and_floor_tell_that_a_session_is_called_off(hall: Hall) -> None:
    await hall.of_session("cancelReviewSession", reason="改期举行")
    await hall.sees(lambda frame: frame["session"]["cancelledReason"] == "改期举行")
    await hall.hears(lambda frame: frame["session"]["state"] == "CANCELLED")
