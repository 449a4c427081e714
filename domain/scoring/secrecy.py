"""What of a counted urn may be told in groups without giving anybody away."""

from collections.abc import Mapping

SMALLEST_GROUP = 3
"""A smaller group would give its members away."""


def kept_categories(ballots: Mapping[str, int]) -> frozenset[str]:
    """Categories that stay on the ballots of an urn, from the number of ballots of each.

    Those with fewer than three are struck. If what is struck were still fewer than three
    together, the smallest of the rest goes too: the remainder is a group like any other.
    """
    kept = {category for category, count in ballots.items() if count >= SMALLEST_GROUP}
    struck = sum(count for category, count in ballots.items() if category not in kept)
    if kept and 0 < struck < SMALLEST_GROUP:
        kept.remove(min(kept, key=lambda category: (ballots[category], category)))
    return frozenset(kept)
