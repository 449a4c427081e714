"""Doors of the office's acts on a session that it has called and that has not begun."""

from typing import Annotated
from uuid import UUID

import strawberry

from actions.scoring import cancel_review_session as cancel_session_act
from actions.scoring import edit_review_session as edit_session_act
from resolvers.doing import asked_of, described, perform
from resolvers.scoring.shapes import session_shape
from schema import scoring_acts as shapes
from schema.context import Info
from schema.relay import required_key


@strawberry.type
class CalledMutation:
    """Acts of the office before the first unit has the floor."""

    @strawberry.mutation(
        description=described(
            edit_session_act.edit_review_session,
            "Change a session before the first unit has the floor; what is left out stays.",
        )
    )
    async def edit_review_session(
        self,
        info: Info,
        input: Annotated[
            shapes.EditReviewSessionInput, strawberry.argument(description="What changes.")
        ],
    ) -> shapes.EditReviewSessionResult:
        """See the description."""
        given = input.unit_ids
        keys = [required_key(one, "Unit", field="unitIds") for one in given or ()]
        units = None if given is None else tuple(key for key in keys if isinstance(key, UUID))
        asked = asked_of(
            input.session_id,
            "ReviewSession",
            field="sessionId",
            others=keys,
            make=lambda key: edit_session_act.EditReviewSession(
                session_id=key,
                title=input.title,
                starts_at=input.starts_at,
                performance_year=input.performance_year,
                unit_ids=units,
                may_correct=input.allow_corrections,
                reveal=input.reveal,
                hold_reveal=input.hold_reveal,
                quorum=input.quorum,
                counting_rule=input.counting_rule,
            ),
        )

        async def shape(
            info: Info, done: edit_session_act.ReviewSessionEdited
        ) -> shapes.ReviewSessionEdited:
            return shapes.ReviewSessionEdited(session=await session_shape(info, done.session_id))

        return await perform(
            info,
            edit_session_act.edit_review_session,
            asked,
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            cancel_session_act.cancel_review_session,
            "Call a session off before the first unit has the floor, and why.",
        )
    )
    async def cancel_review_session(
        self,
        info: Info,
        input: Annotated[
            shapes.CancelReviewSessionInput, strawberry.argument(description="Which, and why.")
        ],
    ) -> shapes.CancelReviewSessionResult:
        """See the description."""

        async def shape(
            info: Info, done: cancel_session_act.ReviewSessionCancelled
        ) -> shapes.ReviewSessionCancelled:
            return shapes.ReviewSessionCancelled(session=await session_shape(info, done.session_id))

        return await perform(
            info,
            cancel_session_act.cancel_review_session,
            asked_of(
                input.session_id,
                "ReviewSession",
                field="sessionId",
                make=lambda key: cancel_session_act.CancelReviewSession(key, input.reason),
            ),
            shape=shape,
            request_id=input.request_id,
        )
