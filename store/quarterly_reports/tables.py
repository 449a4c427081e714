"""Tables of quarterly returns, of their lines, and of the mails that wait to be sent."""

from domain.quarterly_reports.facts import QuarterlyReportFacts
from domain.quarterly_reports.lines import (
    ReportedActivityFacts,
    ReportedDelegateFacts,
    ReportedOpinionFacts,
)
from domain.quarterly_reports.mail import MailFacts
from store.tabling import table

QuarterlyReportRow = table(
    QuarterlyReportFacts,
    "quarterly_report",
    "QuarterlyReport",
    unique=(("unit", "year", "quarter"),),
    indexes=(("year", "quarter", "id"),),
    columns={"digest": {"max_length": 64}},
)
ReportedActivityRow = table(
    ReportedActivityFacts,
    "reported_activity",
    "ReportedActivity",
    indexes=(("report_id", "starts_at"), ("activity_id",)),
    columns={
        "kind": {"max_length": 40},
        "report_id": {"related_name": "reported_activities"},
        "activity_id": {"related_name": "reported"},
    },
)
ReportedDelegateRow = table(
    ReportedDelegateFacts,
    "reported_delegate",
    "ReportedDelegate",
    indexes=(("report_id", "code"), ("representative_id",)),
    columns={
        "report_id": {"related_name": "reported_delegates"},
        "representative_id": {"related_name": "reported"},
    },
)
ReportedOpinionRow = table(
    ReportedOpinionFacts,
    "reported_opinion",
    "ReportedOpinion",
    indexes=(("report_id", "filed_at"), ("suggestion_id",)),
    columns={
        "report_id": {"related_name": "reported_opinions"},
        "suggestion_id": {"related_name": "reported"},
    },
)
QuarterlyMailRow = table(
    MailFacts,
    "quarterly_mail",
    "QuarterlyMail",
    unique=(("report", "submission"),),
    indexes=(("ended_at", "retry_at"),),
    columns={"report_id": {"related_name": "mails"}},
)
