"""How far each unit is in each of the four steps of a year, also live (FS/1a)."""

from datetime import datetime

from domain.activities.permissions import ActivityPermission
from domain.activities.phases import ActivityPhase, is_of_the_steps
from domain.clauses.register import clauses
from domain.clocks.compliance import ComplianceStatus
from domain.declared.marks import Label
from domain.obligations.gathered import duties
from store.obligations.branches import listed
from store.obligations.declare import local_day
from store.obligations.district_readable import PUT_TOGETHER, phase_sql
from store.obligations.readable import STREAMS, WORK, YEAR
from store.obligations.statement import obligations_sql
from store.reading.declare import One, Readable
from store.reading.roots import Whole
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import frame, many, value

_OWED = obligations_sql(
    year="{year}",
    of=[one for one in duties().values() if is_of_the_steps(clauses()[one.clause])],
)
_STANDING = (
    f"(SELECT o.unit_id, o.phase, {PUT_TOGETHER}"
    f" FROM (SELECT o.*, {phase_sql()} AS phase FROM {_OWED} o WHERE o.unit_id IS NOT NULL) o"
    " GROUP BY 1, 2)"
)
_DAY = local_day("a.starts_at")
_JANUARY = f"a.phase = '{ActivityPhase.EVALUATE}' AND extract(month FROM {_DAY}) = 1"
_ACTIVITIES = (
    "(SELECT a.unit_id, a.phase,"
    " count(*) FILTER (WHERE a.state IN ('DRAFT', 'INVITED')) AS planned,"
    " count(*) FILTER (WHERE a.state IN ('HELD', 'DISPOSED', 'CLOSED')) AS held,"
    " count(*) FILTER (WHERE a.counts_for_phase) AS counted"
    " FROM activity a WHERE a.phase IS NOT NULL"
    f" AND extract(year FROM {_DAY}) - ({_JANUARY})::int = {{year}} GROUP BY 1, 2)"
)
_STEPS = f"unnest(ARRAY[{listed(ActivityPhase)}]) WITH ORDINALITY AS p (phase, place)"
_CELLS = (
    "(SELECT u.id AS unit_id, u.sort_key, p.phase, p.place, s.status,"
    " COALESCE(s.obligations, 0) AS obligations, COALESCE(s.settled, 0) AS settled,"
    " COALESCE(a.planned, 0) AS planned, COALESCE(a.held, 0) AS held,"
    " COALESCE(a.counted, 0) AS counted"
    f" FROM unit u CROSS JOIN {_STEPS}"
    f" LEFT JOIN {_STANDING} s ON s.unit_id = u.id AND s.phase = p.phase"
    f" LEFT JOIN {_ACTIVITIES} a ON a.unit_id = u.id AND a.phase = p.phase"
    " WHERE s.unit_id IS NOT NULL OR a.unit_id IS NOT NULL)"
)

# Whoever may read activities may read what units owe, too.
SEEN = Holds(ActivityPermission.ACTIVITY_READ, unit="{t}.unit_id")

UNIT_IN_PHASE = Readable(
    name="UnitInPhase",
    text="How far one unit is in one step of a year.",
    source="(SELECT WHERE FALSE)",
    sees=SEEN,
    changed_by=(),
    fields={
        "unit": One("Unit", where="{t}.id = {of}.unit_id", sees=WITH_ITS_OWNER, text="The unit."),
        "phase": value("{t}.phase", ActivityPhase, "The step."),
        "status": value(
            "{t}.status",
            ComplianceStatus | None,
            "How the worst of what it owes in the step stands; null where it owes nothing.",
            label=Label("状态", "Status"),
        ),
        "obligations": value(
            "{t}.obligations", int, "How many obligations of the mechanism it has there."
        ),
        "settled": value("{t}.settled", int, "How many of them are met, met late or waived."),
        "planned": value("{t}.planned", int, "Its activities that are drafted or invited to."),
        "held": value("{t}.held", int, "Its activities that were held."),
        "counted": value("{t}.counted", int, "How many of those count for the step."),
    },
)

PHASE_PROGRESS = Readable(
    name="PhaseProgress",
    text="How far the units are in the four steps of a year; what you may not see is left out.",
    source="(SELECT {year} AS year)",
    sees=Holds(ActivityPermission.ACTIVITY_READ),
    changed_by=STREAMS,
    fields={
        "year": value("{t}.year", int, "The year; January's evaluation belongs to the one before."),
        "asOf": value(
            "(SELECT c.as_of FROM ledger_clock c)",
            datetime | None,
            "Up to when the ledger has come; null before it was first written.",
        ),
        "units": many(
            "UnitInPhase",
            "Unit by unit sorted by pinyin, each with its steps in theirs; a step"
            " without duties and activities is left out.",
            source=_CELLS,
            where="TRUE",
            order_by='{t}.sort_key COLLATE "C", {t}.unit_id, {t}.place',
            sees=SEEN,
        ),
    },
)

PHASE_PROGRESS_UPDATE = frame(
    "PhaseProgressUpdate",
    "How far the units are in the steps of this year, anew whenever an activity or the time"
    " changes it.",
    source="(SELECT)",
    sees=Holds(ActivityPermission.ACTIVITY_READ),
    streams=STREAMS,
    shows={
        "progress": One(
            "PhaseProgress", where="TRUE", sees=WITH_ITS_OWNER, text="How far they are."
        )
    },
)

ROOTS = {
    "phaseProgress": Whole(
        of="PhaseProgress",
        text="How far the units are in the four steps of a year; null when you may see no"
        " activities.",
        written=(YEAR,),
        work=WORK,
    )
}
