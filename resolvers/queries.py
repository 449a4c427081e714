"""Every query of the product, from the doors of the rooms."""

import strawberry

from resolvers.history import HistoryQuery
from resolvers.registers import RegistersQuery
from resolvers.scoring.reads import ScoringQuery
from resolvers.sentiment import SentimentQuery
from resolvers.system import SystemQuery


@strawberry.type(description="Reads. What you may not see is null or missing, as if absent.")
class Query(SystemQuery, RegistersQuery, ScoringQuery, SentimentQuery, HistoryQuery):
    """See the description."""
