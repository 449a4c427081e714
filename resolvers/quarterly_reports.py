"""What is offered of quarterly returns beside list and acts: each as it moves, who is late."""

from resolvers.views import board_of, view_of
from store.quarterly_reports.overdue_readable import QUARTERLY_OVERDUE
from store.quarterly_reports.readable import QUARTERLY_REPORT_UPDATE

VIEWS = {
    "quarterly_overdue": board_of(
        QUARTERLY_OVERDUE,
        text="Whose quarterly return is overdue, anew when one comes in or time passes.",
        absent="You may not see what other units owe.",
    ),
    "quarterly_report_updated": view_of(
        QUARTERLY_REPORT_UPDATE,
        of="QuarterlyReport",
        argument="quarterlyReportId",
        topics=lambda key: (f"quarterly_report:{key}",),
        text="A quarterly return as it stands, anew with whatever happens to it.",
        absent="There is no such return.",
        beats=False,
    ),
}
