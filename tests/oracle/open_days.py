"""Open days: everybody sees the days, a unit alone who signed up, a visitor his by the code."""

from datetime import date
from typing import Any

from domain.global_ids import key_of
from domain.instants import local_date
from domain.open_days.day import OpenDayState
from domain.open_days.experience import InviteeState, OccasionState
from domain.open_days.feedback import FeedbackState
from domain.open_days.permissions import OpenDayPermission as P
from domain.open_days.problems import OpenDayCode
from domain.open_days.sign_up import SignUpState
from domain.problems import Problem, problem
from domain.scoring.entry_codes import EntryCodes, plain
from tests.oracle import people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, WrongError
from tests.oracle.open_day_lists import (
    EXPERIENCES,
    FEEDBACK,
    INVITEES,
    OPEN_DAYS,
    SEMINARS,
    SIGN_UPS,
    Sees,
    sees_contact,
    sees_day,
    sees_feedback,
    sees_invitee,
    sees_occasion,
    sees_sign_up,
)
from tests.oracle.room import FieldOf, Kind, Room
from tests.oracle.rows import Row, Rows
from tests.oracle.steps import StepOf, steps
from tests.serving import SECRET

CODES = EntryCodes(SECRET)
NEWEST, LONGEST_BEAT = 20, 60
AHEAD = ("ANNOUNCED", "SIGN_UP")


def if_(sees: Sees, read: FieldOf, hidden: Any = None) -> FieldOf:
    """What those see who see it, and what the others are told."""
    return lambda eyes, row: read(eyes, row) if sees(eyes, row) else hidden


def ref(of: str, table: str, column: str, sees: Sees | None = None) -> FieldOf:
    """What a column points to, for whoever sees the row, or who sees the thing itself."""

    def read(eyes: Eyes, row: Row) -> Thing | None:
        found = eyes.rows.one(table, row[column])
        hidden = found is None or (sees is not None and not sees(eyes, found))
        return None if hidden or found is None else Thing(of, found)

    return read


def _of_day(eyes: Eyes, row: Row, *states: str) -> list[Row]:
    found = eyes.rows.of("open_day_sign_up", "open_day_id", row["id"])
    return [one for one in found if one["state"] in states]


def free_places(eyes: Eyes, row: Row) -> int:
    """None while somebody waits."""
    if row["state"] not in AHEAD or _of_day(eyes, row, "WAITING"):
        return 0
    left: int = row["capacity"] - len(_of_day(eyes, row, "CONFIRMED"))
    return max(0, left)


def left(eyes: Eyes, row: Row) -> int:
    """Opinions that wait."""
    found = eyes.rows.of("visit_feedback", "open_day_id", row["id"])
    return sum(one["state"] == "FILED" for one in found)


def binds(eyes: Eyes) -> bool:
    """Whether the draft on reporting to the public counts on the ledger's day."""
    (document,) = eyes.rows.of("document_force", "key", "PR")
    (clock,) = eyes.rows.all("ledger_clock")
    begins, ends = document["in_force_from"], document["repealed_from"]
    today = clock["today"]
    return bool(begins is not None and begins <= today and (ends is None or today < ends))


def _left_at_all(eyes: Eyes, row: Row) -> list[Problem]:
    found = left(eyes, row)
    return [problem(OpenDayCode.FEEDBACK_OPEN, found=found)] if found else []


def _left_against_law(eyes: Eyes, row: Row) -> list[Problem]:
    found = left(eyes, row) if binds(eyes) else 0
    told = problem(OpenDayCode.FEEDBACK_OPEN, clause="PR/11b", found=found)
    return [told] if found else []


