"""Doors of acts on the server itself."""

from typing import Annotated

import strawberry

from actions.clocks import set_demo_clock as set_demo_clock_act
from actions.people import revoke_token as revoke_token_act
from domain.problems import Problem
from resolvers.context import door_of
from resolvers.doing import described, perform, refused_inputs
from schema import system_acts as shapes
from schema.context import Info
from schema.relay import required_key


@strawberry.type
class SystemMutation:
    """Acts of the administrator."""

    @strawberry.mutation(
        description=described(
            set_demo_clock_act.set_demo_clock,
            "Move the demonstration clock forward or change its pace; on every node.",
            repeating="Repeating sets it again.",
        )
    )
    async def set_demo_clock(
        self,
        info: Info,
        input: Annotated[shapes.SetDemoClockInput, strawberry.argument(description="Where to.")],
    ) -> shapes.SetDemoClockResult:
        """See the description."""
        door = door_of(info)
        asked = set_demo_clock_act.SetDemoClock(
            at=input.at,
            speed=input.speed,
            current_speed=door.demo_speed,
            real_at=door.real_now,
        )

        async def shape(_info: Info, done: set_demo_clock_act.DemoClockSet) -> shapes.DemoClockSet:
            return shapes.DemoClockSet(at=done.at, speed=done.speed)

        return await perform(
            info, set_demo_clock_act.set_demo_clock, asked, shape=shape, request_id=None
        )

    @strawberry.mutation(
        description=described(
            revoke_token_act.revoke_token,
            "Make a token, or all of a person's, count no longer; open sockets are closed.",
            repeating="Repeating is safe.",
        )
    )
    async def revoke_token(
        self,
        info: Info,
        input: Annotated[
            shapes.RevokeTokenInput, strawberry.argument(description="Which, and why.")
        ],
    ) -> shapes.RevokeTokenResult:
        """See the description."""
        person = None
        if input.person_id is not None:
            person = required_key(input.person_id, "Person", field="personId")
        asked = refused_inputs(person) or revoke_token_act.RevokeToken(
            token_id=input.token_id,
            person_id=None if isinstance(person, Problem) else person,
            reason=input.reason,
            real_at=door_of(info).real_now,
        )

        async def shape(_info: Info, done: revoke_token_act.TokenRevoked) -> shapes.TokenRevoked:
            return shapes.TokenRevoked(token_id=done.token_id)

        return await perform(
            info,
            revoke_token_act.revoke_token,
            asked,
            shape=shape,
            request_id=None,
        )
