"""Draws, invitations, suggestions: a member sees his own, a unit its own, everybody draws."""

from collections.abc import Callable

from domain.representatives.categories import RepresentativeCategory
from domain.representatives.draw import IN_WORDS, METHOD, Candidate, drawn
from domain.representatives.draw_facts import DrawState
from domain.representatives.participation import ParticipationState, PublicityState
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.suggestion import SuggestionState
from tests.oracle import activities, people, representatives
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import FieldOf, Kind, Room
from tests.oracle.rows import Row
from tests.oracle.steps import StepOf, steps
from tests.oracle.texts import are_found
from tests.oracle.wire import key_in

NEWEST, MOST_INVITATIONS, LONGEST_BEAT = 20, 50, 60
DISPOSED = ("ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED")
OPEN = ("INVITED", "ACCEPTED", "DECLINED")


def member(_eyes: Eyes, row: Row) -> Thing:
    """Whoever sees what a member did sees who it was."""
    return Thing("Representative", _eyes.rows.named("representative", row["representative_id"]))


def member_if_seen(eyes: Eyes, row: Row) -> Thing | None:
    """The member, for those who see him."""
    found = eyes.rows.named("representative", row["representative_id"])
    return Thing("Representative", found) if representatives.sees(eyes, found) else None


def sees_suggestion(eyes: Eyes, row: Row) -> bool:
    """All, his unit's, or his own."""
    return eyes.reaches(P.SUGGESTION_READ, unit=row["unit_id"], person=row["person_id"])


def sees_participation(eyes: Eyes, row: Row) -> bool:
    """All, his unit's, or his own."""
    return eyes.reaches(P.PARTICIPATION_READ, unit=row["unit_id"], person=row["person_id"])


def sees_publicity(eyes: Eyes, row: Row) -> bool:
    """All, or his own."""
    return eyes.reaches(P.REPRESENTATIVE_RECORD_READ, person=row["person_id"])


def lines(eyes: Eyes, row: Row, holds: Callable[[Row], bool]) -> list[Thing]:
    """Those of a draw, by code."""
    found = [one for one in eyes.rows.of("draw_line", "draw_id", row["id"]) if holds(one)]
    return things("DrawLine", sorted(found, key=lambda one: (one["code"], one["id"])))


def left_out(eyes: Eyes, row: Row) -> list[Thing]:
    """For those who see all members."""
    if not eyes.everywhere(P.REPRESENTATIVE_READ):
        return []
    return lines(eyes, row, lambda one: one["place"] is None)


def is_verified(eyes: Eyes, row: Row) -> bool:
    """Whether it comes out the same once more."""
    pool = [one.row for one in lines(eyes, row, lambda one: one["place"] is not None)]
    if row["method"] != METHOD or not 0 < row["places"] <= len(pool):
        return False
    candidates = [
        Candidate(
            code=one["code"], category=RepresentativeCategory(one["category"]), times=one["times"]
        )
        for one in pool
    ]
    again = drawn(candidates, places=row["places"], seed=row["seed"])
    kept = {one["code"] for one in pool if one["is_drawn"]}
    return {one.code for one in again if one.is_drawn} == kept


def _beaten(given: Given, permission: P, eyes: Eyes) -> None:
    wrong = [] if 1 <= given["everySeconds"] <= LONGEST_BEAT else ["everySeconds"]
    if not eyes.may(permission):
        wrong.append("NOT_PERMITTED")
    if wrong:
        raise WrongError(*wrong)


def answered(eyes: Eyes, given: Given) -> Thing:
    """The newest answers."""
    _beaten(given, P.SUGGESTION_READ, eyes)
    found = [
        one
        for one in eyes.rows.all("suggestion")
        if one["state"] == "ANSWERED" and sees_suggestion(eyes, one)
    ]
    found.sort(key=lambda one: one["id"])
    found.sort(key=lambda one: one["answered_at"], reverse=True)
    return Thing("AnsweredSuggestions", {"suggestions": things("Suggestion", found[:NEWEST])})


