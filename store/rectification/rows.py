"""Rows of rectification items."""

from domain.rectification.facts import RectificationFacts
from store.cases.rows import CASES
from store.rows import Rows

RECTIFICATION_ITEMS = Rows("rectification_item", RectificationFacts, of=CASES)
