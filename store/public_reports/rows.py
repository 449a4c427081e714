"""Rows of reports to the public, and what acts ask of them."""

from uuid import UUID

from domain.public_reports.around import CommentFacts, PlanFacts, PracticeFacts, SurveyFacts
from domain.public_reports.report import ReportFacts
from store.database import Reader
from store.open_days.places import BINDS
from store.rows import Rows

REPORTS = Rows("public_report", ReportFacts)
COMMENTS = Rows("report_comment", CommentFacts)
SURVEYS = Rows("need_survey", SurveyFacts)
PLANS = Rows("report_plan", PlanFacts)
PRACTICES = Rows("good_practice", PracticeFacts)


async def does_draft_bind(reader: Reader) -> bool:
    """Whether the draft on reporting to the public counts by now."""
    found: bool = await reader.fetchval(f"SELECT {BINDS}")
    return found


async def comments_waiting(reader: Reader, report_id: UUID) -> int:
    """How many comments of a report nobody has looked at."""
    found: int = await reader.fetchval(
        "SELECT count(*) FROM report_comment WHERE report_id = $1 AND state = 'RECEIVED'",
        report_id,
    )
    return found


async def is_district(reader: Reader, unit_id: UUID) -> bool:
    """Whether a unit is the district government itself."""
    found: bool = await reader.fetchval(
        "SELECT EXISTS (SELECT FROM unit WHERE id = $1 AND code = 'DG')", unit_id
    )
    return found
