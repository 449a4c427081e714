"""Activities and plans: a unit sees its own, who follows things all; members by their invitation.

Of which kind an activity is, its row says; no kind has a table of its own.
"""

from datetime import timedelta
from typing import Any

from domain.activities.permissions import ActivityPermission as P
from domain.activities.plan_facts import PlanState
from domain.activities.problems import ActivityCode
from domain.activities.states import ActivityState
from domain.instants import local_date
from domain.problems import Named, Problem, problem
from tests.oracle import events, people
from tests.oracle.eyes import Eyes, Thing, things
from tests.oracle.lists import Given, ListOf, WrongError
from tests.oracle.room import FieldOf, Kind, Known, Room
from tests.oracle.rows import Row, Rows
from tests.oracle.steps import StepOf, steps
from tests.oracle.texts import are_found
from tests.oracle.wire import day, key_in

TYPES = {
    "OPINION_MEETING": "OpinionMeeting",
    "LEADER_DISPATCH": "LeaderDispatch",
    "THEMATIC_DISCUSSION": "ThematicDiscussion",
    "JOINT_SUPERVISION": "JointSupervision",
    "SPECIAL_SUPERVISION": "SpecialSupervision",
    "SITE_VERIFICATION": "SiteVerification",
}
ASKING_FOR_THREE = {
    "OPINION_MEETING": "FS/3.1c",
    "LEADER_DISPATCH": "FS/3.2c",
    "THEMATIC_DISCUSSION": "FS/3.2e",
}
OVER = ("HELD", "DISPOSED", "CLOSED")
FINDINGS = {
    "slow_progress": Named("工作滞后情况", "slow progress"),
    "problems_found": Named("发现的问题", "problems found"),
    "next_measures": Named("下步举措", "next measures"),
    "improvement": Named("改进情况", "what was improved"),
}
BY_PHASE = {"PLAN": "FS/3.1d", "PROMOTE": "FS/3.2f", "SUPERVISE": "FS/3.3c"}


def sees(eyes: Eyes, row: Row) -> bool:
    """All, or those of his unit."""
    return eyes.reaches(P.ACTIVITY_READ, unit=row["unit_id"])


def as_thing(row: Row | None) -> Thing | None:
    """By its kind."""
    return None if row is None else Thing(TYPES[row["kind"]], row)


def activity_of(eyes: Eyes, row: Row) -> Thing | None:
    """Whoever sees what belongs to it sees the activity."""
    return as_thing(eyes.rows.one("activity", row["activity_id"]))


def _suggestions(eyes: Eyes, row: Row) -> list[Row]:
    return list(eyes.rows.of("suggestion", "activity_id", row["id"]))


def _open(eyes: Eyes, row: Row) -> int:
    waiting = ("FILED", "RETURNED", "ASSIGNED")
    return sum(one["state"] in waiting for one in _suggestions(eyes, row))


def _few_invited(_eyes: Eyes, row: Row) -> list[Problem]:
    clause = ASKING_FOR_THREE.get(row["kind"])
    if row["state"] != "DRAFT" or clause is None or row["invited_count"] >= 3:
        return []
    return [
        problem(
            ActivityCode.INVITEES_BELOW_MINIMUM,
            path=("representativeIds",),
            clause=clause,
            least=3,
            found=row["invited_count"],
        )
    ]


def _not_to_be_closed(eyes: Eyes, row: Row) -> list[Problem]:
    told = []
    if count := _open(eyes, row):
        clause = BY_PHASE[row["phase"]]
        told.append(problem(ActivityCode.SUGGESTIONS_OPEN, clause=clause, count=count))
    adopted = [
        one
        for one in _suggestions(eyes, row)
        if one["outcome"] in ("ADOPTED", "PARTLY_ADOPTED") and one["state"] != "WITHDRAWN"
    ]
    if row["phase"] == "PLAN" and row["plan_id"] is None and adopted:
        told.append(problem(ActivityCode.PLAN_MISSING, path=("planId",), clause="FS/3.1d"))
    if row["phase"] == "SUPERVISE":
        told += [
            problem(ActivityCode.FINDINGS_MISSING, clause="FS/3.3c", part=named)
            for name, named in FINDINGS.items()
            if row[name] is None
        ]
    return told


def _no_supervision(_eyes: Eyes, row: Row) -> list[Problem]:
    if row["phase"] == "SUPERVISE":
        return []
    return [problem(ActivityCode.NO_SUPERVISION, clause="FS/3.3c")]


