"""Lists of open days and of who looks in: who sees what of them (MODULES 21)."""

from collections.abc import Callable
from typing import Any

from domain.open_days.permissions import OpenDayPermission as P
from tests.oracle import people
from tests.oracle.eyes import Eyes
from tests.oracle.lists import ListOf
from tests.oracle.rows import Row
from tests.oracle.wire import key_in

Sees = Callable[[Eyes, Row], bool]


def of_its_unit(permission: P) -> Sees:
    """All, or his unit's."""
    return lambda eyes, row: eyes.reaches(permission, unit=row["unit_id"])


sees_day: Sees = lambda eyes, _row: eyes.may(P.OPEN_DAY_READ)  # noqa: E731
sees_sign_up = of_its_unit(P.OPEN_DAY_SIGN_UP_READ)
sees_invitee = of_its_unit(P.SPECIAL_INVITEE_READ)
sees_contact = of_its_unit(P.SPECIAL_INVITEE_CONTACT_READ)
sees_occasion = of_its_unit(P.EXPERIENCE_READ)
sees_feedback = of_its_unit(P.VISIT_FEEDBACK_READ)


def _list(
    of: str,
    table: str,
    by: str,
    permission: P,
    sees: Sees,
    *,
    tags: str = "tu",
    **more: Any,
) -> ListOf:
    return ListOf(
        of=of,
        rows=lambda eyes: eyes.rows.all(table),
        permission=permission,
        sees=sees,
        key=lambda _eyes, row: (row[by], row["id"]),
        tags=tags,
        is_descending=True,
        **more,
    )


def _unit(_eyes: Eyes, row: Row, given: Any) -> bool:
    return people.is_of_unit(row, given)


def _states(_eyes: Eyes, row: Row, given: Any) -> bool:
    return row["state"] in given


def _is(column: str) -> Callable[[Eyes, Row, Any], bool]:
    return lambda _eyes, row, given: bool(row[column] == given)


def _points(column: str, of: str) -> Callable[[Eyes, Row, Any], bool]:
    return lambda _eyes, row, given: row[column] is not None and row[column] == key_in(given, of)


OPEN_DAYS = _list(
    "OpenDay",
    "open_day",
    "starts_at",
    P.OPEN_DAY_READ,
    sees_day,
    filters={"unitId": _unit, "form": _is("form"), "states": _states},
    orders={"STARTS_AT": ("t", lambda row: row["starts_at"])},
    groups={
        "MONTH": people.of_month("starts_at"),
        "STATE": people.of_code("state"),
        "FORM": people.of_code("form"),
        "UNIT": people.of_unit,
    },
)
SIGN_UPS = _list(
    "OpenDaySignUp",
    "open_day_sign_up",
    "signed_up_at",
    P.OPEN_DAY_SIGN_UP_READ,
    sees_sign_up,
    filters={"openDayId": _points("open_day_id", "OpenDay"), "states": _states},
    groups={"STATE": people.of_code("state"), "COMES_AS": people.of_code("comes_as")},
)
INVITEES = _list(
    "SpecialInvitee",
    "special_invitee",
    "engaged_on",
    P.SPECIAL_INVITEE_READ,
    sees_invitee,
    tags="du",
    filters={"unitId": _unit, "invitedAs": _is("invited_as"), "state": _is("state")},
    groups={"INVITED_AS": people.of_code("invited_as"), "UNIT": people.of_unit},
)
_OCCASION: dict[str, Any] = {
    "filters": {"unitId": _unit, "states": _states},
    "groups": {
        "MONTH": people.of_month("starts_at"),
        "STATE": people.of_code("state"),
        "UNIT": people.of_unit,
    },
}
EXPERIENCES = _list(
    "ExperienceActivity",
    "experience_activity",
    "starts_at",
    P.EXPERIENCE_READ,
    sees_occasion,
    **_OCCASION,
)
SEMINARS = _list("Seminar", "seminar", "starts_at", P.EXPERIENCE_READ, sees_occasion, **_OCCASION)
FEEDBACK = _list(
    "VisitFeedback",
    "visit_feedback",
    "filed_at",
    P.VISIT_FEEDBACK_READ,
    sees_feedback,
    filters={
        "unitId": _unit,
        "openDayId": _points("open_day_id", "OpenDay"),
        "inviteeId": _points("invitee_id", "SpecialInvitee"),
        "state": _is("state"),
        "outcome": _is("outcome"),
        "isUnanswered": lambda _eyes, row, given: (row["disposed_at"] is None) is given,
    },
    groups={"STATE": people.of_code("state"), "UNIT": people.of_unit},
)
