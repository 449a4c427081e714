"""What is offered of the delegation beside its lists and acts: the pool, what members are told."""

from datetime import date
from typing import Annotated

import strawberry

from actions.representatives.participation import CheckInCodeShown
from domain.instants import local_date
from domain.representatives.permissions import RepresentativePermission
from domain.representatives.pool import composition, pool_status
from resolvers.context import Added, DoorContext, door_of
from resolvers.scoring import qr_svg
from resolvers.views import board_of
from schema.context import Info, needs
from schema.representatives import CategoryCount, PoolRange, RepresentativePool
from store.representatives.participation_readable import INVITATIONS
from store.representatives.reads import active_by_category
from store.representatives.suggestion_readable import ANSWERED_SUGGESTIONS


@strawberry.field(
    description="The delegation in numbers.",
    metadata=needs(RepresentativePermission.REPRESENTATIVE_POOL_READ),
)
async def representative_pool(
    info: Info,
    on: Annotated[
        date | None,
        strawberry.argument(description="At the end of this day; as it stands by default."),
    ] = None,
) -> RepresentativePool | None:
    """All eight categories, with zeros."""
    door = door_of(info)
    if not door.may(RepresentativePermission.REPRESENTATIVE_POOL_READ):
        return None
    counts = await active_by_category(door.database, on or local_date(door.now))
    parts = composition(counts)
    active = sum(parts.values())
    fewest, most = door.rules.pool_fewest, door.rules.pool_most
    return RepresentativePool(
        by_category=[CategoryCount(category=one, count=n) for one, n in parts.items()],
        active_count=active,
        status=pool_status(active, fewest=fewest, most=most),
        range=PoolRange(
            fewest=fewest,
            most=most,
            clause="FS/2.3a",
            reading="A3",
            settings=["SITONG_POOL_FEWEST", "SITONG_POOL_MOST"],
        ),
    )


def _code(door: DoorContext, done: CheckInCodeShown) -> str:
    return door.entry_codes.code(done.participation_id)


ADDS = {
    "show_check_in_code": {
        "code": Added(str, "The code, to be scanned or typed by the host.", _code),
        "qrSvg": Added(
            str,
            "The same as a QR picture, an SVG text.",
            lambda door, done: qr_svg(_code(door, done)),
        ),
    }
}

READS = {"representative_pool": representative_pool}

VIEWS = {
    "suggestion_answered": board_of(
        ANSWERED_SUGGESTIONS,
        text="What was answered, the newest first, anew with every answer; a member is told of his"
        " own suggestions, a unit of those it answered.",
        absent="You may not see suggestions.",
    ),
    "invitations": board_of(
        INVITATIONS,
        text="Invitations as they stand; a member is told of his own, a unit of those it sent.",
        absent="You may not see invitations.",
    ),
}
