"""Review sessions in every state and way of revealing, with slots in every state."""

from decimal import Decimal
from itertools import product
from uuid import UUID

from domain.people.district import seed
from domain.scoring.counting import CountingRuleName
from domain.scoring.states import Reveal, SessionState, SlotState
from domain.scoring.wall import WallView
from tests.oracle.worlds.drawing import UNITS, Drawing
from tests.oracle.worlds.matters import clock

COUNTED = (SlotState.SCORED, SlotState.NO_RESULT)
MEMBERS = 6
SHOWN_STATES = (
    SessionState.RUNNING,
    SessionState.PAUSED,
    SessionState.SCORING_CLOSED,
    SessionState.COMPLETED,
)


def draw(drawn: Drawing) -> None:
    """One session for each that may differ in what is shown, and some that never began."""
    ways = product(SHOWN_STATES, Reveal, (True, False), (0, 2))
    for state, reveal, is_held, version in ways:
        if not version or state is SessionState.COMPLETED:
            _session(drawn, state, reveal=reveal, is_held=is_held, version=version)
    for version in (0, 2) * 5:
        # What the office sees of comments and the unit does not yet, or does by now.
        _session(
            drawn,
            SessionState.COMPLETED,
            reveal=Reveal.AT_END,
            is_held=False,
            version=version,
            slots=(SlotState.SCORED,) * len(UNITS),
        )
    for state in (SessionState.SCHEDULED, SessionState.CHECK_IN, SessionState.CANCELLED):
        _session(drawn, state, reveal=Reveal.PER_SLOT, is_held=False, version=0)


def _session(
    drawn: Drawing,
    state: SessionState,
    *,
    reveal: Reveal,
    is_held: bool,
    version: int,
    slots: tuple[SlotState, ...] = (),
) -> None:
    session = drawn.with_id(
        "review_session",
        title=drawn.text(),
        performance_year=drawn.pick((2025, 2026)),
        starts_at=drawn.instant(hours=2),
        state=state.value,
        may_correct=drawn.flag(),
        reveal=reveal.value,
        hold_reveal=is_held,
        quorum=drawn.pick((None, 1, 4)),
        counting_rule=drawn.pick(tuple(CountingRuleName)).value,
        results_version=version,
        started_at=drawn.maybe(drawn.instant()),
        completed_at=drawn.maybe(drawn.instant()),
        cancelled_reason=drawn.text() if state is SessionState.CANCELLED else None,
        steps_taken=4,
        wall_view=drawn.pick(tuple(WallView)).value,
        wall_since=drawn.maybe(drawn.instant()),
    )
    for one in drawn.chance.sample(seed.representatives()[:MEMBERS], drawn.pick((0, 2, 5))):
        drawn.with_id(
            "check_in", session_id=session["id"], representative_id=one.id, at=drawn.instant()
        )
    codes = [*UNITS, *("AUDIT", "SCI")]
    drawn.chance.shuffle(codes)
    states = [*(slots or SlotState)]
    drawn.chance.shuffle(states)
    states[-1:] = [SlotState.SCORED, SlotState.SCORED] if drawn.flag() else states[-1:]
    placed = [
        _slot(drawn, session["id"], seed.seed_id("unit", code), one, position)
        for position, (code, one) in enumerate(zip(codes, states, strict=False), start=1)
    ]
    session["wall_slot_id"] = drawn.maybe(drawn.pick(placed))
    # What was written down and not published yet is told of to nobody by a rank.
    for number in range(1, (version or drawn.pick((0, 0, 1))) + 1):
        drawn.with_id(
            "result_snapshot",
            session_id=session["id"],
            version=number,
            reason=drawn.maybe(drawn.text()),
            counting_rule=drawn.pick(tuple(CountingRuleName)).value,
            published_at=drawn.instant(),
            lines=[_line(drawn, one, place) for place, one in enumerate(placed)],
        )


def _line(drawn: Drawing, slot_id: UUID, place: int) -> dict[str, object]:
    unit_id = next(one["unit_id"] for one in drawn.tables["slot"] if one["id"] == slot_id)
    line: dict[str, object] = {
        "slotId": str(slot_id),
        "unitId": str(unit_id),
        "ballotCount": drawn.pick((3, 5)),
        "abstentionCount": drawn.pick((0, 1)),
        "average": drawn.pick((None, "88.50", "100.00")),
        "rank": drawn.pick((None, place, place + 1)),
    }
    if drawn.flag():
        line["noResultReason"] = drawn.maybe(drawn.text())
    return line


def _slot(drawn: Drawing, session_id: UUID, unit_id: UUID, state: SlotState, position: int) -> UUID:
    is_counted = state in COUNTED
    ballots = drawn.pick((3, 4, 5)) if state is SlotState.SCORED else drawn.pick((0, 2, 2, 3))
    slot = drawn.with_id(
        "slot",
        session_id=session_id,
        unit_id=unit_id,
        speaker_id=drawn.maybe(drawn.person()),
        position=position,
        state=state.value,
        excused_reason=drawn.maybe(drawn.text()),
        no_result_reason=drawn.text() if state is SlotState.NO_RESULT else None,
        started_at=drawn.maybe(drawn.instant()),
        overtime_ms=drawn.pick((None, 0, 1, 61_500)),
        scoring_closed_at=drawn.instant() if is_counted else None,
        ballot_count=ballots if is_counted else None,
        abstention_count=0 if state is SlotState.SCORED else None,
        average=drawn.pick((Decimal("88.50"), Decimal("0"))) if state is SlotState.SCORED else None,
        revealed_at=drawn.maybe(drawn.instant()) if state is SlotState.SCORED else None,
        round=drawn.pick((1, 2)),
        step_number=drawn.pick((None, 3, 4)),
    )
    slot["ended_at"] = drawn.maybe(slot["started_at"])
    _ballots(drawn, slot["id"], ballots)
    for _ in range(drawn.pick((0, 1))):
        clock(drawn, stream=f"slot:{slot['id']}", kind="SLOT_8_MINUTES", unit_id=unit_id)
        clock(
            drawn,
            stream=f"slot:{slot['id']}",
            kind="SLOT_8_MINUTES",
            unit_id=unit_id,
            is_done=True,
        )
    found: UUID = slot["id"]
    return found


def _ballots(drawn: Drawing, slot_id: UUID, ballots: int) -> None:
    members = drawn.chance.sample(seed.representatives()[:MEMBERS], MEMBERS)
    for one in members[:ballots]:
        drawn.with_id("roll", slot_id=slot_id, representative_id=one.id)
        drawn.add(
            "urn",
            key=drawn.uuid(),
            slot_id=slot_id,
            category=None,
            score=Decimal("88.5"),
            comment=drawn.maybe(drawn.text(), 0.8),
        )
    drawn.with_id("recusal", slot_id=slot_id, representative_id=members[-1].id, reason="AFFILIATED")
