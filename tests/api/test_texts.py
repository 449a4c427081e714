"""Texts over the wire: kept as they are seen, refused by name, and nothing seen is nothing."""

from typing import Any

import pytest

from domain.people.district import seed
from domain.people.roles import Role
from schema.relay import global_id
from scripts.contract import CONTRACT
from server.chance import new_id
from tests.api.world import STREET, unit_ids
from tests.asking import Asker
from tests.serving import bearer

NOTHING_SEEN = ["\u200b", "\ufeff", "\u2060", "\u3164", "\u2800", "\u00ad", "\u202e", "\u0301"]
UNIT = unit_ids()[STREET]
TOKENS: dict[Role | None, dict[str, str]] = {
    role: bearer(role) for role in (Role.ADMIN, Role.PERFORMANCE, Role.PUBLICITY)
}
"""A request's id belongs to who brings the very token."""


async def _act(asker: Asker, file: str, given: dict[str, Any], role: Role | None) -> Any:
    """Do an act by its operation in the contract; answers the member of its union."""
    text = (CONTRACT / "operations" / f"{file}.graphql").read_text(encoding="utf-8")
    reply = await asker.ask(text, {"input": given}, headers=TOKENS.get(role))
    (answer,) = reply.data.values()
    return answer


async def _event(asker: Asker, **given: Any) -> Any:
    plain = {"title": "暖气停供", "summary": "三栋楼停暖。", "level": "MAJOR", "urgent": True,
             "responsibleUnitId": UNIT}  # fmt: skip
    return await _act(asker, "report_sentiment_event", {**plain, **given}, Role.PUBLICITY)


def _told(answer: Any) -> list[tuple[str, list[str]]]:
    assert answer["__typename"] == "Refused", answer
    return [(one["code"], one["path"]) for one in answer["problems"]]


@pytest.mark.clause("OP/65b")
@pytest.mark.parametrize("nothing", NOTHING_SEEN)
async def test_a_release_in_which_nothing_is_seen_meets_no_clock(
    asker: Asker, nothing: str
) -> None:
    event = (await _event(asker))["event"]
    parts = ("facts", "verification", "measures", "precautions")
    release = {"eventId": event["id"], "authoritative": True, **dict.fromkeys(parts, nothing)}
    given = {**release, "missingPartsNote": nothing, "spokespersonReason": nothing}
    answer = await _act(asker, "publish_release", given, Role.PUBLICITY)
    assert _told(answer) == [
        *(("PART_MISSING", [part]) for part in parts),
        ("VALUE_REQUIRED", ["facts"]),
    ]
    query = "query($i: ID!) { node(id: $i) { ... on SentimentEvent { clocks { kind state } } } }"
    reply = await asker.ask(query, {"i": event["id"]}, role=Role.PUBLICITY)
    assert [one["state"] for one in reply.data["node"]["clocks"]] == ["RUNNING", "RUNNING"]


@pytest.mark.parametrize("nothing", NOTHING_SEEN)
async def test_a_title_in_which_nothing_is_seen_is_missing(asker: Asker, nothing: str) -> None:
    answer = await _event(asker, title=nothing, summary=nothing)
    assert _told(answer) == [("VALUE_REQUIRED", ["title"]), ("VALUE_REQUIRED", ["summary"])]
    given = {
        "title": nothing, "startsAt": "2026-12-18T10:00:00+08:00", "unitIds": [UNIT],
    }  # fmt: skip
    answer = await _act(asker, "open_review_session", given, Role.PERFORMANCE)
    assert _told(answer) == [("VALUE_REQUIRED", ["title"])]


@pytest.mark.parametrize("forbidden", ["\x1b", "\x07", "\x7f", "\x85", "\ufdd0", "\uffff"])
async def test_a_control_character_is_refused_by_its_name(asker: Asker, forbidden: str) -> None:
    answer = await _event(asker, title=f"暖气{forbidden}停供", summary=f"{forbidden}三栋楼停暖。")
    assert _told(answer) == [("VALUE_INVALID", ["title"]), ("VALUE_INVALID", ["summary"])]
    assert f"U+{ord(forbidden):04X}" in answer["problems"][0]["message"]


