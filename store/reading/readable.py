"""What lists tell of themselves when they are counted in parts."""

from domain.people.permissions import PeoplePermission
from store.reading.declare import One, Readable
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import value

GROUP_COUNT = Readable(
    name="GroupCount",
    text="How many entries of a list have something in common.",
    source="(SELECT WHERE FALSE)",
    sees=Holds(PeoplePermission.UNIT_READ),
    changed_by=(),
    fields={
        "key": value(
            "{t}.key",
            str | None,
            "What they have in common: a state, a unit's code, a month as 2026-11; null for"
            " those that have none.",
        ),
        "count": value("{t}.number", int, "How many."),
        "unit": One(
            "Unit",
            where="{t}.id = {of}.unit_id",
            sees=WITH_ITS_OWNER,
            is_nullable=True,
            text="The unit, when they are counted by units.",
        ),
    },
)
