"""The common data set: the product's own tables, migrated by the product and filled by rule.

120 units, 1,000 representatives, 200,000 cases with three events each, 1,000 review sessions of
60 units, 6,000 ballots in the first of them; a small hall and a large polling session with every
slot open. Everything follows from running numbers, so each key can be computed without asking.
"""

import hashlib
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from bench.knobs import say
from domain.representatives.categories import RepresentativeCategory
from store.database import connect
from store.migrating import bring_up_to_date, known_migrations

UNITS = 120
REPRESENTATIVES = 1_000
SESSIONS = 1_000
SLOTS = 60
BALLOTS_A_SLOT = 100
BOARD_SESSION = 1
HALL_SESSION, HALL_SLOTS = 9_001, 9
POLLING_SESSION = 9_002
EVENTS_A_CASE = 3
NEWEST = datetime(2026, 11, 1, tzinfo=UTC)
BETWEEN_CASES = timedelta(minutes=5)


def key_of(kind: str, *numbers: int) -> UUID:
    """The key of a thing by its numbers; PostgreSQL makes the same with `md5(…)::uuid`."""
    name = "-".join((kind, *map(str, numbers)))
    return UUID(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest())


@dataclass(frozen=True, slots=True)
class DataSet:
    """What can be said of a filled database without asking it. Cases count from 1."""

    cases: int

    def case_id(self, number: int) -> UUID:
        """The key of a case."""
        return key_of("case", number)

    def opened_at(self, number: int) -> datetime:
        """When a case was opened."""
        return NEWEST - (self.cases - number) * BETWEEN_CASES

    def unit_of_case(self, number: int) -> int:
        """The number of the unit that has to act in a case."""
        return 1 + (number * 7) % UNITS


_PEOPLE = f"""
INSERT INTO unit (id, code, name_zh, name_en, sort_key, kind, is_reviewed, is_invented)
SELECT md5('unit-' || i)::uuid, 'U' || lpad(i::text, 3, '0'), '第' || i || '单位', 'Unit ' || i,
  'unit ' || lpad(i::text, 3, '0'), 'DEPT', i <= {SLOTS}, TRUE
FROM generate_series(1, {UNITS}) AS i;
INSERT INTO person (id, name, sort_key, is_district_leader)
SELECT md5('person-' || i)::uuid, '代表' || i, 'person ' || lpad(i::text, 4, '0'), FALSE
FROM generate_series(1, {REPRESENTATIVES}) AS i;
INSERT INTO delegation_term (id, name, starts_on, ends_on, state, stands_since, entered_at)
VALUES (md5('term')::uuid, '第一届', '2026-01-01', '2030-12-31', 'RUNNING', now(), now());
INSERT INTO representative (id, code, person_id, category, state, joined_on, term_id, stands_since,
  entered_at)
SELECT md5('representative-' || i)::uuid, 'B' || lpad(i::text, 4, '0'),
  md5('person-' || i)::uuid, (ARRAY[{{categories}}])[1 + i % {len(RepresentativeCategory)}],
  'ACTIVE', '2026-01-01', md5('term')::uuid, now(), now()
FROM generate_series(1, {REPRESENTATIVES}) AS i;
"""