async def test_a_text_is_answered_as_it_is_kept(asker: Asker) -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    answer = await _event(
        asker,
        title="\u202e 暖气\u200b停供\r\n（e\u0301） \u2066",
        summary=f"三栋楼\ufeff停暖。\r\n请注意\u00ad保暖 {family}\r",
    )
    event = answer["event"]
    assert event["title"] == "暖气停供 （é）"
    assert event["summary"] == f"三栋楼停暖。\n请注意保暖 {family}"
    found = await asker.ask(
        "query($i: ID!) { node(id: $i) { ... on SentimentEvent { title summary } } }",
        {"i": event["id"]},
        role=Role.PUBLICITY,
    )
    assert found.data["node"] == {"title": event["title"], "summary": event["summary"]}


async def test_a_text_written_into_the_operation_is_read_by_the_same_rule(asker: Asker) -> None:
    reply = await asker.ask(
        'mutation { reportSentimentEvent(input: {title: "\\u200BA\\u0301", summary: "\\u200B",'
        f' level: GENERAL, responsibleUnitId: "{UNIT}"}}) {{ ... on Refused'
        " { problems { code path } } } }",
        role=Role.PUBLICITY,
    )
    problems = reply.data["reportSentimentEvent"]["problems"]
    assert problems == [{"code": "VALUE_REQUIRED", "path": ["summary"]}]


async def test_texts_that_are_seen_alike_are_the_same_request(asker: Asker) -> None:
    request_id = str(new_id())
    first = await _event(asker, title="暖气停供é", requestId=request_id)
    again = await _event(asker, title="暖气\u200b停供e\u0301", requestId=request_id)
    assert again["event"]["id"] == first["event"]["id"]
    other = await _event(asker, title="暖气停供e", requestId=request_id)
    assert _told(other) == [("REQUEST_ID_REUSED", ["requestId"])]


@pytest.mark.parametrize(
    "token_id", ["a" * 65, "a" * 10_000, "", " ", "\u200b", "a\x1b", "令牌", "a b"]
)
async def test_a_token_is_revoked_by_an_id_that_a_token_can_have(
    asker: Asker, token_id: str
) -> None:
    given = {"tokenId": token_id, "reason": "设备遗失"}
    answer = await _act(asker, "revoke_token", given, Role.ADMIN)
    assert _told(answer) == [("VALUE_INVALID", ["tokenId"])]


async def test_the_longest_id_of_a_token_can_be_revoked(asker: Asker) -> None:
    given = {"tokenId": "a" * 64, "reason": "设备遗失"}
    answer = await _act(asker, "revoke_token", given, Role.ADMIN)
    assert answer == {"__typename": "TokenRevoked", "tokenId": "a" * 64}


@pytest.mark.clause("FS/3.4e")
@pytest.mark.parametrize(
    "printed",
    ["“{}”。", "\ufeff{}\u200b", "https://hall.example/screens/phone/#code={}", "?code={}&x=1"],
)
async def test_a_code_lets_in_however_it_was_pasted(asker: Asker, printed: str) -> None:
    given = {"title": "评议会", "startsAt": "2026-12-18T10:00:00+08:00", "unitIds": [UNIT]}
    opened = await _act(asker, "open_review_session", given, Role.PERFORMANCE)
    session = {"sessionId": opened["session"]["id"]}
    await _act(asker, "open_check_in", session, Role.PERFORMANCE)
    member = global_id("Representative", seed.representatives()[0].id)
    asked = {**session, "representativeIds": [member]}
    issued = await _act(asker, "issue_entry_codes", asked, Role.PERFORMANCE)
    (code,) = [one["code"] for one in issued["codes"]]
    entry = {"entryCode": printed.format(code)}
    entered = await _act(asker, "check_in", entry, None)
    assert entered["__typename"] == "CheckedIn"
