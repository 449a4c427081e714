"""What an activity looks like in a calendar."""

from typing import Any

import pytest
from icalendar import Calendar, Component

from domain.activities.states import ActivityState
from server.calendar.asked import Entries
from server.calendar.written import calendar_file

MEETING = {
    "id": "A1",
    "subject": "听取供暖意见",
    "state": "INVITED",
    "place": "三楼会议室, 东侧; 内\\外",
    "startsAt": "2026-02-03T09:00:00+08:00",
    "endsAt": "2026-02-03T11:30:00+08:00",
    "standsSince": "2026-01-20T10:00:00+08:00",
    "hostUnit": {"name": "区发展改革委", "nameEn": "Development and Reform Commission"},
}


def _events(language: str = "zh", **changed: Any) -> list[Component]:
    content = calendar_file(Entries([], [{**MEETING, **changed}]), language)
    return Calendar.from_ical(content).walk("VEVENT")


def test_an_activity_is_told_with_its_place_and_its_host() -> None:
    (event,) = _events()
    assert (event["SUMMARY"], event["LOCATION"]) == (MEETING["subject"], MEETING["place"])
    assert event["DESCRIPTION"] == "主办：区发展改革委\n状态：已邀请"
    assert event["UID"] == "A1@sitong"
    assert f"{event.decoded('DTSTART'):%m-%d %H:%M} {event.decoded('DTEND'):%H:%M}" == (
        "02-03 01:00 03:30"
    )
    (event,) = _events("en")
    assert event["DESCRIPTION"] == (
        "Host: Development and Reform Commission\nState: invitations sent"
    )


@pytest.mark.parametrize("state", ActivityState)
def test_what_may_not_take_place_says_so(state: ActivityState) -> None:
    (event,) = _events(state=state.value)
    told = {ActivityState.DRAFT: "TENTATIVE", ActivityState.CANCELLED: "CANCELLED"}
    assert event["STATUS"] == told.get(state, "CONFIRMED")


def test_what_has_no_day_stands_in_no_calendar() -> None:
    assert _events(startsAt=None, endsAt=None) == []


@pytest.mark.parametrize("ends_at", [None, MEETING["startsAt"]])
def test_without_an_end_none_is_told(ends_at: str | None) -> None:
    (event,) = _events(endsAt=ends_at)
    assert "DTEND" not in event


def test_the_same_entries_give_the_same_bytes() -> None:
    entries = Entries([], [MEETING])
    assert calendar_file(entries, "zh") == calendar_file(entries, "zh")