_PLANNED, _HELD = ("DRAFT", "INVITED"), ("HELD", "DISPOSED")
_STEPS = steps(
    (
        StepOf("editActivity", P.ACTIVITY_RUN, _PLANNED + _HELD, "FS/4.2a"),
        StepOf("postponeActivity", P.ACTIVITY_RUN, _PLANNED, "FS/4.2a"),
        StepOf("inviteToActivity", P.ACTIVITY_RUN, _PLANNED, "FS/2.3b"),
        StepOf("checkInToActivity", P.ACTIVITY_RUN, _PLANNED + _HELD, "FS/4.1a"),
        StepOf("holdActivity", P.ACTIVITY_RUN, _PLANNED, "FS/4.2a", _few_invited),
        StepOf("takeBackHolding", P.ACTIVITY_RUN, ("HELD",), "FS/4.2a"),
        StepOf("noteSuggestion", P.ACTIVITY_RUN, _HELD, "FS/4.1c"),
        StepOf("recordFindings", P.ACTIVITY_RUN, _HELD, "FS/3.3c", _no_supervision),
        StepOf("closeActivity", P.ACTIVITY_RUN, _HELD, "FS/3.1d", _not_to_be_closed),
        StepOf("reopenActivity", P.ACTIVITY_RUN, ("CLOSED",), "FS/3.1d"),
        StepOf("cancelActivity", P.ACTIVITY_RUN, _PLANNED, "FS/4.2a"),
    ),
    lambda state: ActivityState(state).named,
)


def activity_steps(eyes: Eyes, row: Row) -> list[Thing]:
    """For whoever sees it by itself."""
    return _STEPS(eyes, row) if sees(eyes, row) else []


PLAN_STEPS = steps(
    (
        StepOf("editPlanDocument", P.ACTIVITY_RUN, ("DRAFT",), "FS/1b"),
        StepOf("settlePlanDocument", P.ACTIVITY_RUN, ("DRAFT",), "FS/1b"),
        StepOf("reopenPlanDocument", P.ACTIVITY_RUN, ("SETTLED",), "FS/1b"),
        StepOf("withdrawPlanDocument", P.ACTIVITY_RUN, ("DRAFT",), "FS/1b"),
    ),
    lambda state: PlanState(state).named,
)


def _few_came(_eyes: Eyes, row: Row) -> bool:
    is_of_many = row["phase"] in ("PLAN", "PROMOTE") and row["state"] in OVER
    return is_of_many and 1 <= row["present_count"] <= 2


def _belonging(table: str, of: str, seen: Any, at: str, *, newest: bool = False) -> FieldOf:
    def told(eyes: Eyes, row: Row) -> list[Thing]:
        found = [one for one in eyes.rows.of(table, "activity_id", row["id"]) if seen(eyes, one)]
        found.sort(key=lambda one: one["id"])
        found.sort(key=lambda one: one[at], reverse=newest)
        return things(of, found)

    return told


def _sees_part(eyes: Eyes, row: Row) -> bool:
    from tests.oracle import delegation

    return delegation.sees_participation(eyes, row)


def _sees_suggestion(eyes: Eyes, row: Row) -> bool:
    from tests.oracle import delegation

    return delegation.sees_suggestion(eyes, row)


def _sees_draw(eyes: Eyes, _row: Row) -> bool:
    from domain.representatives.permissions import RepresentativePermission

    return eyes.may(RepresentativePermission.REPRESENTATIVE_DRAW_READ)


def _leader(eyes: Eyes, row: Row) -> Thing | None:
    found = eyes.rows.one("person", row["leader_id"])
    return None if found is None else Thing("Person", found)


def _plan(eyes: Eyes, row: Row) -> Thing | None:
    found = eyes.rows.one("plan_document", row["plan_id"])
    return None if found is None else Thing("PlanDocument", found)


def heard_at(eyes: Eyes, row: Row) -> list[Thing]:
    """Activities on a plan, the latest first, as far as they are seen."""
    found = [one for one in eyes.rows.of("activity", "plan_id", row["id"]) if sees(eyes, one)]
    found.sort(key=lambda one: one["id"])
    found.sort(key=lambda one: one["starts_at"], reverse=True)
    return [Thing(TYPES[one["kind"]], one) for one in found]


def _is_by(column: str, of: str) -> Any:
    def holds(_eyes: Eyes, row: Row, given: str) -> bool:
        return row[column] is not None and row[column] == key_in(given, of)

    return holds


