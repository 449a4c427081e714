"""Units, posts and members beside those that every district has."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from domain.instants import A_DAY, local_date
from domain.people.district import seed
from domain.people.roles import Role
from domain.people.scopes import AuthorizationScope, AuthorizationState
from domain.people.units import UnitGroup
from domain.representatives.categories import (
    RepresentativeCategory,
    RepresentativeState,
    RepresentativeSubKind,
)
from tests.oracle.worlds.drawing import NOON, UNITS, Drawing

SORTED_ALIKE = ("ju2 a", "ju2 a", "ju2 Z", "ju2")


def draw(drawn: Drawing) -> None:
    """Equal sort keys, what holds, held and will hold, absences, grants, members in every state."""
    for number, sort_key in enumerate(SORTED_ALIKE):
        unit = drawn.with_id(
            "unit",
            code=f"X{number}",
            name_zh=f"试点局{number}",
            name_en=f'Trial "Bureau" ＦＩＮ {number}',
            sort_key=sort_key,
            kind=drawn.pick(("STREET", "DEPT")),
            is_reviewed=drawn.flag(),
            is_invented=drawn.flag(),
        )
        drawn.with_id(
            "unit_alias", unit_id=unit["id"], name=drawn.pick(("旧称局", "fin-x", "别名"))
        )
        _group(drawn, unit["id"], number)
        _leaders(drawn, unit["id"], number)
    for code in UNITS:
        for _ in range(6):
            _post(drawn, seed.seed_id("unit", code))
    for person_id in _persons(drawn):
        _absences(drawn, person_id)
    for _ in range(30):
        _grant(drawn)
    for state in ("PREPARED", "ENDED", "CANCELLED"):
        drawn.with_id(
            "delegation_term",
            name=drawn.text()[:50],
            starts_on=drawn.pick((seed.IN_OFFICE_SINCE, date(2026, 12, 18))),
            ends_on=drawn.day(),
            state=state,
            stands_since=drawn.instant(),
            entered_at=drawn.instant(),
        )
    for number in range(24):
        _member(drawn, number)


TODAY = local_date(NOON)
DAYS = (*(TODAY + timedelta(days=days) for days in (-30, -1, 0, 1)), date(2024, 1, 1))


def _span(drawn: Drawing, *days: date) -> dict[str, date | str | None]:
    """From one day to another: over, not begun, never held, held for a day, without an end."""
    first = drawn.pick(days or DAYS)
    last = drawn.maybe(max(drawn.pick(DAYS), first - timedelta(days=1)))
    return {"valid_from": first, "valid_to": last, "end_reason": drawn.maybe(drawn.text())}


def _post(drawn: Drawing, unit_id: UUID, *, is_head: bool = False, **more: Any) -> None:
    given = {
        "person_id": drawn.person(),
        "title_zh": drawn.pick(("主任", "副主任", "联络员")),
        "title_en": drawn.pick(("Head", "Deputy")),
        "role": drawn.pick((Role.UNIT_STAFF, Role.UNIT_HEAD, Role.LEGAL, Role.DEPUTY_MAYOR)).value,
        **_span(drawn),
    }
    drawn.with_id("post", unit_id=unit_id, is_head=is_head, **{**given, **more})


def _leaders(drawn: Drawing, unit_id: UUID, number: int) -> None:
    """One after the other, without and with a day between; of the last unit nobody yet."""
    ends = (TODAY - timedelta(days=number), None)
    for first, last in zip((date(2024, 1, 1), TODAY + timedelta(days=1)), ends, strict=True):
        span = {"valid_from": first, "valid_to": last, "end_reason": drawn.maybe(drawn.text())}
        if number < len(SORTED_ALIKE) - 1 or last is None:
            drawn.with_id("portfolio", unit_id=unit_id, leader_id=drawn.person(), **span)
        _post(drawn, unit_id, is_head=True, **span)
    for _ in range(3):
        _post(drawn, unit_id)


def _group(drawn: Drawing, unit_id: UUID, number: int) -> None:
    """A group of a unit's own, and its place among those that are named clause by clause."""
    group = drawn.with_id(
        "unit_group",
        code=f"G-X{number}",
        name_zh=f"试点组{number}",
        name_en=f"Trial group {number}",
        **_span(drawn),
    )
    related = seed.seed_id("group", UnitGroup.RELATED.value)
    for group_id, clauses in ((group["id"], (None, "FS/0a")), (related, ("OP/37", "OP/38", None))):
        for clause in clauses:
            drawn.with_id(
                "group_member",
                group_id=group_id,
                unit_id=unit_id,
                clause=clause,
                reason=drawn.maybe(drawn.text()),
                **_span(drawn),
            )
    for clause in ("FS/0a", "OP/37", "OP/61c"):
        drawn.with_id("group_clause", group_id=group["id"], clause=clause, **_span(drawn))


