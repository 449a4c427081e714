"""What can be read of quarterly returns: a unit its own, office and leaders all (FS/4.2b)."""

from domain.declared.marks import Label
from domain.quarterly_reports.facts import QuarterlyReportFacts, QuarterlyReportState
from domain.quarterly_reports.lines import (
    ReportedActivityFacts,
    ReportedDelegateFacts,
    ReportedOpinionFacts,
)
from domain.quarterly_reports.moving import QUARTERLY_REPORT_WORKFLOW
from domain.quarterly_reports.permissions import QuarterlyReportPermission as P
from store.events.readable import history_of
from store.reading.declare import Many, One, Page, Same
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter, KeyKind, Listing, OrderKey
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import by_id, by_values, frame, ordered_by, thing

STREAMS = ("quarterly_report:",)
SEEN = Holds(P.QUARTERLY_REPORT_READ, unit="{t}.unit_id")
"""MODULES 4: no unit sees another's."""

_LINES = "{t}.report_id = {of}.id"
_PAGE = Page("first", default=50, most=200, text="At most so many, 1 to 200.")


def _part(of: str, text: str, order_by: str) -> Many:
    return Many(of, where=_LINES, order_by=order_by, sees=WITH_ITS_OWNER, page=_PAGE, text=text)


QUARTERLY_REPORT = thing(
    "QuarterlyReport",
    QuarterlyReportFacts,
    source="quarterly_report",
    sees=SEEN,
    streams=STREAMS,
    more={
        "activities": _part(
            "ReportedActivity",
            "Its first part: activities that were held, by when they began.",
            "{t}.starts_at, {t}.id",
        ),
        "delegates": _part(
            "ReportedDelegate",
            "Its second part: members who were invited, by their codes.",
            "{t}.code, {t}.id",
        ),
        "opinions": _part(
            "ReportedOpinion",
            "Its third part: suggestions with what became of them, the oldest first.",
            "{t}.filed_at, {t}.id",
        ),
        "history": history_of("quarterly_report"),
    },
    moves=QUARTERLY_REPORT_WORKFLOW,
)

REPORTED_ACTIVITY = thing(
    "ReportedActivity",
    ReportedActivityFacts,
    source="reported_activity",
    sees=Holds(P.QUARTERLY_REPORT_READ),
    streams=STREAMS,
    is_node=False,
)
REPORTED_DELEGATE = thing(
    "ReportedDelegate",
    ReportedDelegateFacts,
    source="reported_delegate",
    sees=Holds(P.QUARTERLY_REPORT_READ),
    streams=STREAMS,
    is_node=False,
)
REPORTED_OPINION = thing(
    "ReportedOpinion",
    ReportedOpinionFacts,
    source="reported_opinion",
    sees=Holds(P.QUARTERLY_REPORT_READ),
    streams=STREAMS,
    is_node=False,
    more={
        # It may be another unit's by now, whose matter it is then.
        "suggestion": One(
            "Suggestion",
            where="{t}.id = {of}.suggestion_id",
            sees=None,
            is_nullable=True,
            text="The suggestion as it stands today, for whoever may see it.",
            label=Label("意见建议", "Suggestion"),
        ),
    },
)

QUARTERLY_REPORTS = Listing(
    of="QuarterlyReport",
    text="Quarterly returns, the newest quarter first.",
    page_text="A page of quarterly returns, the newest quarter first.",
    filter_name="QuarterlyReportFilter",
    filter_text="Which returns; everything given must hold.",
    order=(
        OrderKey("{t}.year", KeyKind.NUMBER),
        OrderKey("{t}.quarter", KeyKind.NUMBER),
        OrderKey("{t}.id", KeyKind.UUID),
    ),
    is_descending=True,
    orderings={
        "ENTERED_AT": ordered_by("entered_at", KeyKind.INSTANT, "登记时间", "last entry"),
    },
    groupings={
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "单位", "unit"),
    },
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "year": Filter(
            "{t}.year = {v}::int", kind=int, text="Of this year.", label=Label("年度", "Year")
        ),
        "quarter": Filter(
            "{t}.quarter = {v}::int",
            kind=int,
            text="Of this quarter, 1 to 4.",
            label=Label("季度", "Quarter"),
        ),
        "states": by_values(
            "state", QuarterlyReportState, "In one of these states.", Label("状态", "State")
        ),
    },
)

QUARTERLY_REPORT_UPDATE = frame(
    "QuarterlyReportUpdate",
    "One quarterly return, as it stands.",
    source="quarterly_report",
    sees=SEEN,
    streams=STREAMS,
    shows={"report": Same("QuarterlyReport", "The return.")},
)

ROOTS = {"quarterlyReports": QUARTERLY_REPORTS}
