"""Shapes of review sessions: sessions, slots, results."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

import strawberry

from domain.people.permissions import Permission, Scope
from domain.scoring.facts import ResultLine, SessionFacts, SlotFacts, SnapshotFacts
from domain.scoring.revealing import is_held_back, is_revealed, revealed_at
from domain.scoring.taking_back import last_step, why_taking_back_is_refused
from domain.scoring.visibility import are_comments_shown, is_average_shown, is_urn_told
from schema.context import Info, context_of, needs
from schema.hall_states import CountingRuleName, Reveal, SessionState, SlotState, WallView
from schema.people import Person, Unit, unit_of
from schema.problems import Problem
from schema.relay import Connection, Node, global_id
from schema.representatives import Representative


@strawberry.type(description="Somebody in the hall, and whether he has scored: never what.")
class Attendance:
    """See the description."""

    representative: Representative = strawberry.field(description="Who.")
    has_scored: bool = strawberry.field(description="Whether he stands on the roll.")
    is_recused: bool = strawberry.field(description="Whether he must not score this unit.")


@strawberry.type(
    description="Whether the last step of a slot can be taken back now, told before it is tried."
)
class TakeBack:
    """See the description."""

    step: str | None = strawberry.field(
        description="The step: `start`, `end`, `open_scoring`, `close_scoring`,"
        " `close_without_result` or `excuse`; null while the unit waits."
    )
    is_allowed: bool = strawberry.field(description="Whether `takeBackSlotStep` would do it now.")
    problems: list[Problem] = strawberry.field(description="Why not; empty when it would.")


@strawberry.type(description="A unit's turn: eight minutes, then scores.")
class Slot(Node):
    """See the description."""

    position: int = strawberry.field(description="Place in the order, from 1.")
    state: SlotState = strawberry.field(description="Where it stands.")
    excused_reason: str | None = strawberry.field(description="Why the unit does not report.")
    no_result_reason: str | None = strawberry.field(
        description="Why it was closed without a valid result."
    )
    started_at: datetime | None = strawberry.field(description="When the report began.")
    ended_at: datetime | None = strawberry.field(description="When the report ended.")
    overtime_seconds: float | None = strawberry.field(
        description="Beyond eight minutes, to the millisecond; null until the report has ended."
    )
    ballot_count: int = strawberry.field(description="How many have scored, abstentions too.")
    round: int = strawberry.field(
        description="How often its scoring was begun: from 1. Ballots of an earlier round are void."
    )
    facts: strawberry.Private[SlotFacts]

    @strawberry.field(description="The unit.")
    async def unit(self, info: Info) -> Unit:
        """Loaded with its like."""
        return await unit_of(info, self.facts.unit_id)

    @strawberry.field(description="Who speaks for the unit.")
    async def speaker(self, info: Info) -> Person | None:
        """Loaded with its like."""
        if self.facts.speaker_id is None:
            return None
        facts = await context_of(info).loaders.person.load(self.facts.speaker_id)
        return None if facts is None else Person.of(facts)

    @strawberry.field(
        description="Mean of the scores; null until you may see it (see `ReviewSession.reveal`)"
        " and, without a valid result, for good.",
        metadata=needs(Permission.AVERAGE_READ),
    )
    async def average(self, info: Info) -> Decimal | None:
        """Law 3 of the room's visibility."""
        session = await context_of(info).loaders.session.load(self.facts.session_id)
        return None if session is None else shown_average(info, session, self.facts)

    @strawberry.field(
        description="Since when the hall sees the average; null while it does not, and where"
        " results are revealed at the end."
    )
    async def revealed_at(self, info: Info) -> datetime | None:
        """The closing, or the act of the office that has held it back."""
        session = await context_of(info).loaders.session.load(self.facts.session_id)
        return None if session is None else revealed_at(session, self.facts)

    @strawberry.field(
        description="Whether its last step can be taken back; null for who runs no session.",
        metadata=needs(Permission.SESSION_RUN),
    )
    async def can_take_back(self, info: Info) -> TakeBack | None:
        """By the very rule of the act."""
        context = context_of(info)
        if not context.may(Permission.SESSION_RUN):
            return None
        session = await context.loaders.session.load(self.facts.session_id)
        if session is None:
            return None
        step = last_step(self.facts)
        problems = why_taking_back_is_refused(session, self.facts)
        return TakeBack(
            step=None if step is None else step.value,
            is_allowed=not problems,
            problems=[Problem.of(one) for one in problems],
        )

    @strawberry.field(
        description="Comments without names, for the office and the unit, once the slot's average"
        " is revealed or the session complete; with `AT_END` the unit waits for the results. Empty"
        " for others, and of fewer than three ballots.",
        metadata=needs(Permission.COMMENT_READ),
    )
    async def comments(self, info: Info) -> list[str]:
        """Law 6 of the room's visibility."""
        context = context_of(info)
        scope = context.scope(Permission.COMMENT_READ)
        is_own = scope is Scope.OWN_UNIT and context.viewer.unit_id == self.facts.unit_id
        if scope is not Scope.ANY and not is_own:
            return []
        session = await context.loaders.session.load(self.facts.session_id)
        if session is None or not are_comments_shown(
            is_urn_told=is_urn_told(
                slot_state=self.facts.state,
                session_state=session.state,
                is_revealed=is_revealed(session, self.facts),
            ),
            reveal=session.reveal,
            is_published=session.is_published,
            is_office=scope is Scope.ANY,
        ):
            return []
        return list(await context.loaders.comments_of_slot.load(self.facts.id) or ())

    @classmethod
    def of(cls, facts: SlotFacts) -> "Slot":
        """From facts."""
        return cls(
            id=global_id("Slot", facts.id),
            position=facts.position,
            state=facts.state,
            excused_reason=facts.excused_reason,
            no_result_reason=facts.no_result_reason,
            started_at=facts.started_at,
            ended_at=facts.ended_at,
            overtime_seconds=None if facts.overtime_ms is None else facts.overtime_ms / 1000,
            ballot_count=facts.ballots_so_far,
            round=facts.round,
            facts=facts,
        )