DAY_STEPS = steps(
    (
        StepOf("editOpenDay", P.OPEN_DAY_RUN, AHEAD, "OP/85"),
        StepOf("openOpenDaySignUp", P.OPEN_DAY_RUN, ("ANNOUNCED",), "OP/85"),
        StepOf("holdOpenDay", P.OPEN_DAY_RUN, (*AHEAD, "HELD"), "PR/11b"),
        StepOf("finishOpenDayFeedback", P.OPEN_DAY_RUN, ("HELD",), "PR/11b", _left_at_all),
        StepOf(
            "closeOpenDay",
            P.OPEN_DAY_RUN,
            ("HELD", "FEEDBACK_DONE"),
            "PR/11b",
            _left_against_law,
        ),
        StepOf("reopenOpenDay", P.OPEN_DAY_RUN, ("FEEDBACK_DONE", "CLOSED"), "OP/85"),
        StepOf("cancelOpenDay", P.OPEN_DAY_RUN, AHEAD, "OP/85"),
    ),
    lambda state: OpenDayState(state).named,
)
SIGN_UP_STEPS = steps(
    (
        StepOf("cancelOpenDaySignUp", P.OPEN_DAY_RUN, ("CONFIRMED", "WAITING"), "OP/85"),
        StepOf(
            "recordOpenDayAttendance",
            P.OPEN_DAY_RUN,
            ("CONFIRMED", "WAITING", "WITHDRAWN"),
            "OP/85",
        ),
    ),
    lambda state: SignUpState(state).named,
)
INVITEE_STEPS = steps(
    (
        StepOf("editSpecialInvitee", P.SPECIAL_INVITEE_ENGAGE, ("ENGAGED",), "PR/12a"),
        StepOf("endSpecialInvitee", P.SPECIAL_INVITEE_ENGAGE, ("ENGAGED",), "PR/12a"),
    ),
    lambda state: InviteeState(state).named,
)


def _occasion_steps(name: str, clause: str) -> FieldOf:
    return steps(
        (
            StepOf(f"edit{name}", P.EXPERIENCE_RUN, ("PLANNED",), clause),
            StepOf(f"hold{name}", P.EXPERIENCE_RUN, ("PLANNED", "HELD"), clause),
            StepOf(f"cancel{name}", P.EXPERIENCE_RUN, ("PLANNED",), clause),
        ),
        lambda state: OccasionState(state).named,
    )


FEEDBACK_STEPS = steps(
    (
        StepOf("disposeVisitFeedback", P.VISIT_FEEDBACK_ANSWER, ("FILED", "DISPOSED"), "PR/12c"),
        StepOf("withdrawVisitFeedback", P.VISIT_FEEDBACK_ANSWER, ("FILED",), "PR/12c"),
    ),
    lambda state: FeedbackState(state).named,
)


def same_phone(eyes: Eyes, row: Row) -> int:
    """Of this open day, of those that stand."""
    day = {"id": row["open_day_id"]}
    found = _of_day(eyes, day, "CONFIRMED", "WAITING", "ATTENDED")
    return sum(one["phone"] == row["phone"] for one in found)


def waiting_place(eyes: Eyes, row: Row) -> int | None:
    """By the order in which they came."""
    if row["state"] != "WAITING":
        return None
    found = _of_day(eyes, {"id": row["open_day_id"]}, "WAITING")
    return len([one for one in found if one["number"] <= row["number"]])


def said(eyes: Eyes, row: Row) -> list[Thing]:
    """The newest first, for whoever sees the sign-up."""
    found = eyes.rows.of("visit_feedback", "sign_up_id", row["id"])
    found = sorted(found, key=lambda one: one["id"])
    found.sort(key=lambda one: one["filed_at"], reverse=True)
    return things("VisitorOpinion", found)


def taking_part(eyes: Eyes, row: Row) -> list[Thing]:
    """In the order given, those that are seen."""
    keys = [str(one) for one in row["invitee_ids"]]
    found = {str(one["id"]): one for one in eyes.rows.all("special_invitee")}
    rows = [found[key] for key in keys if key in found]
    return things("SpecialInvitee", [one for one in rows if sees_invitee(eyes, one)])


def announced(eyes: Eyes, given: Given) -> Thing:
    """Those ahead, the newest announcement first."""
    if not 1 <= given["everySeconds"] <= LONGEST_BEAT:
        raise WrongError("everySeconds")
    found = [one for one in eyes.rows.all("open_day") if one["state"] in AHEAD]
    found.sort(key=lambda one: one["id"])
    found.sort(key=lambda one: one["announced_at"], reverse=True)
    return Thing("AnnouncedOpenDays", {"openDays": things("OpenDay", found[:NEWEST])})


def by_code(eyes: Eyes, given: Given) -> Thing | None:
    """Whoever has the code sees it."""
    typed = CODES.hash_of(plain(given["code"]))
    found = eyes.rows.of("open_day_sign_up", "code_hash", typed)
    return Thing("OpenDaySignUp", found[0]) if found else None


