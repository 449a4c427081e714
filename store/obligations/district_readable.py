"""What can be read of the whole district's ledger at once: how each stands by each duty."""

from datetime import datetime

from domain.activities.phases import WINDOWS, ActivityPhase
from domain.clauses.documents import DocumentKey
from domain.clauses.register import Strength
from domain.clocks.compliance import SETTLED, WORST_FIRST, ComplianceStatus
from domain.declared.marks import Label
from domain.obligations.permissions import ObligationPermission
from store.obligations.branches import listed
from store.obligations.readable import SEEN, STREAMS, WORK, YEAR
from store.obligations.statement import obligations_sql
from store.reading.declare import One, Readable
from store.reading.roots import Whole
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import many, value


def phase_sql() -> str:
    """The step in whose months the obligation `o` ends, as `due_in` tells it."""
    last = "((o.due_at - interval '1 microsecond') AT TIME ZONE '8 hours'::interval)"
    branches = [
        f"WHEN extract(month FROM {last}) {_months(window.first_month, window.last_month)}"
        f" THEN '{phase}'"
        for phase, window in WINDOWS.items()
    ]
    late = f"WHEN extract(year FROM {last}) > o.year THEN '{ActivityPhase.EVALUATE}'"
    return f"CASE {late} {' '.join(branches)} END"


def _months(first: int, last: int) -> str:
    return (
        f"BETWEEN {first} AND {last}"
        if first <= last
        else f"NOT BETWEEN {last + 1} AND {first - 1}"
    )


_WORST = f"ARRAY[{listed(WORST_FIRST)}]"
PUT_TOGETHER = (
    f"({_WORST})[min(array_position({_WORST}, o.status))] AS status, count(*) AS obligations,"
    f" count(*) FILTER (WHERE o.status IN ({listed(sorted(SETTLED))})) AS settled"
)
"""What is told of several obligations `o` at once."""
_STANDINGS = (
    f"(SELECT o.unit_id, o.person_id, o.duty, o.phase, {PUT_TOGETHER}"
    f" FROM (SELECT o.*, {phase_sql()} AS phase FROM {obligations_sql(year='{year}')} o) o"
    " GROUP BY 1, 2, 3, 4)"
)

DUTY_IN_YEAR = Readable(
    name="DutyInYear",
    text="A duty that is owed in a year: the clause behind it, and what it is called.",
    source="(SELECT WHERE FALSE)",
    sees=Holds(ObligationPermission.OBLIGATION_READ),
    changed_by=(),
    fields={
        "duty": value(
            "{t}.duty", str, "The duty's key: its clause's id, and a part if it has several."
        ),
        "title": value("{t}.title", str, "What it is called in Chinese."),
        "titleEn": value("{t}.title_en", str, "What it is called in English."),
        "clauseId": value("{t}.clause", str, "The clause behind it."),
        "document": value("{t}.document", DocumentKey, "The document of the clause."),
        "strength": value("{t}.strength", Strength, "How binding it is."),
    },
)

DUTY_STANDING = Readable(
    name="DutyStanding",
    text="How one unit or leader stands by one duty, over all its periods that end in one step.",
    source="(SELECT WHERE FALSE)",
    sees=SEEN,
    changed_by=(),
    fields={
        "unit": One(
            "Unit",
            where="{t}.id = {of}.unit_id",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
            text="The unit that owes it; null where a person does.",
        ),
        "person": One(
            "Person",
            where="{t}.id = {of}.person_id",
            sees=None,
            is_nullable=True,
            text="The leader who owes it, where no unit does.",
        ),
        "duty": value("{t}.duty", str, "The duty's key."),
        "phase": value(
            "{t}.phase", ActivityPhase, "The step of the year in whose months its periods end."
        ),
        "status": value(
            "{t}.status",
            ComplianceStatus,
            "How the worst of its periods stands; those not begun say nothing beside others.",
            label=Label("状态", "Status"),
        ),
        "obligations": value("{t}.obligations", int, "How many obligations there are in it."),
        "settled": value("{t}.settled", int, "How many of them are met, met late or waived."),
    },
)

DISTRICT_LEDGER = Readable(
    name="DistrictLedger",
    text="The ledger of a year at one glance: every duty, and how each unit and leader stands by"
    " it; what you may not see is left out.",
    source="(SELECT {year} AS year)",
    sees=Holds(ObligationPermission.OBLIGATION_READ),
    changed_by=STREAMS,
    fields={
        "year": value("{t}.year", int, "The year."),
        "asOf": value(
            "(SELECT c.as_of FROM ledger_clock c)",
            datetime | None,
            "Up to when the ledger has come; null before it was first written.",
        ),
        "duties": many(
            "DutyInYear",
            "Every duty owed in the year, by its key.",
            source="(SELECT DISTINCT ON (p.duty) p.* FROM duty_period p WHERE p.year = {year}"
            " ORDER BY p.duty)",
            where="TRUE",
            order_by="{t}.duty",
            sees=WITH_ITS_OWNER,
        ),
        "standings": many(
            "DutyStanding",
            "How each stands by each duty, a line for each step of the year in which periods end.",
            source=_STANDINGS,
            where="TRUE",
            order_by="{t}.duty, {t}.unit_id, {t}.person_id, {t}.phase",
            sees=SEEN,
        ),
    },
)

ROOTS = {
    "districtLedger": Whole(
        of="DistrictLedger",
        text="How everybody stands by every duty in a year; null when you may see nobody's.",
        written=(YEAR,),
        work=WORK,
    )
}
