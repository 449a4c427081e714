"""A sentiment event to act on: a unit with its head, publicity, and a clock that stands."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from actions.act import Act
from actions.clocks.fire_milestones import fire_due_milestones
from actions.declared import Shown, do
from actions.sentiment.move_event import (
    AssessSentimentEvent,
    ClassifySentimentEvent,
    CloseSentimentEvent,
    HandleSentimentEvent,
)
from actions.sentiment.report_event import ReportSentimentEvent
from actions.sentiment.respond import (
    HoldPressConference,
    PressConferenceHeld,
    PublishRelease,
    ReleasePublished,
    hold_press_conference,
    publish_release,
)
from domain.outcomes import Refused
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.sentiment.clocks import PRESS_CONFERENCE_24H, RELEASE_5H
from domain.sentiment.facts import SentimentFacts, sentiment_stream
from domain.sentiment.states import SentimentLevel
from store.clocks.deadlines import deadlines_by_streams
from store.clocks.facts import DeadlineFacts
from store.database import Database
from store.sentiment.rows import EVENTS
from tests.worlds.acts import PEOPLE, StandingClock, act_of, done, shanghai, unit_id

NATIONAL_DAY_NIGHT = "2026-10-02 22:30:00"
FIVE, DAY = RELEASE_5H.name, PRESS_CONFERENCE_24H.name
WORKER = Viewer(role=Role.ADMIN, name="system")

FOUR_PARTS = {
    "facts": "十月二日晚，某路段燃气管道施工时发生泄漏。",
    "verification": "经初步核实，无人员伤亡。",
    "measures": "已关闭阀门，正在抢修。",
    "precautions": "请附近居民注意通风，绕行施工路段。",
}


def person_id(code: str) -> UUID:
    """A seeded person: the head of unit MUNI is `P-MUNI`, one of its staff `S-MUNI`."""
    return seed.seed_id("person", code)


@dataclass(slots=True)
class SentimentWorld:
    """An event of the unit MUNI; `publicity` acts on it unless another is named."""

    database: Database
    clock: StandingClock
    event_id: UUID
    publicity: Viewer
    staff: Viewer

    @property
    def stream(self) -> str:
        """The event's stream."""
        return sentiment_stream(self.event_id)

    def act(self, viewer: Viewer | None = None) -> Act:
        """An act at this moment."""
        return act_of(self.database, viewer or self.publicity, self.clock.now)

    async def classify(
        self,
        *,
        level: SentimentLevel | None = None,
        is_urgent: bool | None = None,
        first_known: str | None = None,
        by: Viewer | None = None,
    ) -> Shown | Refused:
        """Judge anew."""
        asked = ClassifySentimentEvent(
            event_id=self.event_id,
            level=level,
            is_urgent=is_urgent,
            first_known_at=None if first_known is None else shanghai(first_known),
        )
        return await do(self.act(by), asked)

    async def assess(
        self, text: str = "关注度高，需当晚回应。", by: Viewer | None = None
    ) -> Shown | Refused:
        """Judge what it means."""
        asked = AssessSentimentEvent(event_id=self.event_id, assessment=text)
        return await do(self.act(by), asked)

    async def handle(
        self, text: str = "关阀抢修，现场疏导。", by: Viewer | None = None
    ) -> Shown | Refused:
        """Say what is done."""
        asked = HandleSentimentEvent(event_id=self.event_id, measures=text)
        return await do(self.act(by), asked)

    async def close(self, by: Viewer | None = None) -> Shown | Refused:
        """The matter is over."""
        return await do(self.act(by), CloseSentimentEvent(event_id=self.event_id))

    async def release(
        self,
        *,
        is_authoritative: bool = True,
        note: str | None = None,
        spokesperson: UUID | None = None,
        reason: str | None = None,
        by: Viewer | None = None,
        **parts: str | None,
    ) -> ReleasePublished | Refused:
        """Publish; all four parts unless a part is given, as text or as nothing."""
        given = {**FOUR_PARTS, **parts}
        return await publish_release(
            self.act(by),
            PublishRelease(
                event_id=self.event_id,
                is_authoritative=is_authoritative,
                facts=given["facts"],
                verification=given["verification"],
                measures=given["measures"],
                precautions=given["precautions"],
                missing_parts_note=note,
                spokesperson_id=spokesperson,
                spokesperson_reason=reason,
            ),
        )

    async def conference(
        self,
        *,
        topic: str = "燃气管道抢修情况",
        speakers: tuple[UUID, ...] = (),
        by: Viewer | None = None,
    ) -> PressConferenceHeld | Refused:
        """Meet the press; the unit's head speaks unless others are named."""
        asked = HoldPressConference(
            event_id=self.event_id, topic=topic, speaker_ids=speakers or (person_id("P-MUNI"),)
        )
        return await hold_press_conference(self.act(by), asked)

    async def fire(self) -> int:
        """The deadline worker looks at the clock once."""
        return await fire_due_milestones(self.act(WORKER))

    async def facts(self) -> SentimentFacts:
        """The event as it stands."""
        found = await EVENTS.by_id(self.database, self.event_id)
        assert found is not None
        return found

    async def clocks(self) -> dict[str, DeadlineFacts]:
        """Its clocks by kind."""
        found = await deadlines_by_streams(self.database, [self.stream])
        return {clock.kind: clock for clock in found.get(self.stream, ())}

    async def told(self) -> list[tuple[str, str | None]]:
        """What the stream tells of the clocks: kind of event and the clock it speaks of."""
        rows = await self.database.fetch(
            "SELECT kind, payload->>'clock' AS clock FROM event WHERE stream = $1"
            " AND payload ? 'clock' ORDER BY version",
            self.stream,
        )
        return [(row["kind"], row["clock"]) for row in rows]

    async def supervised(self) -> list[str]:
        """Which clocks have brought a supervision item."""
        rows = await self.database.fetch(
            "SELECT source_key FROM case_file WHERE kind = 'SUPERVISION' AND source_stream = $1"
            " ORDER BY source_key",
            self.stream,
        )
        return [row["source_key"] for row in rows]


async def sentiment_event(
    database: Database,
    *,
    level: SentimentLevel = SentimentLevel.MAJOR,
    is_urgent: bool = False,
    first_known: str | None = NATIONAL_DAY_NIGHT,
    at: datetime | None = None,
    unit: str = "MUNI",
    title: str = "某路段燃气管道泄漏引发网民关注",
) -> SentimentWorld:
    """An event reported now; by default a grave one, first known this very moment."""
    clock = StandingClock(at or shanghai(NATIONAL_DAY_NIGHT))
    publicity = PEOPLE.role(Role.PUBLICITY)
    reported = done(
        await do(
            act_of(database, publicity, clock.now),
            ReportSentimentEvent(
                title=title,
                summary="多个平台出现现场视频，网民询问是否影响供气和通行。",
                level=level,
                is_urgent=is_urgent,
                first_known_at=None if first_known is None else shanghai(first_known),
                unit_id=unit_id(unit),
            ),
        )
    )
    staff = PEOPLE.role(Role.UNIT_STAFF, unit=unit)
    return SentimentWorld(database, clock, reported.thing_id, publicity, staff)
