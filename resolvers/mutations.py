"""Every mutation of the product, from the doors of the rooms."""

import strawberry

from resolvers.scoring_acts import ScoringMutation
from resolvers.sentiment_acts import SentimentMutation
from resolvers.system_acts import SystemMutation


@strawberry.type(description="Acts. Each answers what was done, or `Refused` with every reason.")
class Mutation(ScoringMutation, SentimentMutation, SystemMutation):
    """See the description."""
