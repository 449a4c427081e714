"""Rows of the yearly assessment, as acts read and write them."""

from domain.performance.indicator import IndicatorFacts
from domain.performance.scheme import SchemeFacts
from store.rows import Rows

SCHEMES = Rows("scheme", SchemeFacts)
INDICATORS = Rows("indicator", IndicatorFacts)
