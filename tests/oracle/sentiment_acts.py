"""What acts on sentiment events tell their doers: the event as it is then, whoever he is."""

from tests.oracle.eyes import Eyes, Thing
from tests.oracle.lists import Given
from tests.oracle.room import Question, Room
from tests.oracle.wire import key_in


def _event(eyes: Eyes, given: Given) -> Thing:
    key = key_in(given["input"]["eventId"], "SentimentEvent")
    assert key is not None
    return Thing("SentimentEvent", eyes.rows.named("sentiment_event", key))


def _moved(done: str) -> Question:
    return lambda eyes, given: Thing(done, {"event": _event(eyes, given)})


def _reported(eyes: Eyes, _given: Given) -> Thing:
    (row,) = eyes.new("sentiment_event")
    return Thing("SentimentEventReported", {"event": Thing("SentimentEvent", row)})


def _released(eyes: Eyes, given: Given) -> Thing:
    (row,) = eyes.new("release")
    told = {"release": Thing("Release", row), "event": _event(eyes, given)}
    return Thing("ReleasePublished", told)


def _held(eyes: Eyes, given: Given) -> Thing:
    (row,) = eyes.new("press_conference")
    told = {"pressConference": Thing("PressConference", row), "event": _event(eyes, given)}
    return Thing("PressConferenceHeld", told)


ROOM = Room(
    acts={
        "reportSentimentEvent": _reported,
        "classifySentimentEvent": _moved("SentimentEventClassified"),
        "assessSentimentEvent": _moved("SentimentEventAssessed"),
        "handleSentimentEvent": _moved("SentimentEventHandled"),
        "publishRelease": _released,
        "holdPressConference": _held,
        "closeSentimentEvent": _moved("SentimentEventClosed"),
    }
)
