"""Sentiment events with their clocks and words."""

from datetime import datetime, timedelta
from uuid import UUID

from domain.clocks.deadline import DeadlineState
from domain.clocks.kinds import CLOCK_KINDS
from domain.people.district import seed
from domain.sentiment.clocks import PRESS_CONFERENCE_24H, RELEASE_5H
from domain.sentiment.states import SentimentLevel, SentimentState
from tests.oracle.worlds.drawing import Drawing

EVENTS, ALONE, ALIKE = 30, 12, 3
DONE = (DeadlineState.MET, DeadlineState.MET_LATE, DeadlineState.ABORTED)
OPEN = tuple(one for one in DeadlineState if one not in DONE)


def draw(drawn: Drawing) -> None:
    """Of four units, open and closed."""
    for _ in range(EVENTS):
        _event(drawn)
    for number in range(ALONE):
        kind = drawn.pick(tuple(CLOCK_KINDS))
        clock(drawn, stream=f"drawn:{number}", kind=kind, unit_id=drawn.maybe(drawn.unit()))
    # Open ones without a clock that nothing but their keys tells apart.
    alike = {**drawn.tables["sentiment_event"][0], "closed_at": None}
    del alike["id"]
    for _ in range(ALIKE):
        drawn.with_id("sentiment_event", **alike)


def _event(drawn: Drawing) -> None:
    unit_id = drawn.unit()
    event = drawn.with_id(
        "sentiment_event",
        title=drawn.text(),
        summary=drawn.text(),
        level=drawn.pick(tuple(SentimentLevel)).value,
        is_urgent=drawn.flag(),
        state=drawn.pick(tuple(SentimentState)).value,
        unit_id=unit_id,
        first_known_at=drawn.instant(),
        reported_at=drawn.instant(hours=3),
        classified_at=None,
        assessment=drawn.maybe(drawn.text()),
        measures=drawn.maybe(drawn.text()),
        closed_at=drawn.maybe(drawn.instant()),
    )
    stream = f"sentiment_event:{event['id']}"
    at = drawn.instant(hours=1)
    for kind in (RELEASE_5H.name, PRESS_CONFERENCE_24H.name):
        for is_done, share in ((False, 0.7), (True, 0.3)):
            if drawn.flag(share):
                clock(
                    drawn, stream=stream, kind=kind, unit_id=unit_id, is_done=is_done, started_at=at
                )
    for _ in range(drawn.pick((0, 1, 3))):
        parts = ("facts", "verification", "measures", "precautions", "missing_parts_note")
        drawn.with_id(
            "release",
            event_id=event["id"],
            is_authoritative=drawn.flag(),
            **{part: drawn.maybe(drawn.text()) for part in parts},
            spokesperson_id=drawn.person(),
            spokesperson_reason=drawn.maybe(drawn.text()),
            published_at=drawn.pick((at, at + timedelta(seconds=1))),
        )
    for _ in range(drawn.pick((0, 1, 3))):
        members = drawn.chance.sample(seed.representatives()[:6], drawn.pick((0, 1, 3)))
        drawn.with_id(
            "press_conference",
            event_id=event["id"],
            topic=drawn.text(),
            started_at=drawn.pick((at, at + timedelta(seconds=1))),
            speaker_ids=[str(one.person_id) for one in members],
        )


def clock(
    drawn: Drawing,
    *,
    stream: str,
    kind: str,
    unit_id: UUID | None,
    is_done: bool = False,
    started_at: datetime | None = None,
) -> None:
    """A clock in some state; of a kind only one waits."""
    state = drawn.pick(DONE if is_done or drawn.flag(0.3) else OPEN)
    started_at = started_at or drawn.instant()
    drawn.with_id(
        "deadline",
        stream=stream,
        kind=kind,
        rule_version="2018-1",
        calendar_version=None,
        is_provisional=drawn.flag(),
        clause=drawn.maybe("OP/64a"),
        title=drawn.text(),
        unit_id=unit_id,
        state=state.value,
        reason=drawn.maybe("LATE_CLASSIFICATION"),
        started_at=started_at,
        due_at=started_at + timedelta(hours=drawn.pick((0, 1, 24))),
        done_at=drawn.instant(hours=48) if state in DONE else None,
        paused_at=drawn.maybe(drawn.instant()),
        pauses=_pauses(drawn, started_at),
    )


def _pauses(drawn: Drawing, started_at: datetime) -> list[list[str]]:
    if drawn.flag(0.6):
        return []
    begin = started_at + timedelta(minutes=2)
    return [[begin.isoformat(), (begin + timedelta(minutes=3)).isoformat()]]
