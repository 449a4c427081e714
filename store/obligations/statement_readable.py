"""What can be read of a unit's obligations together: its statement of a year, also live."""

from datetime import datetime

from domain.clocks.compliance import ComplianceStatus
from domain.obligations.duty import Effect
from domain.obligations.permissions import ObligationPermission
from store.obligations.readable import SEEN, STREAMS, YEAR
from store.obligations.statement import obligations_sql
from store.reading.declare import One, Readable, Same
from store.reading.roots import Lookup
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import frame, many, value

OF_UNIT = obligations_sql(year="{year}", owner="{of}.id")

OBLIGATION_COUNT = Readable(
    name="ObligationCount",
    text="How many obligations stand alike.",
    source="(SELECT WHERE FALSE)",
    sees=SEEN,
    changed_by=(),
    fields={
        "status": value("{t}.status", ComplianceStatus, "How they stand."),
        "effect": value("{t}.effect", Effect, "What it means if they are not met."),
        "count": value("{t}.number", int, "How many."),
    },
)

UNIT_STATEMENT = Readable(
    name="UnitStatement",
    text="One statement of all that a unit owes in a year (一张报表): every figure is the sum of"
    " records that can be opened.",
    source="(SELECT u.*, {year} AS year FROM unit u)",
    sees=Holds(ObligationPermission.OBLIGATION_READ, unit="{t}.id"),
    changed_by=STREAMS,
    fields={
        "unit": Same("Unit", "The unit."),
        "year": value("{t}.year", int, "The year."),
        "asOf": value(
            "(SELECT c.as_of FROM ledger_clock c)",
            datetime | None,
            "Up to when the ledger has come; null before it was first written.",
        ),
        "counts": many(
            "ObligationCount",
            "How many of its obligations stand how.",
            source="(SELECT o.status, o.effect, count(*) AS number"
            f" FROM {OF_UNIT} o GROUP BY 1, 2)",
            where="TRUE",
            order_by="{t}.status, {t}.effect",
            sees=WITH_ITS_OWNER,
        ),
        "obligations": many(
            "Obligation",
            "All of them, the earliest due first.",
            source=OF_UNIT,
            where="TRUE",
            order_by="{t}.due_at, {t}.key",
            sees=WITH_ITS_OWNER,
        ),
    },
)

OBLIGATION_UPDATE = frame(
    "ObligationUpdate",
    "What a unit owes, anew whenever something counts, is waived or becomes due.",
    source="unit",
    sees=Holds(ObligationPermission.OBLIGATION_READ, unit="{t}.id"),
    streams=STREAMS,
    shows={
        "statement": One(
            "UnitStatement",
            where="{t}.id = {of}.id",
            sees=WITH_ITS_OWNER,
            text="The statement of this year.",
        )
    },
)

ROOTS = {
    "unitStatement": Lookup(
        argument="unitId",
        types={"Unit": "UnitStatement"},
        text="One statement of all that a unit owes in a year; null when you may not see it.",
        argument_text="Id of the unit.",
        written=(YEAR,),
    ),
}
