"""Rows of supervision items."""

from domain.supervision.facts import SupervisionFacts
from store.cases.rows import CASES
from store.rows import Rows

SUPERVISION_ITEMS = Rows("supervision_item", SupervisionFacts, of=CASES)
