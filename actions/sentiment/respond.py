"""Public words on a sentiment event: releases and the press conference (OP/62, OP/64, OP/65)."""

from dataclasses import dataclass
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.sentiment.clocks import meet_sentiment_clock
from actions.sentiment.move_event import REFUSES, held_event, moved
from domain.clocks.kinds import PRESS_CONFERENCE_24H, RELEASE_5H
from domain.outcomes import Refused
from domain.people.permissions import Permission
from domain.problems import Problem, ProblemCode, problem
from domain.sentiment.facts import PressConferenceFacts, ReleaseFacts, SentimentFacts
from domain.sentiment.rules import (
    NOTE_MOST,
    SENTIMENT_WORKFLOW,
    why_release_is_refused,
    why_spokesperson_is_refused,
)
from domain.words import TEXT_REFUSES, in_one_line, trimmed, why_text_is_refused
from store.database import Transaction
from store.events.log import NewEvent
from store.people.reads import persons_by_ids
from store.sentiment.reads import head_of_unit
from store.sentiment.writes import insert_press_conference, insert_release, set_state

TOPIC_MOST = 200
SPEAKERS_MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishRelease:
    """The release; the unit's head speaks when nobody is named."""

    event_id: UUID
    is_authoritative: bool
    facts: str | None
    verification: str | None
    measures: str | None
    precautions: str | None
    missing_parts_note: str | None
    spokesperson_id: UUID | None
    spokesperson_reason: str | None


@dataclass(frozen=True, slots=True)
class ReleasePublished:
    """The release and its event."""

    release_id: UUID
    event_id: UUID


@dataclass(frozen=True, slots=True)
class ReleaseJudged:
    """The release as it would be published now."""

    release: ReleaseFacts


RELEASE_REFUSES = (
    REFUSES | TEXT_REFUSES | {ProblemCode.PART_MISSING, ProblemCode.SPOKESPERSON_REASON_REQUIRED}
)


@acting(
    permission=Permission.RELEASE_PUBLISH,
    refuses=RELEASE_REFUSES,
    done=ReleaseJudged,
    is_remembered=False,
)
async def judge_release(
    act: Act, transaction: Transaction, asked: PublishRelease
) -> ReleaseJudged | Refused:
    """What publishing would answer now, without doing it: nothing is written.

    Clause: OP/64a, OP/65b, OP/62.
    """
    judged = await _judged(act, transaction, asked)
    return judged if isinstance(judged, Refused) else ReleaseJudged(judged.release)


@acting(permission=Permission.RELEASE_PUBLISH, refuses=RELEASE_REFUSES, done=ReleasePublished)
async def publish_release(
    act: Act, transaction: Transaction, asked: PublishRelease
) -> ReleasePublished | Refused:
    """Publish. The first authoritative release meets the five-hour clock.

    Clause: OP/64a, OP/64c, OP/65b, OP/62.
    """
    judged = await _judged(act, transaction, asked)
    if isinstance(judged, Refused):
        return judged
    event, release = judged.event, judged.release
    await insert_release(transaction, release)
    await _respond(transaction, event, is_authoritative=release.is_authoritative)
    await act.record(
        transaction,
        NewEvent(
            event.stream,
            "release:published",
            Permission.RELEASE_READ,
            {"releaseId": release.id, "authoritative": release.is_authoritative},
            unit_id=event.unit_id,
            clause="OP/64a",
        ),
    )
    if release.is_authoritative:
        await meet_sentiment_clock(act, transaction, event, kind=RELEASE_5H, done_at=act.now)
    return ReleasePublished(release.id, event.id)


@dataclass(frozen=True, slots=True)
class _Judged:
    """The event, locked, and the release nothing speaks against."""

    event: SentimentFacts
    release: ReleaseFacts


async def _judged(act: Act, transaction: Transaction, asked: PublishRelease) -> _Judged | Refused:
    event = await held_event(
        act, transaction, asked.event_id, permission=Permission.RELEASE_PUBLISH, step="respond"
    )
    if isinstance(event, Refused):
        return event
    head_id = await head_of_unit(transaction, event.unit_id)
    release = _release(act, asked, head_id)
    if release is None:
        return Refused((problem(ProblemCode.VALUE_REQUIRED, path=("spokespersonId",)),))
    problems = await _why_refused(transaction, release, head_id)
    return Refused(problems) if problems else _Judged(event, release)


