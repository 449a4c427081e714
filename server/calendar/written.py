"""Deadlines and activities as an iCalendar file (RFC 5545), in one language."""

from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import Alarm, Calendar, Event

from domain.activities.states import ActivityState
from server.calendar.asked import Entries

NAMES = {"zh": "四同日程", "en": "Sitong"}
REFRESHED_EVERY = timedelta(minutes=15)
WARNED = timedelta(minutes=30)
STATUS = {
    ActivityState.DRAFT: "TENTATIVE",
    ActivityState.CANCELLED: "CANCELLED",
}
_DUE = {"zh": "截止：", "en": "Due: "}
_HOST = {"zh": "主办：", "en": "Host: "}
_STATE = {"zh": "状态：", "en": "State: "}
_CLAUSE = {"zh": "条款：", "en": "Clause: "}
_UNIT = {"zh": "单位：", "en": "Unit: "}
_PROVISIONAL = {
    "zh": "节假日安排尚未公布，期限为暂定。",
    "en": "Provisional: the calendar of holidays is not out yet.",
}


def calendar_file(entries: Entries, language: str) -> bytes:
    """The same entries give the same bytes, so that an unchanged calendar need not be sent again.

    Instants are written in UTC. An activity without a day is left out.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Sitong//Sitong//ZH")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", NAMES[language])
    calendar.add("x-wr-calname", NAMES[language])
    calendar.add("refresh-interval", REFRESHED_EVERY, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT15M")
    for one in entries.deadlines:
        calendar.add_component(_deadline(one, language))
    for one in entries.activities:
        if one["startsAt"] is not None:
            calendar.add_component(_activity(one, language))
    content: bytes = calendar.to_ical()
    return content


def _deadline(one: dict[str, Any], language: str) -> Event:
    event = _event(one["id"], at=_instant(one["dueAt"]), stamp=_instant(one["startedAt"]))
    event.add("summary", f"{_DUE[language]}{one['title']}")
    lines = [
        *_line(_UNIT[language], _name(one["unit"], language)),
        *_line(_CLAUSE[language], one["clause"]),
        *([_PROVISIONAL[language]] if one["isProvisional"] else ()),
    ]
    event.add("description", "\n".join(lines))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one["title"])
    alarm.add("trigger", -WARNED)
    event.add_component(alarm)
    return event


def _activity(one: dict[str, Any], language: str) -> Event:
    stamp = _instant(one["standsSince"])
    event = _event(one["id"], at=_instant(one["startsAt"]), stamp=stamp)
    if one["endsAt"] is not None and one["endsAt"] > one["startsAt"]:
        event.add("dtend", _instant(one["endsAt"]))
    state = ActivityState(one["state"])
    event.add("summary", one["subject"])
    if one["place"]:
        event.add("location", one["place"])
    lines = [
        *_line(_HOST[language], _name(one["hostUnit"], language)),
        *_line(_STATE[language], state.zh if language == "zh" else state.en),
    ]
    event.add("description", "\n".join(lines))
    event.add("status", STATUS.get(state, "CONFIRMED"))
    event.add("last-modified", stamp)
    return event


def _event(key: str, *, at: datetime, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", f"{key}@sitong")
    event.add("dtstamp", stamp)
    event.add("dtstart", at)
    return event


def _line(label: str, text: str | None) -> list[str]:
    return [f"{label}{text}"] if text else []


def _name(unit: dict[str, str] | None, language: str) -> str | None:
    return None if unit is None else unit["name" if language == "zh" else "nameEn"]


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
