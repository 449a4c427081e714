"""What is offered of training beside its lists and acts: how far it covers people."""

from decimal import ROUND_DOWN, Decimal
from typing import Annotated

import strawberry

from domain.global_ids import key_of
from domain.instants import FIRST_YEAR, LAST_YEAR
from domain.permissions import Scope
from domain.training.course import HOURS_A_YEAR, MINUTES_OF_AN_HOUR
from domain.training.permissions import TrainingPermission
from resolvers.context import door_of
from schema.context import Info, needs
from schema.faults import bad_request
from schema.training import TrainingCoverage
from store.training.coverage import coverage


@strawberry.field(
    description="How far training covers openness staff of a unit, or of the district; null for"
    " who may not see it.",
    metadata=needs(TrainingPermission.OPENNESS_STAFF_READ),
)
async def training_coverage(
    info: Info,
    year: Annotated[int, strawberry.argument(description="Of which year.")],
    unit_id: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="Id of the Unit; the whole district by default."),
    ] = None,
) -> TrainingCoverage | None:
    """A unit sees its own."""
    door = door_of(info)
    scope = door.scope(TrainingPermission.OPENNESS_STAFF_READ)
    key = None if unit_id is None else key_of(unit_id, "Unit")
    is_known = unit_id is None or key is not None
    is_own = key is not None and key == door.viewer.unit_id
    if scope is None or not is_known or (scope is Scope.OWN_UNIT and not is_own):
        return None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise bad_request(f"`year` must be from {FIRST_YEAR} to {LAST_YEAR}.", argument="year")
    found = await coverage(
        door.database, year=year, unit_id=key, enough_minutes=HOURS_A_YEAR * MINUTES_OF_AN_HOUR
    )
    rate = None
    if found.everybody:
        exact = Decimal(100 * found.trained) / found.everybody
        rate = exact.quantize(Decimal("0.1"), ROUND_DOWN)
    return TrainingCoverage(
        year=year,
        everybody=found.everybody,
        trained=found.trained,
        rate=rate,
        officers=found.officers,
        with_enough_hours=found.enough,
    )


READS = {"training_coverage": training_coverage}
