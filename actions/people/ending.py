"""What all acts ask that end something which holds by its days."""

from actions.stepping import Stepping
from domain.people.dated import EndReason, LastDay


class Ending(Stepping):
    """The last day, and why it is."""

    valid_to: LastDay
    end_reason: EndReason