_CASES = f"""
INSERT INTO case_file (id, number, kind, state, unit_id, title, text, clause, source_stream,
  source_key, opened_at, due_on, closed_at, search)
SELECT md5('case-' || i)::uuid, i, w.kind,
  CASE WHEN i % 5 = 0 THEN 'CLOSED' ELSE (w.states)[1 + (i / 7) % array_length(w.states, 1)] END,
  md5('unit-' || (1 + (i * 7) % {UNITS}))::uuid, '第' || i || '号事项：' || left(md5(i::text), 20),
  '就第' || i || '号事项提出的意见。' || repeat('请有关单位研究办理并按期反馈。', 4),
  w.clause, 'review_session:' || md5('session-' || (1 + i % {SESSIONS}))::uuid, 'bench-' || i,
  o.at, (o.at + INTERVAL '30 days')::date, CASE WHEN i % 5 = 0 THEN o.at + INTERVAL '9 days' END,
  ''::tsvector
FROM generate_series(1, {{cases}}) AS i
CROSS JOIN LATERAL (SELECT TIMESTAMPTZ '{NEWEST.isoformat()}'
  - ({{cases}} - i) * INTERVAL '{BETWEEN_CASES.total_seconds()} seconds' AS at) AS o
JOIN (VALUES
  (0, 'RECTIFICATION', 'FS/3.4g', ARRAY['OPEN', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED']),
  (1, 'SUPERVISION', 'OP/61c', ARRAY['ISSUED', 'ASSIGNED', 'REPLIED', 'VERIFIED'])
) AS w (which, kind, clause, states) ON w.which = (i / {UNITS}) % 2;
INSERT INTO rectification_item (id, source_kind)
SELECT id, 'BALLOT_COMMENT' FROM case_file WHERE kind = 'RECTIFICATION';
INSERT INTO supervision_item (id) SELECT id FROM case_file WHERE kind = 'SUPERVISION';
SELECT setval('case_number', {{cases}});
INSERT INTO stream (name, version)
SELECT 'case:' || md5('case-' || i)::uuid, {EVENTS_A_CASE} FROM generate_series(1, {{cases}}) AS i;
INSERT INTO event (seq, stream, version, kind, at, actor_role, unit_id, audience, clause, payload)
SELECT (i - 1) * {EVENTS_A_CASE} + v, 'case:' || c.id, v,
  (ARRAY['case:opened', 'case:accepted', 'case:begun'])[v],
  c.opened_at + (v - 1) * INTERVAL '1 day', 'UNIT_STAFF', c.unit_id, 'case:read', c.clause,
  jsonb_build_object('caseId', c.id, 'note', left(md5((i + v)::text), 24))
FROM generate_series(1, {{cases}}) AS i
CROSS JOIN generate_series(1, {EVENTS_A_CASE}) AS v
JOIN case_file AS c ON c.number = i;
UPDATE sequencer SET last_seq = (SELECT max(seq) FROM event);
"""

_HALL = f"""
INSERT INTO review_session (id, title, performance_year, starts_at, state, may_correct, reveal,
  counting_rule, results_version, started_at)
SELECT md5('session-' || n)::uuid, '第' || n || '场述职评议会', 2026,
  TIMESTAMPTZ '2020-01-01' + n * INTERVAL '1 day', 'RUNNING', TRUE, 'PER_SLOT', 'MEAN_2026', 0,
  TIMESTAMPTZ '2020-01-01' + n * INTERVAL '1 day'
FROM (SELECT generate_series(1, {SESSIONS}) UNION SELECT {HALL_SESSION} UNION
  SELECT {POLLING_SESSION}) AS sessions (n);
INSERT INTO slot (id, session_id, unit_id, position, state, started_at, ended_at, overtime_ms,
  scoring_opened_at)
SELECT md5('slot-' || n || '-' || p)::uuid, md5('session-' || n)::uuid, md5('unit-' || p)::uuid,
  p, 'SCORING_OPEN', '2026-10-01', '2026-10-01', 0, '2026-10-01'
FROM (SELECT generate_series(1, {SESSIONS}), {SLOTS} UNION SELECT {HALL_SESSION}, {HALL_SLOTS}
  UNION SELECT {POLLING_SESSION}, {SLOTS}) AS sessions (n, slots)
CROSS JOIN LATERAL generate_series(1, slots) AS p;
INSERT INTO slot_tally (slot_id, announced) SELECT id, 0 FROM slot;
INSERT INTO roll (id, slot_id, representative_id)
SELECT md5('roll-' || p || '-' || r)::uuid, md5('slot-{BOARD_SESSION}-' || p)::uuid,
  md5('representative-' || r)::uuid
FROM generate_series(1, {SLOTS}) AS p, generate_series(1, {BALLOTS_A_SLOT}) AS r;
INSERT INTO urn (key, slot_id, score)
SELECT md5('urn-' || p || '-' || r)::uuid, md5('slot-{BOARD_SESSION}-' || p)::uuid,
  60 + (r * 31 + p * 17) % 40
FROM generate_series(1, {SLOTS}) AS p, generate_series(1, {BALLOTS_A_SLOT}) AS r;
UPDATE slot_tally SET announced = {BALLOTS_A_SLOT} FROM slot AS s
WHERE slot_id = s.id AND s.session_id = md5('session-{BOARD_SESSION}')::uuid;
UPDATE slot SET state = 'SCORED', scoring_closed_at = '2026-10-01', abstention_count = 0,
  ballot_count = {BALLOTS_A_SLOT}, average = 60 + (position * 17) % 40
FROM review_session AS s
WHERE s.id = session_id AND s.starts_at < '2024-01-01';
INSERT INTO check_in (id, session_id, representative_id, at)
SELECT md5('check_in-' || n || '-' || r)::uuid, md5('session-' || n)::uuid,
  md5('representative-' || r)::uuid, '2026-10-01'
FROM (VALUES ({HALL_SESSION}), ({POLLING_SESSION})) AS sessions (n)
CROSS JOIN generate_series(1, {REPRESENTATIVES}) AS r;
"""

