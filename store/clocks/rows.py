"""Rows of deadlines."""

from store.clocks.facts import DeadlineFacts
from store.rows import Rows

DEADLINES = Rows("deadline", DeadlineFacts)
