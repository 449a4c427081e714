"""A review session to act in: units, representatives in the hall, the office."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from actions.act import Act
from actions.clocks.fire_milestones import fire_due_milestones
from actions.scoring.check_in import CheckIn, check_in
from actions.scoring.close_scoring import (
    CloseSlotWithoutResult,
    close_scoring,
    close_slot_without_result,
)
from actions.scoring.finish_session import ReviewSessionCompleted, complete_review_session
from actions.scoring.issue_entry_codes import IssueEntryCodes, issue_entry_codes
from actions.scoring.move_session import (
    open_check_in,
    pause_review_session,
    resume_review_session,
    start_review_session,
)
from actions.scoring.move_slot import end_slot, excuse_slot, open_scoring, start_slot
from actions.scoring.open_review_session import OpenReviewSession, open_review_session
from actions.scoring.publish_results import PublishResults, ResultsPublished, publish_results
from actions.scoring.put_off_slot import put_off_slot
from actions.scoring.rescore_slot import rescore_slot
from actions.scoring.restart_floor_clock import restart_floor_clock
from actions.scoring.reveal_slot import reveal_slot
from actions.scoring.session import MoveSession, SessionShown
from actions.scoring.slot import MoveSlot, SlotShown, SlotWithReason
from actions.scoring.submit_ballot import BallotSubmitted, SubmitBallot, submit_ballot_at_once
from actions.scoring.take_back_slot_step import (
    SlotStepTakenBack,
    TakeBackSlotStep,
    take_back_slot_step,
)
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.counting import CountingRuleName
from domain.scoring.facts import SlotFacts, session_stream, slot_stream
from domain.scoring.states import Reveal, SessionState
from server.chance import new_secret
from store.database import Database
from store.scoring.ballot_box import BallotBox
from store.scoring.reads import sessions_by_ids, slots_by_ids, slots_by_sessions
from tests.worlds.acts import ENTRY_CODES, PEOPLE, StandingClock, act_of, done, shanghai

START = "2026-12-18 10:00:00"


def fresh_key() -> str:
    """A receipt key as a phone makes it."""
    return new_secret().encode().hex()[:32]


class NoTokenError(Exception):
    """A member's token has stopped counting."""


