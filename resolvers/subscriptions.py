"""Every subscription of the product, from the doors of the rooms."""

import strawberry

from resolvers.feeds import FeedSubscription
from resolvers.gathered import offered, root_type

Subscription = strawberry.type(
    root_type("Subscription", (FeedSubscription,), offered("VIEWS")),
    description="Live views and feeds; each frame carries a cursor to resume from.",
)
