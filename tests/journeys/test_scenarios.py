"""Scenarios of activities and returns, through the API of a server whose clock is moved.

S03 holds where activities count by who was present (`SITONG_COUNTS_BY=PRESENT`); by default the
product reads FS/3.1c as it stands, by who was invited (CORRECTIONS 2), which is shown beside it.
"""

from typing import Any

import pytest

from tests.journeys.demo_year import OFFICE, DemoYear, staff, voice
from tests.journeys.ledger import cell, duty, figure, standing, statement
from tests.journeys.meetings import hold, shown
from tests.journeys.quarters import draft, explain
from tests.journeys.quarters import shown as shown_report
from tests.journeys.scenario_acts import (
    D1,
    D2,
    D3,
    LAST_SECOND,
    S1,
    TOO_LATE,
    act_out_of_season,
    be_heard,
    meet_three_of_three,
    meet_two_of_three,
    report_at_the_last_second,
    supervise_on,
)
from tests.journeys.watching import watching

ANSWERED = """
subscription { suggestionAnswered(everySeconds: 1) {
  suggestions { id state outcome reason } } }
"""
QUARTER_3, QUARTER_4 = "2026-07-01", "2026-10-01"


def _told(frame: dict[str, Any]) -> list[tuple[str, ...]]:
    return [
        (one["id"], one["state"], one["outcome"], one["reason"]) for one in frame["suggestions"]
    ]


@pytest.mark.scenario("S07")
@pytest.mark.clause("FS/3.1d", "FS/3.2f", "FS/4.1c")
async def test_s07_it_closes_once_every_suggestion_is_disposed_of(
    year_by_presence: DemoYear,
) -> None:
    year, by = year_by_presence, staff(D3)
    activity, (first, second, third) = await be_heard(year)
    this = {"activityId": activity}
    await year.do("adoptSuggestion", by, suggestionId=first)
    await year.do("partlyAdoptSuggestion", by, suggestionId=second, reason="周末先行试点")
    (refusal,) = await year.refused("closeActivity", by, **this)
    assert (refusal["code"], refusal["clause"]) == ("SUGGESTIONS_OPEN", "FS/3.1d")
    assert refusal["messageEn"].startswith("1 ")
    assert (await shown(year, activity, by))["openSuggestionCount"] == 1

    assert await year.codes("declineSuggestion", by, suggestionId=third) == ["REASON_REQUIRED"]
    assert (await shown(year, activity, by))["state"] == "HELD"
    async with (
        watching(year, ANSWERED, voice(3)) as author,
        watching(year, ANSWERED, voice(4)) as bystander,
    ):
        assert _told(await author.next()) == _told(await bystander.next()) == []
        await year.do("declineSuggestion", by, suggestionId=third, reason="围墙为文物")
        assert (await shown(year, activity, by))["state"] == "DISPOSED"
        await year.do("closeActivity", by, **this)
        await author.until(_told, [(third, "ANSWERED", "NOT_ADOPTED", "围墙为文物")])
        await bystander.stays(_told, [])
    assert (await shown(year, activity, by))["state"] == "CLOSED"


@pytest.mark.scenario("S03")
@pytest.mark.clause("FS/3.1b", "FS/3.1c")
async def test_s03_two_who_attend_do_not_count_where_presence_does(
    year_by_presence: DemoYear,
) -> None:
    year, street = year_by_presence, staff(S1)
    first = await shown(year, await meet_two_of_three(year), street)
    assert (first["state"], first["invitedCount"], first["presentCount"]) == ("HELD", 3, 2)
    assert (first["countsForPhase"], first["notCountedReason"]) == (False, "ATTENDED_BELOW_3")
    quota = duty(await statement(year, S1, street), "FS/3.1b")
    assert (quota["counted"], quota["required"], quota["notCounted"]) == ("0", "1", 1)
    assert quota["status"] != "MET"
    assert [one["reason"] for one in quota["records"]] == ["ATTENDED_BELOW_3"]
    assert (await cell(year, S1, "PLAN", street))["counted"] == 0

    second = await shown(year, await meet_three_of_three(year), street)
    assert (second["countsForPhase"], second["notCountedReason"]) == (True, None)
    assert figure(duty(await statement(year, S1, street), "FS/3.1b")) == "1/1 MET"
    assert await standing(year, "FS/3.1b", S1, OFFICE) == "1/1 MET"


