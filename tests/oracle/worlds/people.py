"""Units, posts and members beside those that every district has."""

from datetime import date

from domain.people.district import seed
from domain.people.roles import Role
from domain.representatives.categories import (
    RepresentativeCategory,
    RepresentativeState,
    RepresentativeSubKind,
)
from tests.oracle.worlds.drawing import UNITS, Drawing

SORTED_ALIKE = ("ju2 a", "ju2 a", "ju2 Z", "ju2")


def draw(drawn: Drawing) -> None:
    """Equal sort keys, posts of former times, members in every state."""
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
        drawn.with_id("unit_group_member", unit_id=unit["id"], group_code="G-REL")
    for code in UNITS:
        for _ in range(6):
            drawn.with_id(
                "post",
                person_id=drawn.person(),
                unit_id=seed.seed_id("unit", code),
                title_zh=drawn.pick(("主任", "副主任", "联络员")),
                title_en=drawn.pick(("Head", "Deputy")),
                role=drawn.pick(tuple(Role)).value,
                is_head=drawn.flag(),
                valid_from=date(2025, 1, 1),
                valid_to=drawn.maybe(date(2026, 6, 1)),
            )
    for number in range(24):
        _member(drawn, number)


def _member(drawn: Drawing, number: int) -> None:
    person = drawn.with_id(
        "person",
        name=drawn.pick(("甲", "乙 FIN", "Ｒ００１ 丙")),
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
        joined_on=drawn.day(),
        ended_on=drawn.maybe(drawn.day()),
    )
