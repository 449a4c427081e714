"""Which events run under clocks, what a release needs, who speaks."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from domain.clocks.problems import ClockCode
from domain.problems import Code, ProblemCode
from domain.sentiment.facts import ReleaseFacts, SentimentFacts
from domain.sentiment.problems import SentimentCode
from domain.sentiment.rules import (
    SENTIMENT_WORKFLOW,
    SentimentGates,
    runs_under_clocks,
    why_correction_is_refused,
    why_release_is_refused,
    why_spokesperson_is_refused,
)
from domain.sentiment.states import SentimentLevel, SentimentState

C, L, S = ProblemCode, SentimentLevel, SentimentState
NOW = datetime(2026, 10, 2, 14, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HEAD, OTHER = UUID(int=1), UUID(int=2)

EVENT = SentimentFacts(
    id=UUID(int=8),
    title="某路段燃气管道泄漏",
    summary="多个平台出现现场视频。",
    level=L.MAJOR,
    is_urgent=False,
    state=S.COLLECTED,
    unit_id=UUID(int=9),
    first_known_at=NOW,
    reported_at=NOW,
)
RELEASE = ReleaseFacts(
    id=UUID(int=7),
    event_id=UUID(int=8),
    is_authoritative=True,
    facts="十月二日晚，某路段燃气管道施工时发生泄漏。",
    verification="经初步核实，无人员伤亡。",
    measures="已关闭阀门，正在抢修。",
    precautions="请附近居民注意通风，绕行施工路段。",
    missing_parts_note=None,
    spokesperson_id=HEAD,
    spokesperson_reason=None,
    published_at=NOW,
)


def _told(release: ReleaseFacts) -> list[tuple[Code, str]]:
    return [(one.code, one.path[0]) for one in why_release_is_refused(release)]


@pytest.mark.clause("WR/26b", "WR/26c", "OP/64a", "OP/64b")
@pytest.mark.parametrize(
    ("level", "is_urgent", "runs"),
    [
        (L.EXTRAORDINARY, False, True),
        (L.MAJOR, False, True),
        (L.LARGER, False, False),
        (L.GENERAL, False, False),
        (L.EXTRAORDINARY, True, True),
        (L.MAJOR, True, True),
        (L.LARGER, True, True),
        (L.GENERAL, True, True),
    ],
)
def test_grave_or_urgent_events_run_under_clocks(
    level: SentimentLevel, is_urgent: bool, runs: bool
) -> None:
    assert runs_under_clocks(level, is_urgent=is_urgent) is runs


@dataclass(frozen=True, slots=True)
class Correction:
    """What the first-known instant is to be."""

    first_known_at: datetime | None


@pytest.mark.clause("OP/64a")
@pytest.mark.parametrize(
    ("first_known_at", "expected"),
    [
        (None, []),
        (NOW - SECOND, []),
        (NOW, []),
        (NOW + SECOND, [SentimentCode.FIRST_KNOWN_LATER]),
    ],
    ids=["left-out", "earlier", "as-it-was", "later"],
)
def test_the_first_known_instant_only_moves_back(
    first_known_at: datetime | None, expected: list[Code]
) -> None:
    refused = why_correction_is_refused(Correction(first_known_at), EVENT, NOW + 2 * SECOND)
    assert [problem.code for problem in refused] == expected


@pytest.mark.clause("OP/65b")
@pytest.mark.scenario("S17")
def test_an_authoritative_release_has_four_parts_or_a_note() -> None:
    assert _told(RELEASE) == []
    lacking = replace(RELEASE, precautions=None)
    assert _told(lacking) == [(ProblemCode.PART_MISSING, "precautions")]
    assert "防范提示" in why_release_is_refused(lacking)[0].message_zh
    assert _told(replace(lacking, missing_parts_note="风险仍在研判，随后补充。")) == []


@pytest.mark.clause("OP/65b")
def test_each_missing_part_is_told() -> None:
    bare = replace(RELEASE, verification=None, measures=None, precautions=None)
    assert _told(bare) == [
        (ProblemCode.PART_MISSING, "verification"),
        (ProblemCode.PART_MISSING, "measures"),
        (ProblemCode.PART_MISSING, "precautions"),
    ]


def test_a_release_that_is_not_authoritative_needs_any_part() -> None:
    plain = replace(RELEASE, is_authoritative=False, facts=None, verification=None, measures=None)
    assert _told(plain) == []
    assert _told(replace(plain, precautions=None)) == [(C.VALUE_REQUIRED, "facts")]


def test_a_note_does_not_stand_for_all_four_parts() -> None:
    empty = replace(
        RELEASE,
        facts=None,
        verification=None,
        measures=None,
        precautions=None,
        missing_parts_note="随后补充。",
    )
    assert _told(empty) == [(C.VALUE_REQUIRED, "facts")]


@pytest.mark.clause("OP/62")
@pytest.mark.scenario("S17")
@pytest.mark.parametrize(
    ("speaker", "head", "reason", "expected"),
    [
        (HEAD, HEAD, None, []),
        (OTHER, HEAD, "主要负责人赴市里开会。", []),
        (OTHER, HEAD, None, [SentimentCode.SPOKESPERSON_REASON_REQUIRED]),
        (OTHER, None, None, [SentimentCode.SPOKESPERSON_REASON_REQUIRED]),
        (OTHER, None, "主要负责人空缺。", []),
    ],
    ids=["head", "other-with-reason", "other", "no-head", "no-head-with-reason"],
)
def test_the_head_speaks_or_there_is_a_reason(
    speaker: UUID, head: UUID | None, reason: str | None, expected: list[Code]
) -> None:
    refused = why_spokesperson_is_refused(speaker, head_id=head, reason=reason)
    assert [problem.code for problem in refused] == expected


STEPS = {
    "classify": {S.COLLECTED, S.ASSESSED, S.HANDLED, S.RESPONDED},
    "assess": {S.COLLECTED},
    "handle": {S.ASSESSED},
    "publish": {S.COLLECTED, S.ASSESSED, S.HANDLED, S.RESPONDED},
    "confer": {S.COLLECTED, S.ASSESSED, S.HANDLED, S.RESPONDED},
    "close": {S.RESPONDED},
}


@pytest.mark.clause("OP/61a")
@pytest.mark.parametrize("state", SentimentState)
@pytest.mark.parametrize("step", list(SENTIMENT_WORKFLOW.steps))
def test_an_event_takes_no_step_out_of_order(step: str, state: SentimentState) -> None:
    refused = SENTIMENT_WORKFLOW.why_refused(step, state=state, facts=SentimentGates())
    expected = [] if state in STEPS[step] else [C.STATE_ORDER]
    assert [problem.code for problem in refused] == expected


def test_a_clock_that_waits_keeps_an_event_open_and_is_named_in_both_languages() -> None:
    (refused,) = SENTIMENT_WORKFLOW.why_refused(
        "close", state=S.RESPONDED, facts=SentimentGates(("RELEASE_5H",))
    )
    assert refused.code is ClockCode.CLOCKS_OPEN
    assert refused.clause == "OP/64a"
    assert "RELEASE_5H" not in refused.message_zh
    assert refused.message_zh != refused.message_en