ACTIVITIES = ListOf(
    of="Activity",
    rows=lambda eyes: eyes.rows.all("activity"),
    type_of=lambda row: TYPES[row["kind"]],
    permission=P.ACTIVITY_READ,
    sees=sees,
    key=lambda _eyes, row: (row["starts_at"], row["id"]),
    tags="tu",
    is_descending=True,
    filters={
        "hostUnitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "kind": lambda _eyes, row, given: bool(row["kind"] == given),
        "phase": lambda _eyes, row, given: bool(row["phase"] == given),
        "states": lambda _eyes, row, given: row["state"] in given,
        "leaderId": _is_by("leader_id", "Person"),
        "planId": _is_by("plan_id", "PlanDocument"),
        "countsForPhase": lambda _eyes, row, given: row["counts_for_phase"] is given,
        "startsFrom": lambda _eyes, row, given: local_date(row["starts_at"]) >= given,
        "startsUntil": lambda _eyes, row, given: local_date(row["starts_at"]) <= given,
        "text": lambda _eyes, row, given: are_found((row["subject"], row["matter"]), given),
    },
    looks_for=frozenset({"text"}),
    orders={
        "ENTERED_AT": ("t", lambda row: row["entered_at"]),
        "INVITED_COUNT": ("i", lambda row: row["invited_count"]),
        "PRESENT_COUNT": ("i", lambda row: row["present_count"]),
        "STARTS_AT": ("t", lambda row: row["starts_at"]),
    },
    groups={
        "KIND": people.of_code("kind"),
        "MONTH": people.of_month("starts_at"),
        "PHASE": people.of_code("phase"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)
PLANS = ListOf(
    of="PlanDocument",
    rows=lambda eyes: eyes.rows.all("plan_document"),
    permission=P.ACTIVITY_READ,
    sees=sees,
    key=lambda _eyes, row: (row["year"], row["id"]),
    tags="iu",
    is_descending=True,
    filters={
        "unitId": lambda _eyes, row, given: people.is_of_unit(row, given),
        "kind": lambda _eyes, row, given: bool(row["kind"] == given),
        "states": lambda _eyes, row, given: row["state"] in given,
        "year": lambda _eyes, row, given: bool(row["year"] == given),
    },
    groups={
        "KIND": people.of_code("kind"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
)


def _of_kind(code: str) -> Kind:
    return Kind(
        table="activity",
        sees=sees,
        whole=lambda _eyes, row: row if row["kind"] == code else None,
        fields={
            "hostUnit": people.unit,
            "leader": _leader,
            "plan": _plan,
            "isThinlyAttended": _few_came,
            "openSuggestionCount": _open,
            "invitations": _belonging("participation", "Participation", _sees_part, "invited_at"),
            "suggestions": _belonging("suggestion", "Suggestion", _sees_suggestion, "filed_at"),
            "draws": _belonging(
                "representative_draw", "RepresentativeDraw", _sees_draw, "drawn_at", newest=True
            ),
            "allowedSteps": activity_steps,
        },
        asked={"history": events.history("activity")},
    )


def activity_updated(eyes: Eyes, given: Given) -> Thing:
    """One activity, by the id of whatever kind."""
    keys = [key_in(given["activityId"], name) for name in TYPES.values()]
    found = eyes.rows.one("activity", next((one for one in keys if one is not None), None))
    if found is None or not sees(eyes, found):
        raise WrongError("NOT_FOUND")
    return Thing("ActivityUpdate", {"activity": as_thing(found)})


def known(rows: Rows) -> Known:
    """Days on which something begins, and the ones beside them."""
    begun = [local_date(row["starts_at"]) for row in rows.all("activity")[:20]]
    days = [day(one + timedelta(days=by)) for one in begun for by in (-1, 0, 1)]
    return {"startsFrom": days, "startsUntil": days}


def _counts(listed: ListOf) -> Kind:
    def counts(eyes: Eyes, page: Row, given: Given) -> list[Thing]:
        return listed.counts(eyes, page, given)

    return Kind(asked={"counts": counts})


ROOM = Room(
    kinds={
        **{name: _of_kind(code) for code, name in TYPES.items()},
        "ActivityConnection": _counts(ACTIVITIES),
        "PlanDocumentConnection": _counts(PLANS),
        "PlanDocument": Kind(
            table="plan_document",
            sees=sees,
            fields={"unit": people.unit, "heardAt": heard_at, "allowedSteps": PLAN_STEPS},
            asked={"history": events.history("plan_document")},
        ),
    },
    lists={"activities": ACTIVITIES, "planDocuments": PLANS},
    known=known,
    frames={"activityUpdated": activity_updated},
)