@dataclass(slots=True)
class ReviewWorld:
    """A session with its slots; `office` runs it, `members` sit in it."""

    database: Database
    clock: StandingClock
    session_id: UUID
    slot_ids: list[UUID]
    office: Viewer
    members: list[Viewer]
    ballot_box: BallotBox

    async def start(self, slot: int = 0) -> SlotShown | Refused:
        """The unit takes the floor."""
        return await start_slot(self._office(), MoveSlot(self.slot_ids[slot]))

    async def end(self, slot: int = 0) -> SlotShown | Refused:
        """The unit has reported."""
        return await end_slot(self._office(), MoveSlot(self.slot_ids[slot]))

    async def open(self, slot: int = 0) -> SlotShown | Refused:
        """Scores may come in."""
        return await open_scoring(self._office(), MoveSlot(self.slot_ids[slot]))

    async def close(self, slot: int = 0) -> SlotShown | Refused:
        """The urn is counted."""
        return await close_scoring(self._office(), MoveSlot(self.slot_ids[slot]))

    async def scored(self, slot: int = 0) -> None:
        """As many as an average needs give a score, and the urn is counted."""
        for member, score in enumerate(("80", "85.5", "91")):
            done(await self.ballot(member, score, slot=slot))
        done(await self.close(slot))

    async def close_without_result(
        self, slot: int = 0, *, reason: str = "在场代表不足"
    ) -> SlotShown | Refused:
        """Too few have scored."""
        return await close_slot_without_result(
            self._office(), CloseSlotWithoutResult(self.slot_ids[slot], reason)
        )

    async def take_back(
        self, slot: int = 0, *, reason: str = "点错单位", step: str | None = None
    ) -> SlotStepTakenBack | Refused:
        """The last step was a slip."""
        return await take_back_slot_step(
            self._office(), TakeBackSlotStep(self.slot_ids[slot], reason, step)
        )

    async def restart_clock(self, slot: int = 0) -> SlotShown | Refused:
        """Eight minutes anew."""
        return await restart_floor_clock(self._office(), self._mend(slot, "话筒故障"))

    async def rescore(self, slot: int = 0, *, reason: str = "网络中断") -> SlotShown | Refused:
        """All ballots are void."""
        return await rescore_slot(self._office(), self._mend(slot, reason))

    async def put_off(self, slot: int = 0, *, reason: str = "述职人不适") -> SlotShown | Refused:
        """The unit waits again."""
        return await put_off_slot(self._office(), self._mend(slot, reason))

    def _mend(self, slot: int, reason: str) -> SlotWithReason:
        return SlotWithReason(self.slot_ids[slot], reason)

    async def reveal(self, slot: int = 0) -> SlotShown | Refused:
        """The hall sees what was held back."""
        return await reveal_slot(self._office(), MoveSlot(self.slot_ids[slot]))

    async def ready_to_score(self, slot: int = 0) -> None:
        """From waiting to open for scores."""
        for step in (self.start, self.end, self.open):
            done(await step(slot))

    async def ballot(
        self,
        member: int,
        score: str | None,
        *,
        slot: int = 0,
        key: str | None = None,
        comment: str | None = None,
        is_abstention: bool = False,
        round_meant: int | None = None,
        counts: Callable[[], bool] = lambda: True,
    ) -> BallotSubmitted | Refused:
        """A member scores a slot. Raises NoTokenError when his token counts no more."""

        def must_count() -> None:
            if not counts():
                raise NoTokenError

        alone = act_of(self.database, self.members[member], self.clock.now)
        return await submit_ballot_at_once(
            replace(alone, ballot_box=self.ballot_box.of(counts), must_count=must_count),
            SubmitBallot(
                slot_id=self.slot_ids[slot],
                score=None if score is None else Decimal(score),
                is_abstention=is_abstention,
                comment=comment,
                receipt_key=key or fresh_key(),
                round_meant=round_meant,
            ),
        )

    async def pause(self) -> SessionShown | Refused:
        """Interrupt."""
        return await pause_review_session(self._office(), MoveSession(self.session_id))

    async def resume(self) -> SessionShown | Refused:
        """Go on."""
        return await resume_review_session(self._office(), MoveSession(self.session_id))

    async def excuse(self, slot: int = 0, *, reason: str = "单位撤并") -> SlotShown | Refused:
        """The unit does not report."""
        return await excuse_slot(self._office(), SlotWithReason(self.slot_ids[slot], reason))

    async def complete(self) -> ReviewSessionCompleted | Refused:
        """End the session."""
        return await complete_review_session(self._office(), MoveSession(self.session_id))

    async def publish(self, reason: str | None = None) -> ResultsPublished | Refused:
        """Publish, or count anew."""
        return await publish_results(self._office(), PublishResults(self.session_id, reason))

    async def fire(self) -> int:
        """The deadline worker looks at the clock once."""
        worker = Viewer(role=Role.ADMIN, name="system")
        return await fire_due_milestones(act_of(self.database, worker, self.clock.now))

    async def slot(self, slot: int = 0) -> SlotFacts:
        """A slot as it stands."""
        return (await slots_by_ids(self.database, self.slot_ids))[self.slot_ids[slot]]

    async def state(self) -> SessionState:
        """The session's state."""
        return (await sessions_by_ids(self.database, [self.session_id]))[self.session_id].state

    async def told(self, slot: int | None = None) -> list[str]:
        """Kinds of events in the session's stream, or in a slot's own."""
        name = session_stream(self.session_id)
        if slot is not None:
            name = slot_stream(self.slot_ids[slot])
        rows = await self.database.fetch(
            "SELECT kind FROM event WHERE stream = $1 ORDER BY version", name
        )
        return [row["kind"] for row in rows]

    def _office(self) -> Act:
        return act_of(self.database, self.office, self.clock.now)


async def review_session(
    database: Database,
    *,
    units: int = 2,
    representatives: int = 3,
    may_correct: bool = False,
    reveal: Reveal = Reveal.PER_SLOT,
    hold_reveal: bool = False,
    quorum: int | None = None,
    counting_rule: CountingRuleName = CountingRuleName.MEAN_2026,
    at: datetime | None = None,
    unit_codes: list[str] | None = None,
) -> ReviewWorld:
    """A running session, its representatives checked in. The first five members are not recused
    from the default units.
    """
    clock = StandingClock(at or shanghai(START))
    office = PEOPLE.role(Role.PERFORMANCE)
    reviewed = [one.code for one in seed.units() if one.is_reviewed]
    chosen = unit_codes or reviewed[:units]
    opened = done(
        await open_review_session(
            act_of(database, office, clock.now),
            OpenReviewSession(
                title="年终现场述职评议会",
                starts_at=clock.now,
                performance_year=2026,
                unit_ids=tuple(seed.seed_id("unit", code) for code in chosen),
                may_correct=may_correct,
                reveal=reveal,
                hold_reveal=hold_reveal,
                quorum=quorum,
                counting_rule=counting_rule,
            ),
        )
    )
    move = MoveSession(opened.session_id)
    done(await open_check_in(act_of(database, office, clock.now), move))
    members = [PEOPLE.representative(number) for number in range(1, representatives + 1)]
    issued = done(
        await issue_entry_codes(
            act_of(database, office, clock.now),
            IssueEntryCodes(
                opened.session_id,
                tuple(one.representative_id for one in members if one.representative_id),
            ),
        )
    )
    for one in issued.codes:
        act = act_of(database, Viewer(role=Role.PUBLIC), clock.now)
        done(await check_in(act, CheckIn(ENTRY_CODES.code(one.id))))
    done(await start_review_session(act_of(database, office, clock.now), move))
    slots = (await slots_by_sessions(database, [opened.session_id]))[opened.session_id]
    return ReviewWorld(
        database,
        clock,
        opened.session_id,
        [slot.id for slot in slots],
        office,
        members,
        BallotBox(database),
    )