def _release(act: Act, asked: PublishRelease, head_id: UUID | None) -> ReleaseFacts | None:
    spokesperson_id = asked.spokesperson_id or head_id
    if spokesperson_id is None:
        return None
    return ReleaseFacts(
        id=act.new_id(),
        event_id=asked.event_id,
        is_authoritative=asked.is_authoritative,
        facts=trimmed(asked.facts),
        verification=trimmed(asked.verification),
        measures=trimmed(asked.measures),
        precautions=trimmed(asked.precautions),
        missing_parts_note=trimmed(asked.missing_parts_note),
        spokesperson_id=spokesperson_id,
        spokesperson_reason=trimmed(asked.spokesperson_reason),
        published_at=act.now,
    )


async def _why_refused(
    transaction: Transaction, release: ReleaseFacts, head_id: UUID | None
) -> tuple[Problem, ...]:
    known = await persons_by_ids(transaction, [release.spokesperson_id])
    problems = [
        *why_release_is_refused(release),
        *why_spokesperson_is_refused(
            release.spokesperson_id, head_id=head_id, reason=release.spokesperson_reason
        ),
        *_notes(release),
    ]
    if release.spokesperson_id not in known:
        problems.append(problem(ProblemCode.NOT_FOUND, path=("spokespersonId",)))
    return tuple(problems)


def _notes(release: ReleaseFacts) -> tuple[Problem, ...]:
    return (
        *why_text_is_refused(
            release.missing_parts_note, field="missingPartsNote", most=NOTE_MOST, is_required=False
        ),
        *why_text_is_refused(
            release.spokesperson_reason,
            field="spokespersonReason",
            most=NOTE_MOST,
            is_required=False,
        ),
    )


async def _respond(
    transaction: Transaction, event: SentimentFacts, *, is_authoritative: bool
) -> None:
    if is_authoritative:
        await set_state(transaction, event.id, SENTIMENT_WORKFLOW.target_of("respond"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPressConference:
    """The conference that begins now."""

    event_id: UUID
    topic: str
    speaker_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class PressConferenceHeld:
    """The conference and its event."""

    conference_id: UUID
    event_id: UUID


@acting(
    permission=Permission.PRESS_CONFERENCE_HOLD,
    refuses=REFUSES | TEXT_REFUSES | {ProblemCode.VALUE_OUT_OF_RANGE},
    done=PressConferenceHeld,
)
async def hold_press_conference(
    act: Act, transaction: Transaction, asked: HoldPressConference
) -> PressConferenceHeld | Refused:
    """The conference begins; it meets the twenty-four-hour clock.

    Clause: WR/26c, OP/64b.
    """
    event = await held_event(
        act,
        transaction,
        asked.event_id,
        permission=Permission.PRESS_CONFERENCE_HOLD,
        step="respond",
    )
    if isinstance(event, Refused):
        return event
    problems = await _why_conference_is_refused(transaction, asked)
    if problems:
        return Refused(problems)
    conference = PressConferenceFacts(
        id=act.new_id(),
        event_id=event.id,
        topic=in_one_line(asked.topic) or "",
        started_at=act.now,
        speaker_ids=asked.speaker_ids,
    )
    await insert_press_conference(transaction, conference)
    await act.record(transaction, moved(event, "press_conference:held", conferenceId=conference.id))
    await meet_sentiment_clock(act, transaction, event, kind=PRESS_CONFERENCE_24H, done_at=act.now)
    return PressConferenceHeld(conference.id, event.id)


async def _why_conference_is_refused(
    transaction: Transaction, asked: HoldPressConference
) -> tuple[Problem, ...]:
    problems = list(why_text_is_refused(asked.topic, field="topic", most=TOPIC_MOST))
    if not 1 <= len(asked.speaker_ids) <= SPEAKERS_MOST:
        problems.append(
            problem(
                ProblemCode.VALUE_OUT_OF_RANGE,
                path=("speakerIds",),
                least=1,
                most=SPEAKERS_MOST,
            )
        )
    known = await persons_by_ids(transaction, list(asked.speaker_ids))
    if not frozenset(known).issuperset(asked.speaker_ids):
        problems.append(problem(ProblemCode.NOT_FOUND, path=("speakerIds",)))
    return tuple(problems)