def interval(eyes: Eyes, given: Given) -> Thing | None:
    """No interval is set by default."""
    key = key_of(given["unitId"], "Unit")
    if key is None or not eyes.reaches(P.EXPERIENCE_READ, unit=key):
        return None
    today = local_date(eyes.now)
    held = [
        local_date(one["starts_at"])
        for one in eyes.rows.of("seminar", "unit_id", key)
        if one["state"] == "HELD" and local_date(one["starts_at"]) <= today
    ]
    last: date | None = max(held, default=None)
    return Thing(
        "SeminarInterval",
        {
            "status": "UNSET",
            "lastHeldOn": last,
            "dueOn": None,
            "days": None,
            "clause": "PR/12b",
            "settings": ["SITONG_SEMINAR_INTERVAL_DAYS"],
        },
    )


def _known(rows: Rows) -> dict[str, list[Any]]:
    """Codes of people, and one that nobody has."""
    found = [CODES.code(one["id"]) for one in rows.all("open_day_sign_up")]
    return {"openDaySignUp.code": [*found, found[0].lower().replace("-", " "), "0", ""]}


def _occasion(table: str, name: str, clause: str) -> Kind:
    return Kind(
        table=table,
        sees=sees_occasion,
        fields={
            "unit": people.unit,
            "invitees": taking_part,
            "allowedSteps": _occasion_steps(name, clause),
        },
    )


ROOM = Room(
    kinds={
        "OpenDayConnection": Kind(asked={"counts": OPEN_DAYS.counts}),
        "OpenDaySignUpConnection": Kind(asked={"counts": SIGN_UPS.counts}),
        "SpecialInviteeConnection": Kind(asked={"counts": INVITEES.counts}),
        "ExperienceActivityConnection": Kind(asked={"counts": EXPERIENCES.counts}),
        "SeminarConnection": Kind(asked={"counts": SEMINARS.counts}),
        "VisitFeedbackConnection": Kind(asked={"counts": FEEDBACK.counts}),
        "OpenDay": Kind(
            table="open_day",
            sees=sees_day,
            fields={
                "unit": people.unit,
                "confirmedCount": lambda eyes, row: len(_of_day(eyes, row, "CONFIRMED")),
                "waitingCount": lambda eyes, row: len(_of_day(eyes, row, "WAITING")),
                "freePlaces": free_places,
                "openFeedbackCount": if_(sees_feedback, left),
                "allowedSteps": if_(sees_feedback, DAY_STEPS, []),
            },
        ),
        "OpenDaySignUp": Kind(
            table="open_day_sign_up",
            sees=sees_sign_up,
            fields={
                "openDay": ref("OpenDay", "open_day", "open_day_id"),
                "visitorName": if_(sees_sign_up, lambda _eyes, row: row["name"]),
                "phone": if_(sees_sign_up, lambda _eyes, row: row["phone"]),
                "samePhoneCount": if_(sees_sign_up, same_phone),
                "waitingPlace": waiting_place,
                "feedback": said,
                "allowedSteps": SIGN_UP_STEPS,
            },
        ),
        "SpecialInvitee": Kind(
            table="special_invitee",
            sees=sees_invitee,
            fields={
                "unit": people.unit,
                "phone": if_(sees_contact, lambda _eyes, row: row["phone"]),
                "allowedSteps": INVITEE_STEPS,
            },
        ),
        "ExperienceActivity": _occasion("experience_activity", "ExperienceActivity", "PR/12a"),
        "Seminar": _occasion("seminar", "Seminar", "PR/12b"),
        "VisitFeedback": Kind(
            table="visit_feedback",
            sees=sees_feedback,
            fields={
                "unit": people.unit,
                "openDay": ref("OpenDay", "open_day", "open_day_id"),
                "experienceActivity": ref(
                    "ExperienceActivity",
                    "experience_activity",
                    "experience_activity_id",
                    sees_occasion,
                ),
                "seminar": ref("Seminar", "seminar", "seminar_id", sees_occasion),
                "invitee": ref("SpecialInvitee", "special_invitee", "invitee_id", sees_invitee),
                "allowedSteps": if_(sees_feedback, FEEDBACK_STEPS, []),
            },
        ),
    },
    lists={
        "openDays": OPEN_DAYS,
        "openDaySignUps": SIGN_UPS,
        "specialInvitees": INVITEES,
        "experienceActivities": EXPERIENCES,
        "seminars": SEMINARS,
        "visitFeedback": FEEDBACK,
    },
    questions={"openDaySignUp": by_code, "seminarInterval": interval},
    frames={"openDayAnnounced": announced},
    known=_known,
)
