"""The demonstration that waits for its visitor: what it prints works when it is pasted."""

import re
import socket
from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

import httpx2
import pytest
from graphql import parse, validate

from domain.people.roles import Role
from server.graphql.schema import graphql_schema
from server.settings import Settings, variable_of
from tests.journeys.demo_process import (
    Demo,
    data_folder,
    demo_in,
    run_sitong,
    running_demo,
)

BOARD = "query ($id: ID!) { scoreboard(sessionId: $id) { slots { state ballotCount } } }"
SESSIONS = "{ reviewSessions(first: 1) { edges { node { id } } } }"
ALL_SESSIONS = "{ reviewSessions(first: 10) { edges { node { id } } } }"
CHECK_IN = """mutation ($code: String!) { checkIn(input: {entryCode: $code}) {
  ... on CheckedIn { session { id } representative { code } } } }"""
SET_CLOCK = """mutation ($at: DateTime!) { setDemoClock(input: {at: $at, speed: 600}) {
  __typename ... on DemoClockSet { at speed } } }"""


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    with running_demo() as started:
        yield started


def test_the_greeting_has_its_order(demo: Demo) -> None:
    places = [
        demo.greeting.index(text)
        for text in ("/graphiql", "Bearer ", "subscription {", "mutation {")
    ]
    assert places == sorted(places)
    kinds = [text.split()[0] for _, text in demo.operations]
    assert kinds == ["subscription", "subscription", "mutation", "mutation"]


def test_a_quiet_start_tells_links_first_and_a_second_one_goes_on_with_the_same_session() -> None:
    with data_folder() as folder:
        seen = []
        for _ in range(2):
            with demo_in(folder, "--play", "--pace", "2") as demo:
                first, _, rest = demo.greeting.partition("怎么看")
                assert first.count("http://") == 8, "links come first"
                assert len(rest.splitlines()) <= 24, "and then no more than a screenful"
                assert "Authorization" not in demo.greeting
                assert "×60" in rest
                assert "2 次请求" in rest
                assert str(folder / "data") in rest or "/var/lib/sitong-" in rest
                (code,) = re.findall(r"/screens/phone/#code=(\S+)", first)
                entered = demo.ask(None, CHECK_IN, code=code)["checkIn"]
                sessions = demo.ask("PERFORMANCE", ALL_SESSIONS)["reviewSessions"]
                seen.append((entered["session"]["id"], entered["representative"]["code"]))
                assert [one["node"]["id"] for one in sessions["edges"]] == [seen[0][0]]
        assert seen[0] == seen[1]


def test_the_greeting_has_a_working_token_for_every_role(demo: Demo) -> None:
    assert set(demo.tokens) == {role.value for role in Role} - {"PUBLIC"}
    for role in demo.tokens:
        assert demo.ask(role, "{ viewer { role } }")["viewer"]["role"] == role


def test_the_greeting_links_every_screen_to_a_page(demo: Demo) -> None:
    links = re.findall(r"http://[\d.:]+(/screens/\w+/)", demo.greeting)
    assert len(set(links)) == 7
    with httpx2.Client(base_url=demo.url, trust_env=False, timeout=20) as client:
        pages = [client.get(link) for link in links]
    assert {page.status_code for page in pages} == {200}
    assert all("default-src 'self'" in page.headers["content-security-policy"] for page in pages)


def test_pasted_mutations_move_pasted_subscriptions(demo: Demo) -> None:
    session_id = demo.ask("PERFORMANCE", SESSIONS)["reviewSessions"]["edges"][0]["node"]["id"]
    board = demo.ask("PERFORMANCE", BOARD, id=session_id)["scoreboard"]
    assert {slot["state"] for slot in board["slots"]} == {"WAITING"}, "nothing moves by itself"
    assert len(board["slots"]) == 69

    scoreboard, countdown, start, release = demo.operations
    hall = demo.watch(*scoreboard)
    assert next(hall)["scoreboard"]["slots"][0]["state"] == "WAITING"
    assert demo.ask(*start)["startSlot"]["__typename"] == "SlotStarted"
    assert next(hall)["scoreboard"]["slots"][0]["state"] == "REPORTING"
    hall.close()

    wall = demo.watch(*countdown)
    assert _release_state(next(wall)) == "RUNNING"
    assert demo.ask(*release)["publishRelease"]["__typename"] == "ReleasePublished"
    assert "MET" in {_release_state(next(wall)) for _ in range(3)}
    wall.close()


def _release_state(frame: Any) -> str:
    (state,) = (
        clock["state"]
        for clock in frame["sentimentCountdown"]["clocks"]
        if clock["kind"] == "RELEASE_5H"
    )
    return str(state)


def test_the_example_tabs_are_valid_and_filled(demo: Demo) -> None:
    examples = demo.get("/graphiql/examples.json")
    assert {one["role"] for one in examples} <= {role.value for role in Role}
    for one in examples:
        assert validate(graphql_schema(), parse(one["query"])) == [], one["title"]
        assert "<" not in str(one["variables"]), one["title"]


