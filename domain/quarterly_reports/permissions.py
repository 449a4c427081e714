"""What may be done and seen of quarterly returns, and who holds it."""

from domain.people.roles import GOVERNMENT_OFFICE, LEADERS, UNITS, Role
from domain.permissions import Permission, held


class QuarterlyReportPermission(Permission):
    """Of what units tell the Performance Office each quarter."""

    # FS/4.2b: it goes to the Performance Office; office and leaders follow, no other unit does.
    QUARTERLY_REPORT_READ = (
        "quarterly_report:read",
        held(GOVERNMENT_OFFICE, LEADERS, Role.PERFORMANCE, own_unit=UNITS),
    )
    # Whose activities they are, tells of them.
    QUARTERLY_REPORT_FILE = "quarterly_report:file", held(own_unit=UNITS)
    # MODULES 4: it receives returns and changes no counts.
    QUARTERLY_REPORT_REVIEW = "quarterly_report:review", held(Role.PERFORMANCE)
