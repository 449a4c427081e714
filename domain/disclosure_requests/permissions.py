"""What may be done and seen of requests for information, and who holds it (MODULES 13)."""

from domain.people.roles import EVERYBODY, GOVERNMENT_OFFICE, LEADERS, UNITS, Role
from domain.permissions import Permission, held

HEADS = frozenset({Role.UNIT_HEAD, Role.STREET_HEAD, Role.GO_DEPUTY, Role.GO_DIRECTOR})
"""Whoever answers for what their unit says."""


class DisclosurePermission(Permission):
    """Of requests for information, of disputes and of monthly reports."""

    # Requests are read like all cases; who asks is known to those alone who work on the answer.
    DISCLOSURE_WORK = "disclosure:work", held(own_unit=UNITS | GOVERNMENT_OFFICE)
    # OP/121a: what is answered was looked at by somebody who answers for it.
    DISCLOSURE_REVIEW = "disclosure:review", held(own_unit=HEADS)
    DISCLOSURE_TRANSFER = "disclosure:transfer", held(GOVERNMENT_OFFICE)
    # Whoever has the code of a request may follow it.
    REQUEST_STATE_READ = "request_state:read", held(EVERYBODY)
    DISCLOSURE_REPORT_READ = (
        "disclosure_report:read",
        held(LEADERS, GOVERNMENT_OFFICE, Role.SUPERVISION, own_unit=UNITS),
    )
    # WR/28a, WR/29: the Legal Affairs Office leads for suits and reconsiderations.
    DISPUTE_READ = (
        "dispute:read",
        held(LEADERS, GOVERNMENT_OFFICE, Role.LEGAL, Role.SUPERVISION, own_unit=UNITS),
    )
    DISPUTE_WORK = "dispute:work", held(Role.LEGAL, own_unit=UNITS | GOVERNMENT_OFFICE)
