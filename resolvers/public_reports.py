"""What is offered of reports to the public beside lists and acts: what is published, live."""

from resolvers.views import board_of
from store.public_reports.readable import PUBLISHED_REPORTS

VIEWS = {
    "report_published": board_of(
        PUBLISHED_REPORTS,
        text="Reports to the public, anew with each that is published or corrected.",
        absent="You may not see reports.",
    ),
}
