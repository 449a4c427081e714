"""Every subscription of the product, from the doors of the rooms."""

import strawberry

from resolvers.history import HistorySubscription
from resolvers.scoring.reads import ScoringSubscription
from resolvers.sentiment import SentimentSubscription


@strawberry.type(description="Live views and feeds; each frame carries a cursor to resume from.")
class Subscription(ScoringSubscription, SentimentSubscription, HistorySubscription):
    """See the description."""
