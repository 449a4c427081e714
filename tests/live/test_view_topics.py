"""No view is silent where something of what it shows moves."""

from collections.abc import Iterator
from uuid import UUID

import pytest

from resolvers.gathered import offered
from resolvers.views import moved_by
from store.readable import library
from store.reading.declare import Many, One, Same

VIEWS = {name: one.metadata for name, one in offered("VIEWS").items()}
ALONE = {name: one for name, one in VIEWS.items() if one.get("topics") is not None}
KEY = UUID(int=1)

ASIDE = frozenset({"register", "post", "portfolio", "unit_group"})
"""Names, heads and leaders of units: who looks anew sees them."""

LEFT = {
    # Ballots move nothing but the tally, whose frames are told by the floor.
    "review_floor": {"ballots"},
    "scoreboard": {"ballots", "slot"},
}
"""What a view shows and is not moved by, for a reason."""


def _families(name: str, *, deep: int) -> Iterator[tuple[str, str]]:
    """What changes a thing, its values and its parts, each with where it is said."""
    readable = library().readables[name]
    for stream in readable.changed_by:
        yield stream.partition(":")[0], name
    for field, one in readable.fields.items():
        for stream in getattr(one, "changed_by", ()):
            yield stream.partition(":")[0], f"{name}.{field}"
        if isinstance(one, Same):
            yield from _families(one.of, deep=deep)
        elif deep > 0 and isinstance(one, One | Many):
            yield from _families(one.of, deep=deep - 1)


@pytest.mark.parametrize("view", sorted(ALONE))
def test_whatever_changes_what_a_view_shows_moves_it(view: str) -> None:
    frame, topics = ALONE[view]["frame"], ALONE[view]["topics"](KEY)
    if f"unit:{KEY}" in topics:
        # Every event of a unit is one of its topics, of whatever family.
        return
    moves = {topic.partition(":")[0] for topic in topics}
    silent = {
        family: where
        for family, where in _families(frame, deep=1)
        if family not in moves | ASIDE | LEFT.get(view, set())
    }
    assert silent == {}


def test_a_board_moves_with_what_its_things_count_of_others() -> None:
    readables = library().readables
    assert {"open_day", "visit_feedback"} <= moved_by(readables["AnnouncedOpenDays"])
    assert {"public_report", "report_comment"} <= moved_by(readables["PublishedReports"])
    assert {"suggestion", "case"} <= moved_by(readables["AnsweredSuggestions"])
