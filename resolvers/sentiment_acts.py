"""Doors of the acts on sentiment events."""

from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar
from uuid import UUID

import strawberry

from actions.sentiment import move_event, report_event, respond
from domain.outcomes import Refused as RefusedOutcome
from domain.problems import Problem
from resolvers.context import door_of
from resolvers.doing import asked_of, described, perform
from schema import sentiment_acts as shapes
from schema.context import Info
from schema.relay import required_key
from schema.sentiment import PressConference, Release, SentimentEvent

Shape = TypeVar("Shape")


async def _event(info: Info, event_id: UUID) -> SentimentEvent:
    facts = await door_of(info).loaders.sentiment_event.load(event_id)
    if facts is None:
        raise LookupError("an event that was just written is not there")
    return SentimentEvent.of(facts)


def _moved(
    shape: Callable[..., Shape],
) -> Callable[[Info, move_event.SentimentEventMoved], Awaitable[Shape]]:
    async def make(info: Info, done: move_event.SentimentEventMoved) -> Shape:
        return shape(event=await _event(info, done.event_id))

    return make


@strawberry.type
class SentimentMutation:
    """Acts of Publicity and of the responsible units."""

    @strawberry.mutation(
        description=described(
            report_event.report_sentiment_event,
            "Report a sentiment event; grave or urgent ones start both clocks.",
        )
    )
    async def report_sentiment_event(
        self,
        info: Info,
        input: Annotated[
            shapes.ReportSentimentEventInput, strawberry.argument(description="The event.")
        ],
    ) -> shapes.ReportSentimentEventResult:
        """See the description."""
        unit = required_key(input.responsible_unit_id, "Unit", field="responsibleUnitId")
        asked: report_event.ReportSentimentEvent | RefusedOutcome
        if isinstance(unit, Problem):
            asked = RefusedOutcome((unit,))
        else:
            asked = report_event.ReportSentimentEvent(
                title=input.title,
                summary=input.summary,
                level=input.level,
                is_urgent=input.urgent,
                first_known_at=input.first_known_at,
                unit_id=unit,
            )

        async def shape(
            info: Info, done: report_event.SentimentEventReported
        ) -> shapes.SentimentEventReported:
            return shapes.SentimentEventReported(event=await _event(info, done.event_id))

        return await perform(
            info,
            report_event.report_sentiment_event,
            asked,
            shape=shape,
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            move_event.classify_sentiment_event,
            "Judge an event, at first, late or again; the clocks' start never shifts later.",
        )
    )
    async def classify_sentiment_event(
        self,
        info: Info,
        input: Annotated[
            shapes.ClassifySentimentEventInput, strawberry.argument(description="The judgement.")
        ],
    ) -> shapes.ClassifySentimentEventResult:
        """See the description."""
        return await perform(
            info,
            move_event.classify_sentiment_event,
            asked_of(
                input.event_id,
                "SentimentEvent",
                field="eventId",
                make=lambda key: move_event.ClassifySentimentEvent(
                    event_id=key,
                    level=input.level,
                    is_urgent=input.urgent,
                    first_known_at=input.first_known_at,
                ),
            ),
            shape=_moved(shapes.SentimentEventClassified),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_event.assess_sentiment_event, "Say what an event means.")
    )
    async def assess_sentiment_event(
        self,
        info: Info,
        input: Annotated[
            shapes.AssessSentimentEventInput, strawberry.argument(description="What was found.")
        ],
    ) -> shapes.AssessSentimentEventResult:
        """See the description."""
        return await perform(
            info,
            move_event.assess_sentiment_event,
            asked_of(
                input.event_id,
                "SentimentEvent",
                field="eventId",
                make=lambda key: move_event.AssessSentimentEvent(key, input.assessment),
            ),
            shape=_moved(shapes.SentimentEventAssessed),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(move_event.handle_sentiment_event, "Say what is being done.")
    )
    async def handle_sentiment_event(
        self,
        info: Info,
        input: Annotated[
            shapes.HandleSentimentEventInput, strawberry.argument(description="What is done.")
        ],
    ) -> shapes.HandleSentimentEventResult:
        """See the description."""
        return await perform(
            info,
            move_event.handle_sentiment_event,
            asked_of(
                input.event_id,
                "SentimentEvent",
                field="eventId",
                make=lambda key: move_event.HandleSentimentEvent(key, input.measures),
            ),
            shape=_moved(shapes.SentimentEventHandled),
            request_id=input.request_id,
        )

    @strawberry.mutation(
        description=described(
            respond.publish_release,
            "Publish a release; the first authoritative one meets the five-hour clock. With"
            " `dryRun` it is judged and not published.",
        )
    )
    async def publish_release(
        self,
        info: Info,
        input: Annotated[
            shapes.PublishReleaseInput, strawberry.argument(description="The release.")
        ],
    ) -> shapes.PublishReleaseResult:
        """See the description."""
        speaker = None
        if input.spokesperson_id is not None:
            speaker = required_key(input.spokesperson_id, "Person", field="spokespersonId")
        asked = asked_of(
            input.event_id,
            "SentimentEvent",
            field="eventId",
            others=(speaker,),
            make=lambda key: respond.PublishRelease(
                event_id=key,
                is_authoritative=input.authoritative,
                facts=input.facts,
                verification=input.verification,
                measures=input.measures,
                precautions=input.precautions,
                missing_parts_note=input.missing_parts_note,
                spokesperson_id=None if isinstance(speaker, Problem) else speaker,
                spokesperson_reason=input.spokesperson_reason,
            ),
        )

        async def preview(info: Info, done: respond.ReleaseJudged) -> shapes.ReleasePublished:
            event = await _event(info, done.release.event_id)
            return shapes.ReleasePublished(release=Release.of(done.release), event=event)

        if input.dry_run:
            return await perform(info, respond.judge_release, asked, shape=preview, request_id=None)

        async def shape(info: Info, done: respond.ReleasePublished) -> shapes.ReleasePublished:
            releases = await door_of(info).loaders.releases_of_event.load(done.event_id)
            (release,) = (one for one in releases or () if one.id == done.release_id)
            return shapes.ReleasePublished(
                release=Release.of(release), event=await _event(info, done.event_id)
            )

        return await perform(
            info, respond.publish_release, asked, shape=shape, request_id=input.request_id
        )

    @strawberry.mutation(
        description=described(
            respond.hold_press_conference,
            "A press conference begins; it meets the twenty-four-hour clock.",
        )
    )
    async def hold_press_conference(
        self,
        info: Info,
        input: Annotated[
            shapes.HoldPressConferenceInput, strawberry.argument(description="The conference.")
        ],
    ) -> shapes.HoldPressConferenceResult:
        """See the description."""
        keys = [required_key(one, "Person", field="speakerIds") for one in input.speaker_ids]
        asked = asked_of(
            input.event_id,
            "SentimentEvent",
            field="eventId",
            others=keys,
            make=lambda key: respond.HoldPressConference(
                event_id=key,
                topic=input.topic,
                speaker_ids=tuple(one for one in keys if isinstance(one, UUID)),
            ),
        )

        async def shape(
            info: Info, done: respond.PressConferenceHeld
        ) -> shapes.PressConferenceHeld:
            held = await door_of(info).loaders.conferences_of_event.load(done.event_id)
            (one,) = (one for one in held or () if one.id == done.conference_id)
            return shapes.PressConferenceHeld(
                press_conference=PressConference(
                    topic=one.topic, started_at=one.started_at, source=one
                ),
                event=await _event(info, done.event_id),
            )

        return await perform(
            info, respond.hold_press_conference, asked, shape=shape, request_id=input.request_id
        )

    @strawberry.mutation(
        description=described(
            move_event.close_sentiment_event, "Close an event whose clocks are all done."
        )
    )
    async def close_sentiment_event(
        self,
        info: Info,
        input: Annotated[
            shapes.CloseSentimentEventInput, strawberry.argument(description="Which event.")
        ],
    ) -> shapes.CloseSentimentEventResult:
        """See the description."""
        return await perform(
            info,
            move_event.close_sentiment_event,
            asked_of(
                input.event_id,
                "SentimentEvent",
                field="eventId",
                make=move_event.CloseSentimentEvent,
            ),
            shape=_moved(shapes.SentimentEventClosed),
            request_id=input.request_id,
        )
