"""What may be done and seen of reports to the public, and who holds it."""

from domain.people.roles import EVERYBODY, FOLLOWERS, UNITS, Role
from domain.permissions import Permission, held


class ReportPermission(Permission):
    """Of reports to the public, their plans, surveys, comments and good practice."""

    # What was reported is everybody's; until then it is the unit's, and who follows matters.
    PUBLIC_REPORT_READ = "public_report:read", held(EVERYBODY)
    REPORT_DRAFT_READ = "report_draft:read", held(FOLLOWERS, own_unit=UNITS)
    # PR/1a: the Government Office reports for the district, a unit for itself.
    PUBLIC_REPORT_WRITE = "public_report:write", held(Role.GO_STAFF, own_unit=UNITS)
    # MODULES 20: whoever reads may say something, without an account.
    REPORT_COMMENT_GIVE = (
        "report_comment:give",
        held(Role.PUBLIC, Role.REPRESENTATIVE),
    )
    REPORT_COMMENT_READ = "report_comment:read", held(FOLLOWERS, own_unit=UNITS)
    # PR/R4b: the office spreads what units did well.
    GOOD_PRACTICE_SPREAD = "good_practice:spread", held(Role.GO_STAFF)
