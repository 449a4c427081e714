"""Whose quarterly return is overdue, live, for whoever receives or follows them (FS/4.2b)."""

from datetime import datetime

from domain.declared.marks import Label
from domain.quarterly_reports.duties import DUTIES
from domain.quarterly_reports.permissions import QuarterlyReportPermission as P
from store.obligations.gathered import books
from store.obligations.statement import obligations_sql
from store.quarterly_reports.readable import STREAMS
from store.reading.sights import HoldsEverywhere
from store.reading.things import frame, many, value

MOST_SHOWN = 1_000
"""All units of two years are some six hundred."""

_OWING = tuple(one for one in books().subjects if any(one.offers(duty.who) for duty in DUTIES))
_OVERDUE = " UNION ALL ".join(
    f"SELECT o.* FROM {obligations_sql(year=year, of=DUTIES)} o"
    for year in ("{year}", "({year} - 1)")
)
"""Of this year and the last, whose fourth quarter becomes due in January."""

QUARTERLY_OVERDUE = frame(
    "QuarterlyOverdue",
    "Whose quarterly return is overdue: nothing in time, nothing late, and not waived.",
    source="(SELECT)",
    sees=HoldsEverywhere(P.QUARTERLY_REPORT_READ),
    streams=tuple(
        dict.fromkeys(
            (
                "ledger",
                "waiver:",
                "calendar",
                *STREAMS,
                *(stream for one in _OWING for stream in one.streams),
            )
        )
    ),
    shows={
        "asOf": value(
            "(SELECT c.as_of FROM ledger_clock c)",
            datetime | None,
            "Up to when the ledger has come; null before it was first written.",
            label=Label("截至", "As of"),
        ),
        "obligations": many(
            "Obligation",
            "What is overdue of this year and the last, the longest overdue first; at most 1000.",
            source=f"({_OVERDUE})",
            where="{t}.status = 'MISSED'",
            order_by="{t}.due_at, {t}.key",
            sees=None,
            most=MOST_SHOWN,
        ),
    },
)
