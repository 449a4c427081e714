"""How far training covers those who do openness work."""

from decimal import Decimal

import strawberry


@strawberry.type(
    description="How many of those who lead or do openness work at some day of a year were trained"
    " in it, by what is confirmed (OP/108)."
)
class TrainingCoverage:
    """See the description."""

    year: int = strawberry.field(description="Which year.")
    everybody: int = strawberry.field(description="Leaders in charge and staff.")
    trained: int = strawberry.field(description="Those of them who attended openness training.")
    rate: Decimal | None = strawberry.field(
        description="In percent, to one decimal, rounded down; null where there is nobody."
    )
    officers: int = strawberry.field(description="Staff alone.")
    with_enough_hours: int = strawberry.field(
        description="Staff with ten class hours or more (OP/108b)."
    )