def test_the_demonstration_clock_moves_and_the_health_page_says_so(demo: Demo) -> None:
    before = demo.get("/healthz")
    assert before["demonstration"]["speed"] == 1.0
    at = datetime.fromisoformat(before["serverTime"]) + timedelta(days=2)
    done = demo.ask("ADMIN", SET_CLOCK, at=at.isoformat())["setDemoClock"]
    assert done["__typename"] == "DemoClockSet"
    for frame in demo.watch(
        "PUBLICITY", "subscription { sentimentBoard(everySeconds: 1) { serverTime } }"
    ):
        if datetime.fromisoformat(frame["sentimentBoard"]["serverTime"]) >= at:
            break
    after = demo.get("/healthz")
    assert after["demonstration"]["speed"] == 600.0
    assert datetime.fromisoformat(after["serverTime"]) >= at


def test_the_command_line_works_beside_a_running_server(demo: Demo) -> None:
    where = {"SITONG_DATA_DIR": str(demo.folder / "data")}
    token = run_sitong("token", "unit_head", "--unit", "FIN", "--hours", "1", **where)
    assert token.returncode == 0, token.stderr
    answer = httpx2.post(
        f"{demo.url}/graphql",
        json={"query": "{ viewer { role unit { code } } }"},
        headers={"Authorization": f"Bearer {token.stdout.strip()}"},
        trust_env=False,
    ).json()
    assert answer["data"]["viewer"] == {"role": "UNIT_HEAD", "unit": {"code": "FIN"}}
    for command, said in (("migrate", "up to date"), ("load", "loaded"), ("doctor", "PostgreSQL")):
        done = run_sitong(command, **where)
        assert done.returncode == 0, done.stdout + done.stderr
        assert said in done.stdout
    assert demo.get("/readyz")["status"] == "ready", "the shared database still runs"


def test_a_port_that_our_own_server_holds_is_no_fault_and_known(demo: Demo) -> None:
    port = demo.url.rpartition(":")[2]
    where = {"SITONG_DATA_DIR": str(demo.folder / "data"), "SITONG_PORT": port}
    looked = run_sitong("doctor", **where)
    assert looked.returncode == 0, looked.stdout
    assert f"Port {port}: Sitong runs there" in looked.stdout
    assert "data in /" in looked.stdout
    again = run_sitong("demo", **where)
    assert again.returncode == 1
    assert "already" in again.stderr
    assert len(demo.ask("PERFORMANCE", ALL_SESSIONS)["reviewSessions"]["edges"]) == 1


@pytest.mark.parametrize(
    "arguments", [("token", "NOBODY"), ("token", "UNIT_HEAD", "--unit", "NOWHERE")]
)
def test_a_token_for_nobody_is_refused_in_a_sentence(
    demo: Demo, arguments: tuple[str, ...]
) -> None:
    done = run_sitong(*arguments, SITONG_DATA_DIR=str(demo.folder / "data"))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert arguments[-1] in done.stderr


def test_the_schema_is_printed_without_a_database() -> None:
    done = run_sitong("schema", SITONG_DATABASE_URL="postgres://nobody@127.0.0.1:1/none")
    assert done.returncode == 0
    assert "type Subscription {" in done.stdout


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"SITONG_ENV": "production"}, "Demonstration mode is refused"),
        ({"SITONG_DEMO_CLOCK": "tomorrow"}, "SITONG_DEMO_CLOCK cannot be read"),
        ({"SITONG_PORT": "eighty"}, "SITONG_PORT must be a whole number"),
    ],
    ids=["production", "unreadable clock", "unreadable port"],
)
def test_a_setting_that_cannot_be_is_refused_in_a_sentence(
    settings: dict[str, str], said: str
) -> None:
    done = run_sitong("demo", **settings)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_taken_port_is_told_before_anything_is_begun() -> None:
    with data_folder() as folder, socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = run_sitong("demo", SITONG_PORT=port, SITONG_DATA_DIR=str(folder / "data"))
        assert done.returncode == 1
        assert port in done.stderr
        assert "SITONG_PORT" in done.stderr
        assert "Traceback" not in done.stderr
        assert not (folder / "data").exists()


def test_a_port_that_does_not_exist_is_told() -> None:
    done = run_sitong("serve", SITONG_PORT="99999")
    assert done.returncode == 2
    assert "65535" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_doctor_names_every_setting_where_it_comes_from_and_what_is_wrong() -> None:
    done = run_sitong(
        "doctor", SITONG_PORT="99999", SITONG_PROT="9000", SITONG_TOKEN_SECRET="marked" * 9
    )
    assert done.returncode == 1
    for one in fields(Settings):
        assert variable_of(one) in done.stdout
    said = {line.split()[1]: line for line in done.stdout.splitlines() if "SITONG_" in line}
    assert "65535" in said["SITONG_PORT"]
    assert "given" in said["SITONG_TOKEN_SECRET"]
    assert "default" in said["SITONG_HOST"]
    assert "did you mean SITONG_PORT?" in done.stdout
    assert "marked" not in done.stdout + done.stderr
