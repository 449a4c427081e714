"""States of the kinds of cases there are so far."""

from enum import StrEnum


class CaseState(StrEnum):
    """Every state of any kind of case; which of them a kind uses, its workflow says."""

    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    IN_PROGRESS = "IN_PROGRESS"
    SUBMITTED = "SUBMITTED"
    REOPENED = "REOPENED"
    VERIFIED = "VERIFIED"
    CLOSED = "CLOSED"
    ISSUED = "ISSUED"
    ASSIGNED = "ASSIGNED"
    REPLIED = "REPLIED"
