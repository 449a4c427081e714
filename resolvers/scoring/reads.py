"""Doors of the review session: queries and subscriptions."""

import asyncio
from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain.clocks.deadline import DeadlineState
from domain.global_ids import key_of
from domain.people.permissions import Permission
from domain.scoring.facts import SessionFacts, SlotFacts, session_stream, slot_stream
from domain.scoring.states import SlotState
from domain.scoring.visibility import are_ranks_shown
from resolvers.arguments import After, Before, First, Last, Resume, SessionId
from resolvers.context import DoorContext, door_of
from resolvers.paging import INSTANT_THEN_ID, connection_of, empty_connection, page_request
from schema.context import Info, needs
from schema.faults import bad_request
from schema.relay import global_id
from schema.representatives import Representative
from schema.scoreboard import ReviewFloorUpdate, Scoreboard, ScoreboardSlot, ScoreboardUpdate
from schema.scoring import (
    Attendance,
    ReviewSession,
    ReviewSessionConnection,
    Slot,
    shown_average,
)
from store.scoring import reads


@strawberry.type
class ScoringQuery:
    """Reads of the review session."""

    @strawberry.field(
        description="Review sessions, the newest first.", metadata=needs(Permission.SESSION_READ)
    )
    async def review_sessions(
        self,
        info: Info,
        performance_year: Annotated[
            int | None, strawberry.argument(description="Only those of this year.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ReviewSessionConnection:
        """Empty for those who may not see sessions."""
        door = door_of(info)
        if not door.may(Permission.SESSION_READ):
            return empty_connection(ReviewSessionConnection)
        page = await reads.sessions_page(
            door.database,
            page_request(*INSTANT_THEN_ID, first=first, after=after, last=last, before=before),
            performance_year=performance_year,
        )
        return connection_of(
            page,
            ReviewSession.of,
            connection=ReviewSessionConnection,
            count=lambda: reads.session_count(door.database, performance_year=performance_year),
        )

    @strawberry.field(
        description="How a session stands; null when there is none or you may not see it.",
        metadata=needs(Permission.SESSION_READ, Permission.RESULTS_READ, Permission.AVERAGE_READ),
    )
    async def scoreboard(self, info: Info, session_id: SessionId) -> Scoreboard | None:
        """The same picture as the subscription's."""
        content = await scoreboard_content(info, session_id)
        if content is None:
            return None
        session, slots = content
        return Scoreboard(
            **board_fields(info, session, slots, await published_ranks(info, session))
        )

    @strawberry.field(
        description="Who is in the hall and whether he has scored a slot; for the office.",
        metadata=needs(Permission.ROLL_READ),
    )
    async def slot_attendance(
        self,
        info: Info,
        slot_id: Annotated[strawberry.ID, strawberry.argument(description="Id of a slot.")],
    ) -> list[Attendance]:
        """The roll, never the scores."""
        door = door_of(info)
        key = key_of(slot_id, "Slot")
        if key is None or not door.may(Permission.ROLL_READ):
            return []
        found = await reads.attendance(door.database, key)
        load = door.loaders.representative.load
        representatives = await asyncio.gather(*(load(one.representative_id) for one in found))
        return [
            Attendance(
                representative=Representative.of(facts),
                has_scored=one.has_scored,
                is_recused=one.is_recused,
            )
            for one, facts in zip(found, representatives, strict=True)
            if facts is not None
        ]

    @strawberry.field(
        description="Keys in the urn of a slot, for each to find his own, once its average is"
        " revealed or the session complete; else empty.",
        metadata=needs(Permission.URN_KEYS_READ),
    )
    async def urn_keys(
        self,
        info: Info,
        slot_id: Annotated[strawberry.ID, strawberry.argument(description="Id of a slot.")],
    ) -> list[str]:
        """Sorted: no order of arrival."""
        door = door_of(info)
        key = key_of(slot_id, "Slot")
        if key is None or not door.may(Permission.URN_KEYS_READ):
            return []
        return [str(one) for one in await reads.urn_keys(door.database, key)]


async def scoreboard_content(
    info: Info, session_id: str
) -> tuple[SessionFacts, tuple[SlotFacts, ...]] | None:
    """Session and slots in one snapshot, when the viewer may see them.

    Who may not read sessions sees one whose results are published.
    """
    door = door_of(info)
    key = key_of(session_id, "ReviewSession")
    if key is None:
        return None
    async with door.database.snapshot() as snapshot:
        session = await reads.session(snapshot, key)
        if session is None or not _may_see(door, session):
            return None
        slots = (await reads.slots_by_sessions(snapshot, [key])).get(key, ())
    return session, slots


def _may_see(door: DoorContext, session: SessionFacts) -> bool:
    if door.may(Permission.SESSION_READ):
        return True
    return session.is_published and door.may(Permission.RESULTS_READ)


async def published_ranks(info: Info, session: SessionFacts) -> dict[UUID, int | None]:
    """Ranks by slot from the newest results; none before they are published."""
    if not are_ranks_shown(is_published=session.is_published):
        return {}
    results = await door_of(info).loaders.newest_results.load(session.id)
    return {} if results is None else {line.slot_id: line.rank for line in results.lines}


def board_fields(
    info: Info,
    session: SessionFacts,
    slots: tuple[SlotFacts, ...],
    ranks: dict[UUID, int | None],
) -> dict[str, Any]:
    """What query and subscription show alike."""
    return {
        "session": ReviewSession.of(session),
        "state": session.state,
        "version": session.results_version,
        "revealed": session.is_published,
        "slots": [
            ScoreboardSlot(
                slot_id=global_id("Slot", slot.id),
                position=slot.position,
                state=slot.state,
                ballot_count=slot.ballots_so_far,
                average=shown_average(info, session, slot),
                rank=ranks.get(slot.id),
                facts=slot,
            )
            for slot in slots
        ],
    }


@strawberry.type
class ScoringSubscription:
    """What the hall sees."""

    @strawberry.field(
        description="The scoreboard, anew whenever it changes.",
        metadata=needs(Permission.SESSION_READ, Permission.RESULTS_READ, Permission.AVERAGE_READ),
    )
    async def scoreboard(
        self, info: Info, session_id: SessionId, after: Resume = None
    ) -> ScoreboardUpdate:
        """A state view over the session's stream."""
        content = await scoreboard_content(info, session_id)
        if content is None:
            raise bad_request("There is no such review session.", problem="NOT_FOUND")
        session, slots = content
        door_of(info).frame.depends_on(session.stream)
        return ScoreboardUpdate(
            **board_fields(info, session, slots, await published_ranks(info, session))
        )

    @strawberry.field(
        description="Who speaks, the eight-minute clock, how many have scored.",
        metadata=needs(Permission.SESSION_READ),
    )
    async def review_floor(
        self, info: Info, session_id: SessionId, after: Resume = None
    ) -> ReviewFloorUpdate:
        """A state view over the session's stream and the current clock's."""
        door = door_of(info)
        # First: whether results are public is no matter of the floor's.
        is_in_hall = door.may(Permission.SESSION_READ)
        content = await scoreboard_content(info, session_id) if is_in_hall else None
        if content is None:
            raise bad_request("There is no such review session.", problem="NOT_FOUND")
        session, slots = content
        door.frame.depends_on(session_stream(session.id))
        slot = slot_on_floor(slots)
        if slot is not None:
            door.frame.depends_on(slot_stream(slot.id))
        return await floor_update(info, session, slot)


def slot_on_floor(slots: tuple[SlotFacts, ...]) -> SlotFacts | None:
    """The slot that reports, else the newest that is being scored."""
    reporting = [slot for slot in slots if slot.state is SlotState.REPORTING]
    scoring = [slot for slot in slots if slot.state is SlotState.SCORING_OPEN]
    return next(iter(reporting or scoring[::-1]), None)


async def floor_update(
    info: Info, session: SessionFacts, slot: SlotFacts | None
) -> ReviewFloorUpdate:
    """The floor as it is now."""
    door = door_of(info)
    state: DeadlineState | None = None
    deadline_at = paused_at = None
    if slot is not None:
        clocks = await door.loaders.deadlines_of_stream.load(slot_stream(slot.id))
        for clock in clocks or ():
            state, deadline_at, paused_at = clock.state, clock.due_at, clock.paused_at
    return ReviewFloorUpdate(
        session=ReviewSession.of(session),
        slot=None if slot is None else Slot.of(slot),
        state=state,
        started_at=None if slot is None else slot.started_at,
        deadline_at=deadline_at,
        paused_at=paused_at,
        overtime_seconds=0.0 if slot is None else (slot.overtime_ms or 0) / 1000,
        checked_in=await reads.check_in_count(door.database, session.id),
        ballot_count=0 if slot is None else slot.ballots_so_far,
    )