def invitations(eyes: Eyes, given: Given) -> Thing:
    """Those that stand, the latest beginning first."""
    _beaten(given, P.PARTICIPATION_READ, eyes)
    found = [
        one
        for one in eyes.rows.all("participation")
        if one["state"] != "CANCELLED" and sees_participation(eyes, one)
    ]
    found.sort(key=lambda one: one["id"])
    found.sort(key=lambda one: one["starts_at"], reverse=True)
    shown = {"participations": things("Participation", found[:MOST_INVITATIONS])}
    return Thing("Invitations", shown)


def _of_member(_eyes: Eyes, row: Row, given: str) -> bool:
    return bool(row["representative_id"] == key_in(given, "Representative"))


_FILED, _RETURNED, _ASSIGNED = ("FILED",), ("RETURNED",), ("ASSIGNED",)
SUGGESTION_STEPS = steps(
    (
        StepOf("editSuggestion", P.SUGGESTION_FILE, _FILED + _RETURNED, "FS/4.1c"),
        StepOf("refileSuggestion", P.SUGGESTION_FILE, _RETURNED, "FS/4.1c"),
        StepOf("withdrawSuggestion", P.SUGGESTION_FILE, _FILED + _RETURNED + _ASSIGNED, "FS/4.1c"),
        StepOf("assignSuggestion", P.SUGGESTION_ASSIGN, _FILED + _ASSIGNED, "FS/4.1b"),
        StepOf("returnSuggestion", P.SUGGESTION_ASSIGN, _FILED, "FS/4.1c"),
        StepOf("handBackSuggestion", P.SUGGESTION_ANSWER, _ASSIGNED, "FS/4.1b"),
        StepOf("adoptSuggestion", P.SUGGESTION_ANSWER, _ASSIGNED + DISPOSED, "FS/4.1c"),
        StepOf("partlyAdoptSuggestion", P.SUGGESTION_ANSWER, _ASSIGNED + DISPOSED, "FS/4.1c"),
        StepOf("declineSuggestion", P.SUGGESTION_ANSWER, _ASSIGNED + DISPOSED, "FS/4.1c"),
        StepOf("answerSuggestion", P.SUGGESTION_ANSWER, DISPOSED, "FS/4.1c"),
        StepOf("reopenSuggestion", P.SUGGESTION_ASSIGN, ("ANSWERED",), "FS/4.1c"),
    ),
    lambda state: SuggestionState(state).named,
)
PARTICIPATION_STEPS = steps(
    (
        StepOf("acceptInvitation", P.INVITATION_ANSWER, ("INVITED", "DECLINED"), "FS/4.1a"),
        StepOf("declineInvitation", P.INVITATION_ANSWER, ("INVITED", "ACCEPTED"), "FS/4.1a"),
        StepOf("recordAttendance", P.ATTENDANCE_RECORD, OPEN, "FS/4.1a"),
        StepOf("cancelInvitation", P.ATTENDANCE_RECORD, (*OPEN, "ATTENDED"), "FS/4.1a"),
        StepOf("showCheckInCode", P.INVITATION_ANSWER, OPEN, "FS/4.1a"),
    ),
    lambda state: ParticipationState(state).named,
)
PUBLICITY_STEPS = steps(
    (StepOf("withdrawPublicityAction", P.PUBLICITY_LOG, ("LOGGED",), "FS/4.1d"),),
    lambda state: PublicityState(state).named,
)
DRAW_STEPS = steps(
    (StepOf("voidDraw", P.REPRESENTATIVE_DRAW_MAKE, ("VALID",), "FS/2.3b"),),
    lambda state: DrawState(state).named,
)

