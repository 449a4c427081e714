"""What is offered of open days beside lists and acts: codes, the own sign-up, what is announced."""

from typing import Annotated, Any

import strawberry

from actions.open_days.sign_up import SignedUpForOpenDay
from domain.global_ids import key_of
from domain.instants import local_date
from domain.open_days.interval import seminar_standing
from domain.open_days.permissions import OpenDayPermission
from domain.permissions import Scope
from domain.scoring.entry_codes import plain
from resolvers.arguments import sought_text
from resolvers.context import Added, DoorContext, door_of
from resolvers.views import board_of
from schema.context import Info, needs
from schema.open_days import SeminarInterval
from schema.shapes import shape
from store.open_days.places import sign_up_with_code
from store.open_days.readable import ANNOUNCED_OPEN_DAYS
from store.open_days.seminars import last_seminar

SIGN_UP = "OpenDaySignUp"


@strawberry.field(
    description="The sign-up with this code, as who has the code may see it: whether there is a"
    " place, what became of opinions. Null for a code that none has.",
    metadata=needs(
        OpenDayPermission.OPEN_DAY_READ,
        OpenDayPermission.OPEN_DAY_SIGN_UP_READ,
        OpenDayPermission.VISIT_FEEDBACK_READ,
    ),
    graphql_type=shape(SIGN_UP) | None,
)
async def open_day_sign_up(
    info: Info,
    code: Annotated[
        str,
        strawberry.argument(description="The code that was told when somebody signed up."),
    ],
) -> Any:
    """By the code alone, which is the credential."""
    door, given = door_of(info), sought_text(code, argument="code") or ""
    found = await sign_up_with_code(door.database, door.entry_codes.hash_of(plain(given)))
    return None if found is None else await door.one(info, SIGN_UP, found[0], with_owner=True)


@strawberry.field(
    description="How a unit stands by the interval of its seminars with experience officers and"
    " supervisors; null for who may not see them.",
    metadata=needs(OpenDayPermission.EXPERIENCE_READ),
)
async def seminar_interval(
    info: Info,
    unit_id: Annotated[strawberry.ID, strawberry.argument(description="Id of the Unit.")],
) -> SeminarInterval | None:
    """Today."""
    door = door_of(info)
    key = key_of(unit_id, "Unit")
    scope = door.scope(OpenDayPermission.EXPERIENCE_READ)
    is_own = key == door.viewer.unit_id
    if key is None or scope is None or (scope is Scope.OWN_UNIT and not is_own):
        return None
    today, days = local_date(door.now), door.rules.seminar_interval_days
    last = await last_seminar(door.database, key, today)
    standing = seminar_standing(last, interval_days=days, today=today)
    return SeminarInterval(
        status=standing.status,
        last_held_on=standing.last_held_on,
        due_on=standing.due_on,
        days=days,
        clause="PR/12b",
        settings=["SITONG_SEMINAR_INTERVAL_DAYS"],
    )


READS = {"open_day_sign_up": open_day_sign_up, "seminar_interval": seminar_interval}

VIEWS = {
    "open_day_announced": board_of(
        ANNOUNCED_OPEN_DAYS,
        text="Open days ahead, anew with every announcement, and as places go.",
        absent="You may not see open days.",
    ),
}


def _code(door: DoorContext, done: SignedUpForOpenDay) -> str:
    return door.entry_codes.code(done.sign_up_id)


ADDS = {
    "sign_up_for_open_day": {
        "code": Added(
            str,
            "The code that withdraws the sign-up and tells how it stands. It is told here alone.",
            _code,
        )
    },
}

REPEATING = {
    "sign_up_for_open_day": "Repeating with the same `requestId` tells the same code again; without"
    " one, or with another, somebody signs up once more.",
}
