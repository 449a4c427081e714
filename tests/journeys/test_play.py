"""The demonstration that plays by itself."""

import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from server.play.caller import Caller
from server.play.hall import UNITS, HallPlay, slot_at_hand
from server.play.pace import Pace
from server.play.words import ballot_of
from tests.journeys.demo_process import Demo, running_demo

PATIENCE_SECONDS = 120.0
PACE = 120.0

SESSION = "{ reviewSessions(first: 1) { edges { node { id } } } }"
BOARD = "query ($id: ID!) { scoreboard(sessionId: $id) { slots { state ballotCount average } } }"
EVENTS = """{ sentimentEvents(first: 20) { edges { node {
  title state releases { isAuthoritative } pressConferences { topic } } } } }"""
OPEN = """mutation ($input: OpenReviewSessionInput!) { openReviewSession(input: $input) {
  ... on ReviewSessionOpened { session { id } } } }"""
RESULTS = """query ($id: ID!) { scoreboard(sessionId: $id) { state revealed
  session { results { version lines { ballotCount abstentionCount average rank } } } } }"""


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    with running_demo("--play", "--pace", str(PACE)) as started:
        yield started


def wait_for(look: Callable[[], Any], demo: Demo) -> Any:
    """What `look` finds, asked again and again until it finds something."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not (found := look()):
        assert time.monotonic() < until, demo.log
        time.sleep(0.2)
    return found


def test_the_printed_session_is_scored_by_itself(demo: Demo) -> None:
    (session_id,) = re.findall(r'scoreboard\(sessionId: "([^"]+)"', demo.greeting)
    assert demo.get("/healthz")["demonstration"]["speed"] == 60.0

    def two_units_are_scored() -> Any:
        slots = demo.ask("LIVE_SCREEN", BOARD, id=session_id)["scoreboard"]["slots"]
        scored = [slot for slot in slots if slot["state"] == "SCORED"]
        return scored if len(scored) >= 2 else None

    for slot in wait_for(two_units_are_scored, demo)[:2]:
        assert 90 <= slot["ballotCount"] <= 100
        assert 60 <= float(slot["average"]) <= 100
    assert "stumbled" not in demo.log


def test_sentiment_events_come_and_are_closed_by_themselves(demo: Demo) -> None:
    def one_is_closed_and_the_next_has_come() -> Any:
        edges = demo.ask("PUBLICITY", EVENTS)["sentimentEvents"]["edges"]
        closed = [edge["node"] for edge in edges if edge["node"]["state"] == "CLOSED"]
        return closed if closed and len(edges) >= 2 else None

    (event, *_) = wait_for(one_is_closed_and_the_next_has_come, demo)
    assert event["releases"][0]["isAuthoritative"]
    assert event["pressConferences"]


async def test_a_session_is_played_from_the_call_to_the_results(demo: Demo) -> None:
    host, _, port = demo.url.removeprefix("http://").partition(":")
    office = demo.tokens["PERFORMANCE"]["Authorization"].removeprefix("Bearer ")
    caller = Caller(host, int(port), pace=Pace(PACE))
    found = await caller.ask(UNITS, token=office)
    given = {
        "title": "两个单位",
        "startsAt": found["serverTime"],
        "performanceYear": 2026,
        "unitIds": [edge["node"]["id"] for edge in found["units"]["edges"][:2]],
    }
    opened = await caller.ask(OPEN, {"input": given}, token=office)
    session_id = opened["openReviewSession"]["session"]["id"]

    await HallPlay(caller, office, session_id).play()

    board = demo.ask(None, RESULTS, id=session_id)["scoreboard"]
    assert (board["state"], board["revealed"]) == ("COMPLETED", True)
    assert board["session"]["results"]["version"] == 1
    lines = board["session"]["results"]["lines"]
    assert sorted(line["rank"] for line in lines) == [1, 2]
    assert all(90 <= line["ballotCount"] <= 100 for line in lines)


def test_whoever_began_a_turn_the_play_goes_on_with_that_unit() -> None:
    states = ("SCORED", "WAITING", "SCORING_OPEN", "WAITING")
    slots = [{"slotId": str(place), "state": state} for place, state in enumerate(states)]
    assert slot_at_hand(slots)["slotId"] == "2"
    assert slot_at_hand(slots[:2])["slotId"] == "1"


def test_played_ballots_are_varied_and_allowed() -> None:
    ballots = [ballot_of("a slot", number) for number in range(100)]
    scores = [float(ballot.score) for ballot in ballots if ballot.score is not None]
    assert all(0 <= score <= 100 for score in scores)
    assert len(set(scores)) > 20
    assert any(ballot.comment for ballot in ballots)


def test_a_stopped_demonstration_ends_cleanly_and_stops_its_database() -> None:
    with running_demo("--play") as started:
        database = started.folder / "data" / "postgres" / "data" / "postmaster.pid"
        assert database.exists()
        assert started.stop() == 0
        assert not database.exists()
        assert "Traceback" not in started.log
        assert "stumbled" not in started.log
