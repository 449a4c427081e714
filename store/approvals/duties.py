"""What counts for the duties on absences: each that was asked for, by whether it came first.

A deputy mayor reports (WR/65a): his filing counts. A head asks leave, and the mayor's absence is
filed with the city: the approval counts, and what comes at the very instant of leaving is in time.
"""

from domain.approvals.permissions import ApprovalPermission
from store.obligations.declare import TODAY, Counted, local_day, start_of_day

_SOURCE = (
    "(SELECT c.*, r.absentee, r.traveller_id, r.starts_at, r.approved_at, r.entered_at,"
    " CASE r.absentee WHEN 'DEPUTY_MAYOR' THEN r.filed_at ELSE r.approved_at END AS done_at"
    " FROM case_file c JOIN approval_request r ON r.id = c.id WHERE r.matter = 'ABSENCE')"
)
_HOLDS = (
    "CASE WHEN {t}.done_at IS NOT NULL THEN {t}.done_at <= {t}.starts_at"
    f" WHEN {{t}}.starts_at < {start_of_day(TODAY)} THEN FALSE END"
)


def _absences(kind: str, absentee: str, subject: str) -> Counted:
    return Counted(
        kind=kind,
        source=_SOURCE,
        where=f"{{t}}.absentee = '{absentee}' AND {{t}}.state NOT IN ('WITHDRAWN', 'REFUSED')",
        subject=subject,
        on=local_day("{t}.starts_at"),
        at="COALESCE({t}.done_at, {t}.opened_at)",
        known_at="{t}.entered_at",
        holds=_HOLDS,
        is_late="{t}.done_at IS NOT NULL",
        reason="CASE WHEN {t}.done_at IS NULL THEN 'NOT_DONE' ELSE 'DONE_LATE' END",
        opens="ApprovalRequest",
        title="{t}.title",
        audience=ApprovalPermission.APPROVAL_READ,
        streams=("case:", "ledger"),
    )


COUNTED = (
    _absences("mayor_absence", "MAYOR", "(SELECT u.id FROM unit u WHERE u.code = 'DG')"),
    _absences("deputy_absence", "DEPUTY_MAYOR", "{t}.traveller_id"),
    _absences("head_absence", "UNIT_HEAD", "{t}.unit_id"),
)