@pytest.mark.scenario("S03")
@pytest.mark.clause("FS/3.1b", "FS/3.1c")
async def test_s03_by_default_three_invited_count_and_two_present_are_warned_of(
    year: DemoYear,
) -> None:
    held = await shown(year, await meet_two_of_three(year), staff(S1))
    assert (held["countsForPhase"], held["notCountedReason"]) == (True, None)
    assert held["isThinlyAttended"] is True
    assert figure(duty(await statement(year, S1, staff(S1)), "FS/3.1b")) == "1/1 MET"


@pytest.mark.scenario("S05")
@pytest.mark.clause("FS/3.1a", "FS/3.3a")
async def test_s05_what_lies_outside_its_months_is_kept_and_raises_no_quota(
    year_by_presence: DemoYear,
) -> None:
    year, by = year_by_presence, staff(D1)
    for one in await act_out_of_season(year):
        stored = await shown(year, one, by)
        assert (stored["state"], stored["presentCount"]) == ("HELD", 4)
        assert (stored["countsForPhase"], stored["notCountedReason"]) == (False, "OUTSIDE_WINDOW")
    july = await statement(year, D1, by)
    assert figure(duty(july, "FS/3.1b")) == "0/1 MISSED"
    for key in ("FS/3.1b", "FS/3.3b"):
        assert (duty(july, key)["counted"], duty(july, key)["notCounted"]) == ("0", 1)
    assert (await cell(year, D1, "SUPERVISE", by))["counted"] == 0

    # The first day of the window, and its last.
    await supervise_on(year, "2026-09-01", 5)
    assert (await cell(year, D1, "SUPERVISE", by))["counted"] == 1
    await supervise_on(year, "2026-11-30", 6)
    last = await statement(year, D1, by)
    assert duty(last, "FS/3.3b")["counted"] == "2"
    assert (await cell(year, D1, "SUPERVISE", by))["counted"] == 2
    assert duty(last, "FS/3.1b")["counted"] == "0"


@pytest.mark.scenario("S08")
@pytest.mark.clause("FS/4.2b")
async def test_s08_a_return_is_due_on_the_make_up_saturday_to_the_second(year: DemoYear) -> None:
    # So that there is something of its own in D1's return.
    at = "2026-09-15T10:00:00+08:00"
    await hold(year, "JointSupervision", D1, at, invited=[1, 2], came=[1])
    await year.stands_at("2026-10-08T09:00:00+08:00")
    owed = await year.pages(
        "obligations",
        "duty firstOn dueAt isProvisional unit { code }",
        OFFICE,
        year="2026",
        filter='{clause: "FS/4.2b"}',
    )
    third = [one for one in owed if one["firstOn"] == QUARTER_3]
    # 54 departments and 15 streets; the Saturday is worked, so it is not moved.
    assert len({one["unit"]["code"] for one in third}) == len(third) == 54 + 15
    assert {(one["dueAt"], one["isProvisional"]) for one in third} == {(TOO_LATE, False)}
    fourth = [one for one in owed if one["firstOn"] == QUARTER_4]
    # Sunday 10 January is moved to Monday; nobody has published the days off of 2027.
    assert len(fourth) == 54 + 15
    assert {(one["dueAt"], one["isProvisional"]) for one in fourth} == {
        ("2027-01-12T00:00:00+08:00", True)
    }

    lacking = await draft(year, D3, 3)
    await explain(year, D3, lacking, "delegatesEmptyReason")
    (refusal,) = await year.refused("submitQuarterlyReport", staff(D3), quarterlyReportId=lacking)
    assert (refusal["code"], refusal["clause"]) == ("PART_MISSING", "FS/4.2b")
    assert "代表" in refusal["messageZh"]

    in_time, late = await report_at_the_last_second(year)
    for code, report, instant in ((D1, in_time, LAST_SECOND), (D2, late, TOO_LATE)):
        told = await shown_report(year, report, staff(code))
        assert (told["state"], told["submittedAt"]) == ("SUBMITTED", instant)
    counts = ("activityCount", "invitationCount", "attendanceCount", "opinionCount")
    mine = await shown_report(year, in_time, OFFICE)
    assert [mine[one] for one in counts] == [1, 2, 1, 0]
    for code, status in ((D1, "1/1 MET"), (D2, "1/1 MET_LATE"), (D3, "0/1 MISSED")):
        found = await statement(year, code, staff(code))
        assert figure(duty(found, "FS/4.2b", first_on=QUARTER_3)) == status
