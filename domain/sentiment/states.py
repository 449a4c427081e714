"""Levels and states of sentiment events."""

from enum import StrEnum


class SentimentLevel(StrEnum):
    """How grave an event is."""

    EXTRAORDINARY = "EXTRAORDINARY"
    MAJOR = "MAJOR"
    LARGER = "LARGER"
    GENERAL = "GENERAL"


class SentimentState(StrEnum):
    """From collecting to closing (OP/61a)."""

    COLLECTED = "COLLECTED"
    ASSESSED = "ASSESSED"
    HANDLED = "HANDLED"
    RESPONDED = "RESPONDED"
    CLOSED = "CLOSED"


CLOCKED_LEVELS = frozenset({SentimentLevel.EXTRAORDINARY, SentimentLevel.MAJOR})
"""Levels under the five-hour and the twenty-four-hour clock (A11)."""
