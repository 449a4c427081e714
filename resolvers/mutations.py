"""Every mutation of the product, from the doors of the rooms."""

import strawberry

from resolvers.scoring.called_acts import CalledMutation
from resolvers.scoring.hall_acts import HallMutation
from resolvers.scoring.recovery_acts import RecoveryMutation
from resolvers.scoring.session_acts import SessionMutation
from resolvers.scoring.slot_acts import SlotMutation
from resolvers.sentiment_acts import SentimentMutation
from resolvers.system_acts import SystemMutation


@strawberry.type(description="Acts. Each answers what was done, or `Refused` with every reason.")
class Mutation(
    SessionMutation,
    CalledMutation,
    SlotMutation,
    RecoveryMutation,
    HallMutation,
    SentimentMutation,
    SystemMutation,
):
    """See the description."""
