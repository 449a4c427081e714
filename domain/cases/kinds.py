"""What tells the kinds of cases apart and where they stand: each kind says its own."""

from domain.declared.worded import Worded


class CaseKind(Worded):
    """The kinds of cases there are so far."""


class CaseState(Worded):
    """Where a case stands; which states a kind has, its workflow says."""