SUGGESTIONS = ListOf(
    of="Suggestion",
    rows=lambda eyes: eyes.rows.all("suggestion"),
    permission=P.SUGGESTION_READ,
    sees=sees_suggestion,
    key=lambda _eyes, row: (row["filed_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "representativeId": _of_member,
        "states": lambda _eyes, row, given: row["state"] in given,
        "source": lambda _eyes, row, given: bool(row["source"] == given),
        "outcome": lambda _eyes, row, given: bool(row["outcome"] == given),
        "isAnswered": lambda _eyes, row, given: (row["answered_at"] is not None) is given,
        "text": lambda _eyes, row, given: are_found((row["title"], row["content"]), given),
    },
    looks_for=frozenset({"text"}),
    orders={"FILED_AT": ("t", lambda row: row["filed_at"])},
    groups={
        "MONTH": people.of_month("filed_at"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)
DRAWS = ListOf(
    of="RepresentativeDraw",
    rows=lambda eyes: eyes.rows.all("representative_draw"),
    permission=P.REPRESENTATIVE_DRAW_READ,
    sees=lambda eyes, _row: eyes.may(P.REPRESENTATIVE_DRAW_READ),
    key=lambda _eyes, row: (row["drawn_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "hostUnitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "state": lambda _eyes, row, given: bool(row["state"] == given),
    },
)
PARTICIPATIONS = ListOf(
    of="Participation",
    rows=lambda eyes: eyes.rows.all("participation"),
    permission=P.PARTICIPATION_READ,
    sees=sees_participation,
    key=lambda _eyes, row: (row["starts_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "hostUnitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "representativeId": _of_member,
        "drawId": lambda _eyes, row, given: (
            row["draw_id"] is not None and row["draw_id"] == key_in(given, "RepresentativeDraw")
        ),
        "states": lambda _eyes, row, given: row["state"] in given,
    },
    groups={"STATE": people.of_code("state"), "UNIT": people.of_unit},
)
PUBLICITY_ACTIONS = ListOf(
    of="PublicityAction",
    rows=lambda eyes: eyes.rows.all("publicity_action"),
    permission=P.REPRESENTATIVE_RECORD_READ,
    sees=sees_publicity,
    key=lambda _eyes, row: (row["acted_on"], row["id"]),
    tags="du",
    is_descending=True,
    filters={"representativeId": _of_member},
)


def rectification_state(eyes: Eyes, row: Row) -> str | None:
    """Of the item that was opened for it last; a withdrawn one if there is no other."""
    found = eyes.rows.of("rectification_item", "suggestion_id", row["id"])
    opened = [eyes.rows.named("case_file", one["id"]) for one in found]
    opened.sort(key=lambda one: one["id"])
    opened.sort(key=lambda one: one["opened_at"], reverse=True)
    opened.sort(key=lambda one: one["state"] == "WITHDRAWN")
    return opened[0]["state"] if opened else None


_HOST: FieldOf = people.unit

ROOM = Room(
    kinds={
        "SuggestionConnection": Kind(asked={"counts": SUGGESTIONS.counts}),
        "ParticipationConnection": Kind(asked={"counts": PARTICIPATIONS.counts}),
        "Suggestion": Kind(
            table="suggestion",
            sees=sees_suggestion,
            fields={
                "representative": member,
                "activity": activities.activity_of,
                "unit": people.unit,
                "rectificationState": rectification_state,
                "allowedSteps": SUGGESTION_STEPS,
            },
        ),
        "RepresentativeDraw": Kind(
            table="representative_draw",
            sees=lambda eyes, _row: eyes.may(P.REPRESENTATIVE_DRAW_READ),
            fields={
                "hostUnit": _HOST,
                "allowedSteps": DRAW_STEPS,
                "methodInWords": lambda eyes, _row: eyes.in_words(zh=IN_WORDS.zh, en=IN_WORDS.en),
                "isVerified": is_verified,
                "pool": lambda eyes, row: lines(eyes, row, lambda one: one["place"] is not None),
                "drawn": lambda eyes, row: lines(
                    eyes, row, lambda one: one["place"] is not None and one["is_drawn"]
                ),
                "leftOut": left_out,
                "leftOutCount": lambda eyes, row: len(
                    lines(eyes, row, lambda one: one["place"] is None)
                ),
            },
        ),
        "DrawLine": Kind(fields={"representative": member_if_seen}),
        "Participation": Kind(
            table="participation",
            sees=sees_participation,
            fields={
                "representative": member,
                "activity": activities.activity_of,
                "hostUnit": _HOST,
                "allowedSteps": PARTICIPATION_STEPS,
            },
        ),
        "PublicityAction": Kind(
            table="publicity_action",
            sees=sees_publicity,
            fields={"representative": member_if_seen, "allowedSteps": PUBLICITY_STEPS},
        ),
    },
    lists={
        "suggestions": SUGGESTIONS,
        "representativeDraws": DRAWS,
        "participations": PARTICIPATIONS,
        "publicityActions": PUBLICITY_ACTIONS,
    },
    frames={"suggestionAnswered": answered, "invitations": invitations},
)