def shown_average(info: Info, session: SessionFacts, slot: SlotFacts) -> Decimal | None:
    """The average when this viewer may see it now, by law 3 of the room's visibility."""
    context = context_of(info)
    scope = context.scope(Permission.AVERAGE_READ)
    is_own = scope is Scope.OWN_UNIT and context.viewer.unit_id == slot.unit_id
    is_shown = is_average_shown(
        slot_state=slot.state,
        reveal=session.reveal,
        is_held_back=is_held_back(session, slot),
        is_published=session.is_published,
        is_in_reach=scope is Scope.ANY or is_own,
    )
    return slot.average if is_shown else None


@strawberry.type(description="One unit's line in published results.")
class ResultLineShape:
    """See the description."""

    ballot_count: int = strawberry.field(description="All ballots, abstentions too.")
    abstention_count: int = strawberry.field(
        description="How many abstained; 0 without an average, for it is not told then."
    )
    average: Decimal | None = strawberry.field(
        description="Null without a valid result: too few gave a score."
    )
    rank: int | None = strawberry.field(
        description="Equal averages share a rank; null without an average."
    )
    no_result_reason: str | None = strawberry.field(
        description="Why the slot was closed without a valid result."
    )
    facts: strawberry.Private[ResultLine]

    @strawberry.field(description="The unit.")
    async def unit(self, info: Info) -> Unit:
        """Loaded with its like."""
        return await unit_of(info, self.facts.unit_id)


@strawberry.type(description="Published results: never changed; a recount is a new version.")
class ResultSnapshot:
    """See the description."""

    version: int = strawberry.field(description="From 1.")
    reason: str | None = strawberry.field(description="Why it was counted again.")
    counting_rule: CountingRuleName = strawberry.field(description="How it was counted.")
    published_at: datetime = strawberry.field(description="When it was published.")
    lines: list[ResultLineShape] = strawberry.field(
        description="In the order of the floor; excused units are left out."
    )

    @classmethod
    def of(cls, facts: SnapshotFacts) -> "ResultSnapshot":
        """From facts."""
        return cls(
            version=facts.version,
            reason=facts.reason,
            counting_rule=facts.counting_rule,
            published_at=facts.published_at,
            lines=[
                ResultLineShape(
                    ballot_count=line.ballot_count,
                    abstention_count=line.abstention_count,
                    average=line.average,
                    rank=line.rank,
                    no_result_reason=line.no_result_reason,
                    facts=line,
                )
                for line in facts.lines
            ],
        )


