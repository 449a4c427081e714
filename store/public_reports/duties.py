"""What counts for the duties on reports: those published, by the day on which they were."""

from dataclasses import replace

from domain.public_reports.permissions import ReportPermission
from store.obligations.declare import Counted, local_day

_DISTRICT = "(SELECT u.id FROM unit u WHERE u.code = 'DG')"
_PUBLISHED = "{t}.published_at IS NOT NULL"
_WHOLE = "({t}.has_results AND {t}.has_problems AND {t}.has_plans)"

_REPORT = Counted(
    kind="any_report",
    source="public_report",
    where=_PUBLISHED,
    subject=_DISTRICT,
    on=local_day("{t}.published_at"),
    at="{t}.published_at",
    known_at="{t}.entered_at",
    opens="PublicReport",
    title="{t}.title",
    audience=ReportPermission.PUBLIC_REPORT_READ,
    streams=("public_report:",),
)

COUNTED = (
    _REPORT,
    replace(_REPORT, kind="district_report", where=f"{_PUBLISHED} AND {{t}}.level = 'DISTRICT'"),
    replace(
        _REPORT,
        kind="congress_report",
        where=f"{_PUBLISHED} AND {{t}}.to_congress",
        holds=_WHOLE,
        reason=f"CASE WHEN NOT {_WHOLE} THEN 'PARTS_MISSING' END",
    ),
    replace(
        _REPORT,
        kind="unit_report",
        where=f"{_PUBLISHED} AND {{t}}.level = 'UNIT'",
        subject="{t}.unit_id",
    ),
    replace(
        _REPORT,
        kind="report_plan",
        source="report_plan",
        where="{t}.state = 'ADOPTED'",
        subject="{t}.unit_id",
        on="make_date({t}.year, 1, 1)",
        at="{t}.adopted_at",
        known_at="{t}.adopted_at",
        opens="ReportPlan",
        audience=ReportPermission.REPORT_DRAFT_READ,
        streams=("report_plan:",),
    ),
    replace(
        _REPORT,
        kind="good_practice",
        source="good_practice",
        where="{t}.spread_at IS NOT NULL",
        subject="(SELECT u.id FROM unit u WHERE u.code = 'GO')",
        on=local_day("{t}.spread_at"),
        at="{t}.spread_at",
        known_at="{t}.spread_at",
        opens="GoodPractice",
        streams=("good_practice:",),
    ),
)
