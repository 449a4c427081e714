"""Who looks at what: a viewer, all rows and an instant."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.clocks.calendar import Calendar, DayKind, SpecialDay
from domain.people.viewer import Viewer, may, scope_of
from domain.permissions import Permission, Scope
from tests.oracle.rows import Row, Rows


@dataclass(frozen=True, slots=True)
class Thing:
    """A row seen as a type of the schema, or what was put together for one."""

    of: str
    row: Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a frame of a subscription carries, and the event that it tells of in a feed."""

    cursor: str
    server_time: str
    item: Row | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What was before an act, and what was given to it; the rows one looks at are those after."""

    before: Rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Eyes:
    """One who asks, and all that there is."""

    rows: Rows
    viewer: Viewer
    now: datetime
    language: str = "zh"
    frame: Frame | None = None
    done: Done | None = None

    def may(self, permission: Permission) -> bool:
        """Whether he holds a permission, however far it reaches."""
        return scope_of(self.viewer, permission) is not None

    def everywhere(self, permission: Permission) -> bool:
        """Whether he holds a permission for all units and persons."""
        return scope_of(self.viewer, permission) is Scope.ANY

    def reaches(
        self, permission: Permission, *, unit: UUID | None = None, person: UUID | None = None
    ) -> bool:
        """Whether he holds a permission for a thing of this unit or person."""
        return may(self.viewer, permission, unit_id=unit, person_id=person)

    def in_words(self, *, zh: str, en: str) -> str:
        """The text in the language asked for."""
        return en if self.language == "en" else zh

    @property
    def calendar(self) -> Calendar:
        """The calendar as its rows have it; its version names the loading it came from."""
        years = self.rows.all("calendar_year")
        special = {
            row["day"]: SpecialDay(DayKind(row["kind"]), row["name_zh"])
            for row in self.rows.all("calendar_day")
        }
        return Calendar(
            version=f"{len(years)}y{sum(row['version'] for row in years)}",
            special=special,
            official_years=frozenset(row["year"] for row in years),
        )

    @property
    def told(self) -> Frame:
        """The frame being told."""
        assert self.frame is not None, "this belongs to subscriptions"
        return self.frame

    def new(self, table: str) -> list[Row]:
        """Rows that an act has written and that were not there before it."""
        assert self.done is not None, "this belongs to acts"
        known = {row["id"] for row in self.done.before.all(table)}
        return [row for row in self.rows.all(table) if row["id"] not in known]


def things(of: str, rows: list[Row]) -> list[Thing]:
    """Rows as things of one type."""
    return [Thing(of, row) for row in rows]