@strawberry.type(description="What the wall of the hall is to show, as the chair has said.")
class Wall:
    """See the description."""

    view: WallView = strawberry.field(description="The picture.")
    since: datetime | None = strawberry.field(
        description="Since when; null while nobody has said anything."
    )
    slot_id: strawberry.Private[UUID | None]

    @strawberry.field(
        description="Whose, for `FLOOR`, `TURNOUT` and `RESULT`. Without one, floor and turnout are"
        " of the unit whose turn it is.",
        metadata=needs(Permission.SESSION_READ),
    )
    async def slot(self, info: Info) -> Slot | None:
        """Loaded with its like."""
        context = context_of(info)
        if self.slot_id is None or not context.may(Permission.SESSION_READ):
            return None
        facts = await context.loaders.slot.load(self.slot_id)
        return None if facts is None else Slot.of(facts)


@strawberry.type(description="The year-end review in the hall (FS/3.4a).")
class ReviewSession(Node):
    """See the description."""

    title: str = strawberry.field(description="What it is called.")
    performance_year: int = strawberry.field(description="The year it reports on.")
    starts_at: datetime = strawberry.field(description="When it is to begin.")
    state: SessionState = strawberry.field(description="Where it stands.")
    allow_corrections: bool = strawberry.field(
        description="Whether a ballot may be replaced while its slot is open."
    )
    reveal: Reveal = strawberry.field(description="When averages are shown.")
    hold_reveal: bool = strawberry.field(
        description="Whether with `PER_SLOT` nobody sees an average before `revealSlot`."
    )
    quorum: int | None = strawberry.field(
        description="Least ballots a slot needs to close; there always is one, of three or more."
    )
    counting_rule: CountingRuleName = strawberry.field(description="How ballots are counted.")
    completed_at: datetime | None = strawberry.field(description="When it ended.")
    cancelled_reason: str | None = strawberry.field(description="Why it was called off.")
    wall: Wall = strawberry.field(description="What the wall of the hall is to show.")
    facts: strawberry.Private[SessionFacts]

    @strawberry.field(
        description="Its slots in order; empty for those who may not see the session.",
        metadata=needs(Permission.SESSION_READ),
    )
    async def slots(self, info: Info) -> list[Slot]:
        """Loaded with their like."""
        context = context_of(info)
        if not context.may(Permission.SESSION_READ):
            return []
        slots = await context.loaders.slots_of_session.load(self.facts.id)
        return [Slot.of(slot) for slot in slots or ()]

    @strawberry.field(description="The newest published results.")
    async def results(self, info: Info) -> ResultSnapshot | None:
        """Loaded with their like."""
        facts = await context_of(info).loaders.newest_results.load(self.facts.id)
        return None if facts is None else ResultSnapshot.of(facts)

    @classmethod
    def of(cls, facts: SessionFacts) -> "ReviewSession":
        """From facts."""
        return cls(
            id=global_id("ReviewSession", facts.id),
            title=facts.title,
            performance_year=facts.performance_year,
            starts_at=facts.starts_at,
            state=facts.state,
            allow_corrections=facts.may_correct,
            reveal=facts.reveal,
            hold_reveal=facts.hold_reveal,
            quorum=facts.quorum,
            counting_rule=facts.counting_rule,
            completed_at=facts.completed_at,
            cancelled_reason=facts.cancelled_reason,
            wall=Wall(view=facts.wall_view, since=facts.wall_since, slot_id=facts.wall_slot_id),
            facts=facts,
        )


@strawberry.type(description="A page of review sessions, the newest first.")
class ReviewSessionConnection(Connection[ReviewSession]):
    """See the description."""


async def slot_of(info: Info, slot_id: UUID) -> Slot:
    """The slot an act has just written."""
    facts = await context_of(info).loaders.slot.load(slot_id)
    if facts is None:
        raise LookupError("a slot that was just written is not there")
    return Slot.of(facts)


@strawberry.type(description="A one-time way into the hall, shown to nobody but who made it.")
class EntryCode:
    """See the description."""

    code: str = strawberry.field(
        description="The code, to be typed or scanned: three groups of four like `7K3M-QX9A-D2WF`,"
        " without look-alike characters."
    )
    qr_svg: str = strawberry.field(description="The same as a QR picture, an SVG text.")
    representative: Representative = strawberry.field(description="Whose it is.")


@strawberry.type(description="Proof that a ballot is in.")
class Receipt:
    """See the description."""

    key: str = strawberry.field(
        description="Find this among `urnKeys` of the slot once its scoring has closed."
    )