_FOR_PEERS = """
CREATE TABLE bench_plain_row (
  id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, representative int NOT NULL,
  unit int NOT NULL, score int NOT NULL, at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (representative, unit));
CREATE FUNCTION case_file_history(asked case_file) RETURNS SETOF event LANGUAGE sql STABLE AS $$
  SELECT * FROM event WHERE stream = 'case:' || asked.id AND seq IS NOT NULL ORDER BY version DESC
$$;
COMMENT ON FUNCTION case_file_history(case_file) IS '@name history';
"""
"""A plain table to write into, and PostGraphile's way to a list without a foreign key."""


Filling = Callable[[dict[str, Any], int], Awaitable[None]]
"""Changes a filled database of so many cases."""


async def filled_template(
    admin: dict[str, Any], cases: int, *, kind: str = "template", then: Filling | None = None
) -> str:
    """The name of a database with so many cases; one that is there already is used again.

    `kind` names those that are filled differently by `then`.
    """
    name, mark = f"bench_{kind}_{cases}", _fingerprint(cases, then)
    connection = await connect(admin, name="bench")
    try:
        if await _mark_of(connection, name) == mark:
            return name
        say(f"filling a database with {cases:,} cases")
        await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await connection.execute(f"CREATE DATABASE {name}")
        await _fill({**admin, "database": name}, cases)
        if then is not None:
            await then({**admin, "database": name}, cases)
        await connection.execute(f"COMMENT ON DATABASE {name} IS '{mark}'")
    finally:
        await connection.close()
    return name


async def fresh_copy(admin: dict[str, Any], template: str, name: str) -> dict[str, Any]:
    """Credentials of a new copy of a template, which nobody may be using now."""
    connection = await connect(admin, name="bench")
    try:
        await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    finally:
        await connection.close()
    return {**admin, "database": name}


async def _mark_of(connection: Any, name: str) -> str | None:
    mark: str | None = await connection.fetchval(
        "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1", name
    )
    return mark


def _fingerprint(cases: int, then: Filling | None) -> str:
    """Changes whenever the tables or what fills them do."""
    source = [_source_of(_fingerprint), *([] if then is None else [_source_of(then)])]
    told = f"{cases} {sorted(known_migrations())} {source}"
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def _source_of(function: Callable[..., object]) -> str:
    """Of its whole module."""
    return inspect.getsource(inspect.getmodule(function) or function)


async def _fill(credentials: dict[str, Any], cases: int) -> None:
    await bring_up_to_date(credentials)
    connection = await connect(credentials, name="bench")
    categories = ", ".join(f"'{one.value}'" for one in RepresentativeCategory)
    try:
        async with connection.transaction():
            for script in (_PEOPLE, _CASES, _HALL):
                filled = script.replace("{categories}", categories)
                await connection.execute(filled.replace("{cases}", str(cases)))
            await connection.execute(_FOR_PEERS)
        await connection.execute("VACUUM ANALYZE")
        await connection.execute("CHECKPOINT")
    finally:
        await connection.close()
