"""Doors of the office's acts on a session."""

from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar
from uuid import UUID

import strawberry

from actions.scoring import finish_session, move_session
from actions.scoring import open_review_session as open_session_act
from actions.scoring import publish_results as publish_results_act
from domain.outcomes import Refused as RefusedOutcome
from resolvers.context import door_of
from resolvers.doing import asked_of, described, perform, refused_inputs
from resolvers.scoring.shapes import session_shape
from schema import scoring_acts as shapes
from schema.context import Info
from schema.relay import required_key
from schema.scoring import ResultSnapshot

Shape = TypeVar("Shape")

SessionStep = Annotated[shapes.SessionInput, strawberry.argument(description="Which session.")]


def _session_move(given: shapes.SessionInput) -> move_session.MoveSession | RefusedOutcome:
    return asked_of(
        given.session_id, "ReviewSession", field="sessionId", make=move_session.MoveSession
    )


def moved_session(
    shape: Callable[..., Shape],
) -> Callable[[Info, move_session.SessionMoved], Awaitable[Shape]]:
    """What shapes the answer of a step: the session as it is now."""

    async def make(info: Info, done: move_session.SessionMoved) -> Shape:
        return shape(session=await session_shape(info, done.session_id))

    return make


@strawberry.type
class SessionMutation:
    """Acts of the office on a session."""

    @strawberry.mutation(
        description=described(
            open_session_act.open_review_session, "Call a review session with its slots."
        )
    )
    async def open_review_session(
        self,
        info: Info,
        input: Annotated[
            shapes.OpenReviewSessionInput, strawberry.argument(description="The session.")
        ],
    ) -> shapes.OpenReviewSessionResult:
        """See the description."""
        keys = [required_key(one, "Unit", field="unitIds") for one in input.unit_ids]
        asked = refused_inputs(*keys) or open_session_act.OpenReviewSession(
            title=input.title,
            starts_at=input.starts_at,
            performance_year=input.performance_year,
            unit_ids=tuple(key for key in keys if isinstance(key, UUID)),
            may_correct=input.allow_corrections,
            reveal=input.reveal,
            hold_reveal=input.hold_reveal,
            quorum=input.quorum,
            counting_rule=input.counting_rule,
        )

        async def shape(
            info: Info, done: open_session_act.ReviewSessionOpened
        ) -> shapes.ReviewSessionOpened:
            return shapes.ReviewSessionOpened(session=await session_shape(info, done.session_id))

        return await perform(
            info,
            open_session_act.open_review_session,
            asked,
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_session.open_check_in, "Let representatives check in.")
    )
    async def open_check_in(self, info: Info, input: SessionStep) -> shapes.OpenCheckInResult:
        """See the description."""
        return await perform(
            info,
            move_session.open_check_in,
            _session_move(input),
            shape=moved_session(shapes.CheckInOpened),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_session.start_review_session, "Begin the session.")
    )
    async def start_review_session(
        self,
        info: Info,
        input: SessionStep,
    ) -> shapes.StartReviewSessionResult:
        """See the description."""
        return await perform(
            info,
            move_session.start_review_session,
            _session_move(input),
            shape=moved_session(shapes.ReviewSessionStarted),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            move_session.pause_review_session,
            "Interrupt the session; the clock of the unit on the floor stands still.",
        )
    )
    async def pause_review_session(
        self,
        info: Info,
        input: SessionStep,
    ) -> shapes.PauseReviewSessionResult:
        """See the description."""
        return await perform(
            info,
            move_session.pause_review_session,
            _session_move(input),
            shape=moved_session(shapes.ReviewSessionPaused),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_session.resume_review_session, "Go on after a pause.")
    )
    async def resume_review_session(
        self,
        info: Info,
        input: SessionStep,
    ) -> shapes.ResumeReviewSessionResult:
        """See the description."""
        return await perform(
            info,
            move_session.resume_review_session,
            _session_move(input),
            shape=moved_session(shapes.ReviewSessionResumed),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            finish_session.complete_review_session,
            "End the session; every comment becomes a rectification item without a name. With"
            " `AT_END` they wait for the results.",
        )
    )
    async def complete_review_session(
        self,
        info: Info,
        input: SessionStep,
    ) -> shapes.CompleteReviewSessionResult:
        """See the description."""

        async def shape(
            info: Info, done: finish_session.ReviewSessionCompleted
        ) -> shapes.ReviewSessionCompleted:
            return shapes.ReviewSessionCompleted(
                session=await session_shape(info, done.session_id),
                rectification_items=done.rectification_items,
            )

        return await perform(
            info,
            finish_session.complete_review_session,
            asked_of(
                input.session_id,
                "ReviewSession",
                field="sessionId",
                make=finish_session.CompleteReviewSession,
            ),
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            publish_results_act.publish_results,
            "Publish the results, or a recount with its reason.",
        )
    )
    async def publish_results(
        self,
        info: Info,
        input: Annotated[
            shapes.PublishResultsInput, strawberry.argument(description="Which session.")
        ],
    ) -> shapes.PublishResultsResult:
        """See the description."""

        async def shape(
            info: Info, done: publish_results_act.ResultsPublished
        ) -> shapes.ResultsPublished:
            snapshot = await door_of(info).loaders.newest_results.load(done.session_id)
            if snapshot is None:
                raise LookupError("results that were just written are not there")
            return shapes.ResultsPublished(
                snapshot=ResultSnapshot.of(snapshot),
                session=await session_shape(info, done.session_id),
                rectification_items=done.rectification_items,
            )

        return await perform(
            info,
            publish_results_act.publish_results,
            asked_of(
                input.session_id,
                "ReviewSession",
                field="sessionId",
                make=lambda key: publish_results_act.PublishResults(key, input.reason),
            ),
            shape=shape,
            request_id=input.request_id,
        )
