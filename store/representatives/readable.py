"""What can be read of the delegation."""

from domain.representatives.categories import (
    RepresentativeCategory,
    RepresentativeState,
    RepresentativeSubKind,
)
from domain.representatives.permissions import RepresentativePermission
from domain.texts.folding import sought
from store.people.readable import STREAMS
from store.reading.declare import Filter, KeyKind, Listing, OrderKey
from store.reading.folding import holds, is_code
from store.reading.sights import Holds
from store.reading.things import by_id, by_value, thing, value
from store.representatives.facts import RepresentativeFacts

REPRESENTATIVE = thing(
    "Representative",
    RepresentativeFacts,
    source=(
        "(SELECT r.*, p.name, p.sort_key FROM representative r JOIN person p ON p.id = r.person_id)"
    ),
    sees=Holds(RepresentativePermission.REPRESENTATIVE_READ, person="{t}.person_id"),
    streams=STREAMS,
    more={
        "category": value("{t}.category", RepresentativeCategory, "One of the eight."),
        "subKind": value(
            "{t}.sub_kind",
            RepresentativeSubKind | None,
            "Set within central units and troops only.",
        ),
        "state": value("{t}.state", RepresentativeState, "Where the membership stands."),
    },
)

REPRESENTATIVES = Listing(
    of="Representative",
    text="Members of the delegation; a member sees himself.",
    page_text="A page of representatives, sorted by pinyin.",
    filter_name="RepresentativeFilterInput",
    filter_text="Which representatives; everything given must hold.",
    order=(OrderKey('{t}.sort_key COLLATE "C"', KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    filters={
        "category": by_value("category", RepresentativeCategory, "One category."),
        "state": by_value("state", RepresentativeState, "One state."),
        "affiliationId": by_id("Unit", "affiliation_id", "Affiliated to this unit."),
        "text": Filter(
            f"{holds('{t}.name', '{v}::text')} OR {is_code('{t}.code', '{v}::text')}",
            sought,
            text="Part of the name, or the whole code.",
        ),
    },
)

ROOTS = {"representatives": REPRESENTATIVES}
