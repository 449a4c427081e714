"""What a year's results are computed from: the hall, the ledger, third parties, the office."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from domain.people.units import UnitGroup
from domain.performance.words import IndicatorTopic
from store.database import Reader
from store.obligations.statement import obligations_sql

DOCUMENTS: Mapping[IndicatorTopic, str] = {
    IndicatorTopic.FOUR_TOGETHER: "FS",
    IndicatorTopic.OPENNESS: "OP",
    IndicatorTopic.PUBLIC_REPORTING: "PR",
}
"""Whose duties the ledger counts for what is about them; for what is general, those of all."""


@dataclass(frozen=True, slots=True)
class OnsiteScore:
    """What delegates gave a unit in the hall, as it was published."""

    unit_id: UUID
    session_id: UUID
    title: str
    version: int
    ballots: int
    average: Decimal | None


@dataclass(frozen=True, slots=True)
class DutyOver:
    """A duty of a unit that counts, and how it stands."""

    unit_id: UUID
    key: str
    title: str
    document: str
    status: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A score that was entered for an indicator."""

    id: UUID
    indicator_id: UUID
    unit_id: UUID
    title: str
    score: Decimal


async def units_assessed(reader: Reader, year: int) -> tuple[tuple[UUID, bool], ...]:
    """Departments and streets at the year's end, by code, with whether each is a street."""
    rows = await reader.fetch(
        "SELECT DISTINCT u.id, u.code, u.kind = 'STREET' AS is_street FROM unit u"
        " JOIN group_member m ON m.unit_id = u.id JOIN unit_group g ON g.id = m.group_id"
        " WHERE g.code = $1 AND m.clause IS NULL AND m.valid_from <= make_date($2, 12, 31)"
        " AND (m.valid_to IS NULL OR m.valid_to >= make_date($2, 12, 31)) ORDER BY u.code",
        UnitGroup.DEPARTMENTS_AND_STREETS.value,
        year,
    )
    return tuple((row["id"], row["is_street"]) for row in rows)


async def streets_office(reader: Reader) -> UUID | None:
    """The office for social affairs (A44)."""
    found: UUID | None = await reader.fetchval("SELECT id FROM unit WHERE code = 'SOCIAL'")
    return found


async def onsite_scores(reader: Reader, year: int) -> tuple[OnsiteScore, ...]:
    """Of each unit the last published line of the year's sessions, by units."""
    rows = await reader.fetch(
        "SELECT DISTINCT ON (unit_id) (l.line->>'unitId')::uuid AS unit_id, s.id AS session_id,"
        " s.title, n.version, (l.line->>'ballotCount')::int AS ballots,"
        " (l.line->>'average')::numeric AS average FROM review_session s"
        " CROSS JOIN LATERAL (SELECT r.version, r.lines FROM result_snapshot r"
        "  WHERE r.session_id = s.id ORDER BY r.version DESC LIMIT 1) n"
        " CROSS JOIN LATERAL jsonb_array_elements(n.lines) AS l (line)"
        " WHERE s.performance_year = $1 AND s.state = 'COMPLETED'"
        " ORDER BY unit_id, (l.line->>'average') IS NULL, s.starts_at DESC, s.id",
        year,
    )
    return tuple(OnsiteScore(**row) for row in rows)


async def duties_over(reader: Reader, year: int) -> tuple[DutyOver, ...]:
    """Duties of units that bind and are over, the earliest due first.

    The year is written out, as for all the district's obligations.
    """
    rows = await reader.fetch(
        "SELECT o.unit_id, o.key, o.title, o.document, o.status"
        f" FROM {obligations_sql(year=str(int(year)))} o WHERE o.unit_id IS NOT NULL"
        " AND o.effect = 'BREACH' AND o.status IN ('MET', 'MET_LATE', 'MISSED')"
        " ORDER BY o.due_at, o.key"
    )
    return tuple(DutyOver(**row) for row in rows)


async def evaluations_of(reader: Reader, scheme_id: UUID) -> tuple[Finding, ...]:
    """What third parties have found and was published, the earliest first."""
    rows = await reader.fetch(
        "SELECT e.id, e.indicator_id, e.unit_id, e.evaluator AS title, e.score"
        " FROM third_party_evaluation e JOIN indicator i ON i.id = e.indicator_id"
        " WHERE i.scheme_id = $1 AND e.state = 'PUBLISHED' ORDER BY e.evaluated_on, e.id",
        scheme_id,
    )
    return tuple(Finding(**row) for row in rows)


async def assessments_of(reader: Reader, scheme_id: UUID) -> tuple[Finding, ...]:
    """What the office has found, the earliest first."""
    rows = await reader.fetch(
        "SELECT a.id, a.indicator_id, a.unit_id, a.basis AS title, a.score"
        " FROM daily_assessment a JOIN indicator i ON i.id = a.indicator_id"
        " WHERE i.scheme_id = $1 AND a.state = 'STANDING' ORDER BY a.assessed_on, a.id",
        scheme_id,
    )
    return tuple(Finding(**row) for row in rows)


def for_topic(duties: Sequence[DutyOver], topic: IndicatorTopic) -> tuple[DutyOver, ...]:
    """Those that count for what is about a topic."""
    document = DOCUMENTS.get(topic)
    return tuple(one for one in duties if document in (None, one.document))