def _persons(drawn: Drawing) -> list[UUID]:
    """Who may be away: the mayor, his deputies, and some others."""
    return [*(one.person_id for one in seed.posts() if one.is_district_leader), *drawn.people]


def _filed(drawn: Drawing) -> dict[str, Any]:
    return {"reference": drawn.maybe(drawn.text()[:200])}


def _absences(drawn: Drawing, person_id: UUID) -> None:
    """One after the other, some beginning as another ends, one of no time at all."""
    at = NOON - timedelta(hours=drawn.chance.randint(4, 9))
    for _ in range(drawn.chance.randint(1, 4)):
        end = at + timedelta(hours=drawn.pick((0, 1, 3)))
        drawn.with_id(
            "absence",
            person_id=person_id,
            starts_at=at,
            ends_at=end,
            reason=drawn.text(),
            **_filed(drawn),
        )
        at = end + timedelta(hours=drawn.pick((0, 1, 2)))
    if drawn.flag():
        later = {"starts_at": NOON + A_DAY, "ends_at": NOON + 2 * A_DAY}
        drawn.with_id("absence", person_id=person_id, reason="出访", **_filed(drawn), **later)


def _grant(drawn: Drawing) -> None:
    grantor, grantee = drawn.chance.sample(drawn.people, 2)
    start, state = drawn.instant(), drawn.pick(tuple(AuthorizationState))
    is_over = state is AuthorizationState.ENDED
    is_granted = state is AuthorizationState.ACTIVE or (is_over and drawn.flag())
    drawn.with_id(
        "authority_grant",
        grantor_id=grantor,
        grantee_id=grantee,
        scope=drawn.pick(tuple(AuthorizationScope)).value,
        subject=drawn.text(),
        starts_at=start,
        ends_at=drawn.pick((NOON, start + timedelta(hours=2))) if start < NOON else start + A_DAY,
        state=state.value,
        granted_at=drawn.instant() if is_granted else None,
        ended_at=drawn.instant() if is_over else None,
        end_reason=drawn.text() if is_over else None,
    )


def _member(drawn: Drawing, number: int) -> None:
    person = drawn.with_id(
        "person",
        name=drawn.pick(("甲", "乙 FIN", "Ｒ００１ 丙")),
        phone=drawn.maybe("13800000000"),
        sort_key=drawn.pick(("ding1", "ding1 a", "ding1 B")),
        is_district_leader=False,
    )
    drawn.with_id(
        "representative",
        code=f"T{number:03}",
        person_id=person["id"],
        category=drawn.pick(tuple(RepresentativeCategory)).value,
        sub_kind=drawn.maybe(drawn.pick(tuple(RepresentativeSubKind)).value),
        affiliation_id=drawn.maybe(drawn.unit()),
        state=drawn.pick(tuple(RepresentativeState)).value,
        joined_on=drawn.maybe(drawn.day(), 0.8),
        ended_on=drawn.maybe(drawn.day()),
        term_id=drawn.pick(
            (seed.FIRST_TERM_ID, *(row["id"] for row in drawn.tables["delegation_term"]))
        ),
        stands_since=drawn.instant(),
        entered_at=drawn.instant(),
        reason=drawn.maybe(drawn.text()),
        times_before=0,
    )
