"""Lists of leaders' contacts: who sees what of them, and how they are narrowed (MODULES 16)."""

from collections.abc import Callable, Mapping
from typing import Any

from domain.contacts.permissions import ContactPermission as P
from tests.oracle import people
from tests.oracle.eyes import Eyes
from tests.oracle.lists import ListOf
from tests.oracle.rows import Row
from tests.oracle.texts import holds

FIRST_YEAR, LAST_YEAR = 2000, 2100


def sees(eyes: Eyes, row: Row) -> bool:
    """A link or a visit."""
    return eyes.reaches(P.CONTACT_READ, unit=row["unit_id"], person=row["leader_id"])


def sees_problem(eyes: Eyes, row: Row) -> bool:
    """The unit that works on it and the street that raised it, and each leader concerned."""
    units = (row["unit_id"], row["street_id"])
    leaders = (row["leader_id"], row["level_one_owner_id"], row["level_two_owner_id"])
    return any(eyes.reaches(P.CONTACT_READ, unit=one) for one in units) or any(
        eyes.reaches(P.CONTACT_READ, person=one) for one in leaders
    )


def sees_pair(eyes: Eyes, row: Row) -> bool:
    """The office, and the deputy mayor."""
    return eyes.reaches(P.CONTACT_READ, person=row["deputy_mayor_id"])


def linked_to(column: str) -> Callable[[Eyes, Row], bool]:
    """Its unit, and leaders who are linked to it, were or will be."""

    def seen(eyes: Eyes, row: Row) -> bool:
        if eyes.reaches(P.CONTACT_READ, unit=row["unit_id"]):
            return True
        links = eyes.rows.of("leader_link", column, row["id"])
        return any(eyes.reaches(P.CONTACT_READ, person=one["leader_id"]) for one in links)

    return seen


def sees_community(eyes: Eyes, row: Row) -> bool:
    """Units see all: whoever asks communities to do something names them."""
    return eyes.may(P.COMMUNITY_READ) or linked_to("community_id")(eyes, row)


def _text(*columns: str) -> Callable[[Eyes, Row, str], bool]:
    return lambda _eyes, row, given: any(holds(row[one] or "", given) for one in columns)


def _is(column: str) -> Callable[[Eyes, Row, Any], bool]:
    return lambda _eyes, row, given: bool(row[column] == given)


def _one_of(column: str) -> Callable[[Eyes, Row, Any], bool]:
    return lambda _eyes, row, given: row[column] in given


def _linked_now(column: str) -> Callable[[Eyes, Row, str], bool]:
    named = people.is_named_by("leader_id", "Person")

    def found(eyes: Eyes, row: Row, given: str) -> bool:
        return any(
            named(eyes, one, given) and people.holds_on(one, people.today(eyes))
            for one in eyes.rows.of("leader_link", column, row["id"])
        )

    return found


def _by_name(table: str, of: str, column: str, filters: Mapping[str, Any], **more: Any) -> ListOf:
    return ListOf(
        of=of,
        rows=lambda eyes: eyes.rows.all(table),
        permission=P.CONTACT_READ,
        sees=sees_community if of == "Community" else linked_to(column),
        key=lambda _eyes, row: (row["name"], row["id"]),
        tags="su",
        filters={
            **filters,
            "leaderId": _linked_now(column),
            "text": _text("name"),
        },
        looks_for=frozenset({"text"}),
        **more,
    )


def _newest(
    table: str,
    of: str,
    column: str,
    filters: Mapping[str, Any],
    seen: Callable[[Eyes, Row], bool],
    **more: Any,
) -> ListOf:
    return ListOf(
        of=of,
        rows=lambda eyes: eyes.rows.all(table),
        permission=P.CONTACT_READ,
        sees=seen,
        key=lambda _eyes, row: (row[column], row["id"]),
        tags="tu",
        is_descending=True,
        filters=filters,
        **more,
    )


_named = people.is_named_by
OF_PAIRS = {
    "deputyDirectorId": _named("deputy_director_id", "Person"),
    "deputyMayorId": _named("deputy_mayor_id", "Person"),
}
OF_RECORDS = {**OF_PAIRS, "pairingId": _named("pairing_id", "Pairing"), "state": _is("state")}


def _dated(table: str, of: str, filters: Mapping[str, Any], seen: Any) -> ListOf:
    found = people.dated(of, table, P.CONTACT_READ, filters)
    return ListOf(
        of=of,
        rows=found.rows,
        permission=P.CONTACT_READ,
        sees=seen,
        key=found.key,
        tags=found.tags,
        is_descending=found.is_descending,
        filters=found.filters,
        orders=found.orders,
    )


LISTS = {
    "communities": _by_name(
        "community", "Community", "community_id", {"streetId": _named("unit_id", "Unit")}
    ),
    "enterprises": _by_name(
        "enterprise",
        "Enterprise",
        "enterprise_id",
        {
            "serviceUnitId": _named("unit_id", "Unit"),
            "isKey": _is("is_key"),
            "isTwoNew": _is("is_two_new"),
            "isSme": _is("is_sme"),
            "states": _one_of("state"),
        },
        groups={"STATE": people.of_code("state")},
    ),
    "leaderLinks": _dated(
        "leader_link",
        "LeaderLink",
        {
            "leaderId": _named("leader_id", "Person"),
            "kind": _is("kind"),
            "streetId": _named("unit_id", "Unit"),
            "communityId": _named("community_id", "Community"),
            "enterpriseId": _named("enterprise_id", "Enterprise"),
        },
        sees,
    ),
    "leaderVisits": _newest(
        "leader_visit",
        "LeaderVisit",
        "visited_at",
        {
            "leaderId": _named("leader_id", "Person"),
            "linkId": _named("link_id", "LeaderLink"),
            "streetId": _named("unit_id", "Unit"),
            "form": _is("form"),
            "isLeaderPresent": _is("is_leader_present"),
            "states": _one_of("state"),
            "text": _text("summary", "needs"),
        },
        sees,
        looks_for=frozenset({"text"}),
        groups={
            "FORM": people.of_code("form"),
            "MONTH": people.of_month("visited_at"),
            "STATE": people.of_code("state"),
        },
    ),
    "contactProblems": _newest(
        "contact_problem",
        "ContactProblem",
        "raised_at",
        {
            "leaderId": _named("leader_id", "Person"),
            "linkId": _named("link_id", "LeaderLink"),
            "visitId": _named("visit_id", "LeaderVisit"),
            "unitId": _named("unit_id", "Unit"),
            "streetId": _named("street_id", "Unit"),
            "kind": _is("kind"),
            "states": _one_of("state"),
            "isSystemic": _is("is_systemic"),
            "text": _text("title", "content"),
        },
        sees_problem,
        looks_for=frozenset({"text"}),
        orders={"STANDS_SINCE": ("t", lambda row: row["stands_since"])},
        groups={
            "KIND": people.of_code("kind"),
            "MONTH": people.of_month("raised_at"),
            "STATE": people.of_code("state"),
            "UNIT": people.of_unit,
        },
    ),
    "pairings": _dated("pairing", "Pairing", OF_PAIRS, sees_pair),
    "handovers": _newest(
        "handover",
        "Handover",
        "handed_over_at",
        OF_RECORDS,
        sees_pair,
        groups={"STATE": people.of_code("state")},
    ),
    "matterReports": _newest(
        "matter_report",
        "MatterReport",
        "reported_at",
        OF_RECORDS,
        sees_pair,
        groups={"STATE": people.of_code("state")},
    ),
}
