"""Plays a sentiment event, from the report to the closing."""

from datetime import datetime, timedelta

import structlog

from server.play.caller import ActRefusedError, ActText, Caller
from server.play.words import ASSESSMENT, EVENTS, MEASURES, RELEASE, TOPIC, PlayedEvent

log = structlog.get_logger("sitong.play")

STEP_SECONDS = 8.0
BETWEEN_EVENTS_SECONDS = 12.0
LATE_SECONDS = 45.0
"""How long the word on a late event is waited for, so that a screen shows a missed clock."""
LATE_FROM_MINUTES = 240

WHERE = """
query Where($code: String!) {
  serverTime units(filter: {text: $code}, first: 1) { edges { node { id } } }
}
"""
SPEAKERS = """
query Speakers($id: ID!) {
  node(id: $id) {
    ... on SentimentEvent { responsibleUnit { posts { isHead person { id } } } }
  }
}
"""

REPORT = ActText(
    "reportSentimentEvent", "ReportSentimentEventInput", "SentimentEventReported", "event { id }"
)
ASSESS = ActText("assessSentimentEvent", "AssessSentimentEventInput", "SentimentEventAssessed")
HANDLE = ActText("handleSentimentEvent", "HandleSentimentEventInput", "SentimentEventHandled")
RELEASE_WORD = ActText("publishRelease", "PublishReleaseInput", "ReleasePublished")
PRESS = ActText("holdPressConference", "HoldPressConferenceInput", "PressConferenceHeld")
CLOSE = ActText("closeSentimentEvent", "CloseSentimentEventInput", "SentimentEventClosed")


async def report_event(caller: Caller, office: str, event: PlayedEvent) -> str:
    """Publicity writes an event down; answers its id."""
    found = await caller.ask(WHERE, {"code": event.unit_code}, token=office)
    known_at = datetime.fromisoformat(found["serverTime"]) - timedelta(minutes=event.known_minutes)
    reported = await caller.act(
        REPORT,
        {
            "title": event.title,
            "summary": event.summary,
            "level": event.level,
            "urgent": event.is_urgent,
            "firstKnownAt": known_at.isoformat(),
            "responsibleUnitId": found["units"]["edges"][0]["node"]["id"],
        },
        token=office,
    )
    event_id: str = reported["event"]["id"]
    return event_id


def event_with(number: int) -> PlayedEvent:
    """The events come in turn."""
    return EVENTS[number % len(EVENTS)]


class EventPlay:
    """One event. A step that somebody has taken by hand is refused, and passed over."""

    def __init__(self, caller: Caller, office: str, event_id: str) -> None:
        self._caller = caller
        self._office = office
        self._event_id = event_id

    async def play(self, *, is_late: bool) -> None:
        """Until it is closed; `is_late` lets the five hours run out first."""
        speakers = await self._speakers()
        await self._step(ASSESS, assessment=ASSESSMENT)
        await self._step(HANDLE, measures=MEASURES)
        if is_late:
            await self._caller.pace.rest(LATE_SECONDS)
        await self._step(RELEASE_WORD, **RELEASE)
        await self._step(PRESS, topic=TOPIC, speakerIds=speakers)
        await self._step(CLOSE)
        log.info("sentiment event played", late=is_late)

    async def _speakers(self) -> list[str]:
        found = await self._caller.ask(SPEAKERS, {"id": self._event_id}, token=self._office)
        posts = found["node"]["responsibleUnit"]["posts"]
        return [post["person"]["id"] for post in posts if post["isHead"]]

    async def _step(self, act: ActText, **given: object) -> None:
        await self._caller.pace.rest(STEP_SECONDS)
        try:
            await self._caller.act(act, {"eventId": self._event_id, **given}, token=self._office)
        except ActRefusedError as refused:
            log.info("refused, going on", reason=str(refused))
