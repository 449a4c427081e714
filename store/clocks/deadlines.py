"""Deadlines and their milestones: begun, moved and ended by acts, claimed by the worker."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.clocks.deadline import ClockKind, DeadlineState, Due, Interval
from store.clocks.facts import DeadlineFacts
from store.clocks.rows import DEADLINES
from store.database import Reader, Transaction, to_json


async def begin_deadline(
    transaction: Transaction, facts: DeadlineFacts, kind: ClockKind, *, now: datetime
) -> None:
    """A new deadline with its milestones."""
    await DEADLINES.insert(transaction, facts)
    if facts.done_at is None:
        await set_milestones(transaction, facts, kind, now=now)


async def set_milestones(
    transaction: Transaction, facts: DeadlineFacts, kind: ClockKind, *, now: datetime
) -> None:
    """Put the milestones where start and due instant say; those already fired stay fired.

    A mere reminder whose instant has passed is left out; what changes the state still fires.
    """
    await transaction.execute(
        "WITH newest AS (SELECT COALESCE(max(occurrence), 1) AS occurrence FROM milestone"
        "  WHERE deadline_id = $1)"
        " INSERT INTO milestone (id, deadline_id, kind, occurrence, fires_at, is_void)"
        " SELECT gen_random_uuid(), $1, new.kind, newest.occurrence, new.fires_at,"
        "  new.fires_at < $4 AND new.is_reminder"
        " FROM newest, unnest($2::text[], $3::timestamptz[], $5::bool[])"
        " AS new (kind, fires_at, is_reminder)"
        " ON CONFLICT (deadline_id, kind, occurrence) DO UPDATE"
        " SET fires_at = EXCLUDED.fires_at, is_void = EXCLUDED.is_void"
        " WHERE milestone.fired_at IS NULL",
        facts.id,
        [rule.kind for rule in kind.milestones],
        [rule.fires_at(facts.started_at, facts.due_at) for rule in kind.milestones],
        now,
        [rule.leads_to is None for rule in kind.milestones],
    )
    transaction.is_clock_set = True


async def move_deadline(
    transaction: Transaction,
    deadline_id: UUID,
    *,
    started_at: datetime,
    due_at: datetime,
    state: DeadlineState,
    paused_at: datetime | None,
    pauses: Sequence[Interval],
    reason: str | None = None,
) -> None:
    """A deadline begins earlier, stands still or runs on; milestones are set apart.

    One that was called off counts again.
    """
    await transaction.execute(
        "UPDATE deadline SET started_at = $2, due_at = $3, state = $4, paused_at = $5,"
        " done_at = NULL, pauses = $6, reason = $7 WHERE id = $1",
        deadline_id,
        started_at,
        due_at,
        state.value,
        paused_at,
        to_json([[begin.isoformat(), end.isoformat()] for begin, end in pauses]),
        reason,
    )
    transaction.is_clock_set = True


async def end_deadline(
    transaction: Transaction,
    deadline_id: UUID,
    *,
    state: DeadlineState,
    done_at: datetime,
    reason: str | None = None,
) -> None:
    """What was due is done, or is no longer due; milestones that have not fired never will.

    What was met in time has no reason to give, whatever it was thought before.
    """
    await transaction.execute(
        "UPDATE deadline SET state = $2::text, done_at = $3, paused_at = NULL,"
        " reason = CASE $2::text WHEN 'MET' THEN NULL ELSE COALESCE($4, reason) END"
        " WHERE id = $1",
        deadline_id,
        state.value,
        done_at,
        reason,
    )
    await void_milestones(transaction, deadline_id)


async def void_milestones(transaction: Transaction, deadline_id: UUID) -> None:
    """Milestones that have not fired will not, unless they are set anew."""
    await transaction.execute(
        "UPDATE milestone SET is_void = TRUE WHERE deadline_id = $1 AND fired_at IS NULL",
        deadline_id,
    )
    transaction.is_clock_set = True


async def fired_milestones(reader: Reader, deadline_id: UUID) -> frozenset[str]:
    """Kinds of the milestones that have fired since the clock began.

    A clock that an older version began anew has milestones of several occurrences.
    """
    rows = await reader.fetch(
        "SELECT m.kind FROM milestone m WHERE m.deadline_id = $1 AND m.fired_at IS NOT NULL"
        " AND m.occurrence = (SELECT max(n.occurrence) FROM milestone n WHERE n.deadline_id = $1)",
        deadline_id,
    )
    return frozenset(row["kind"] for row in rows)


async def deadlines_for_update(
    transaction: Transaction, stream: str
) -> Mapping[str, DeadlineFacts]:
    """A subject's deadlines by kind, locked until the commit.

    Of several of a kind it is the one that waits, else the one that began last.
    """
    held = await DEADLINES.where(transaction, "stream = $1 ORDER BY id FOR UPDATE", stream)
    found = sorted(held, key=lambda one: (one.done_at is None, one.started_at))
    return {one.kind: one for one in found}


async def provisional_deadlines_for_update(
    transaction: Transaction,
) -> tuple[DeadlineFacts, ...]:
    """Running deadlines that were counted with days not official yet, locked until the commit.

    One that was missed stays missed: a verdict is not rewritten when a year is loaded.
    """
    return await DEADLINES.where(
        transaction, "is_provisional AND state IN ('RUNNING', 'PAUSED') ORDER BY id FOR UPDATE"
    )


async def set_due(transaction: Transaction, deadline: DeadlineFacts, due: Due) -> DeadlineFacts:
    """A deadline is due at another instant, or rests on another calendar; as it is then."""
    counted = replace(deadline, **asdict(due))
    await DEADLINES.change(transaction, deadline, counted)
    transaction.is_clock_set = True
    return counted


async def deadlines_by_streams(
    reader: Reader, streams: Sequence[str]
) -> Mapping[str, tuple[DeadlineFacts, ...]]:
    """The deadlines of each subject, by due instant: of clocks begun anew the newest is last."""
    rows = await DEADLINES.where(reader, "stream = ANY($1) ORDER BY due_at, id", list(streams))
    found: dict[str, list[DeadlineFacts]] = {}
    for one in rows:
        found.setdefault(one.stream, []).append(one)
    return {stream: tuple(some) for stream, some in found.items()}


@dataclass(frozen=True, slots=True)
class DueMilestone:
    """A milestone whose instant has come, claimed by this transaction alone."""

    id: UUID
    kind: str
    fires_at: datetime
    deadline: DeadlineFacts


async def claim_due_milestones(
    transaction: Transaction, now: datetime, *, limit: int, but: Collection[UUID] = ()
) -> tuple[DueMilestone, ...]:
    """Take what is due and nobody else has taken, the earliest first; those in `but` stay.

    A deadline that an act holds at this moment is passed over; it is asked for again at once.
    """
    rows = await transaction.fetch(
        "SELECT m.id AS milestone_id, m.kind AS milestone_kind, m.fires_at,"
        " d.* FROM milestone m JOIN deadline d ON d.id = m.deadline_id"
        " WHERE m.fired_at IS NULL AND NOT m.is_void AND m.fires_at <= $1 AND m.id <> ALL($3)"
        " ORDER BY m.fires_at, m.id LIMIT $2 FOR UPDATE SKIP LOCKED",
        now,
        limit,
        list(but),
    )
    return tuple(
        DueMilestone(
            row["milestone_id"], row["milestone_kind"], row["fires_at"], DEADLINES.fact(row)
        )
        for row in rows
    )


async def mark_fired(transaction: Transaction, ids: Sequence[UUID], *, at: datetime) -> None:
    """Milestones fire once."""
    await transaction.execute(
        "UPDATE milestone SET fired_at = $2 WHERE id = ANY($1)", list(ids), at
    )


async def mark_kind_fired(
    transaction: Transaction, deadline_id: UUID, kind: str, *, at: datetime
) -> None:
    """A milestone that was told by an act does not fire again."""
    await transaction.execute(
        "UPDATE milestone m SET fired_at = $3 WHERE m.deadline_id = $1 AND m.kind = $2"
        " AND m.fired_at IS NULL"
        " AND m.occurrence = (SELECT max(n.occurrence) FROM milestone n WHERE n.deadline_id = $1)",
        deadline_id,
        kind,
        at,
    )


async def set_states(
    transaction: Transaction, states: Iterable[tuple[UUID, DeadlineState]]
) -> None:
    """Deadlines take the state their milestones lead to."""
    pairs = list(states)
    await transaction.execute(
        "UPDATE deadline SET state = new.state"
        " FROM unnest($1::uuid[], $2::text[]) AS new (id, state) WHERE deadline.id = new.id",
        [deadline_id for deadline_id, _ in pairs],
        [state.value for _, state in pairs],
    )


async def next_milestone_at(reader: Reader, *, but: Collection[UUID] = ()) -> datetime | None:
    """When the next milestone fires, if any waits beside those in `but`."""
    found: datetime | None = await reader.fetchval(
        "SELECT min(fires_at) FROM milestone"
        " WHERE fired_at IS NULL AND NOT is_void AND id <> ALL($1)",
        list(but),
    )
    return found
