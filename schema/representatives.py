"""The delegation in numbers."""

import strawberry

from domain.representatives.categories import RepresentativeCategory
from domain.representatives.pool import PoolStatus
from schema.enums import worded_enum

for one in (RepresentativeCategory, PoolStatus):
    worded_enum(one)


@strawberry.type(description="How many active members a category has.")
class CategoryCount:
    """See the description."""

    category: RepresentativeCategory = strawberry.field(description="The category.")
    count: int = strawberry.field(description="Active members, 0 when there are none.")


@strawberry.type(description="The delegation in numbers.")
class RepresentativePool:
    """See the description."""

    by_category: list[CategoryCount] = strawberry.field(
        description="All eight categories, those without members too."
    )
    active_count: int = strawberry.field(description="Active members in all.")
    status: PoolStatus = strawberry.field(description="How that compares with about a hundred.")
