"""Tables of the delegation: terms, members, draws, participation, suggestions."""

from domain.representatives.draw_facts import DrawFacts, DrawLineFacts
from domain.representatives.facts import (
    AttestationFacts,
    RepresentativeFacts,
    SuspensionFacts,
    TermFacts,
)
from domain.representatives.participation import ParticipationFacts, PublicityFacts
from domain.representatives.suggestion import SuggestionFacts
from store.tabling import table

DelegationTermRow = table(
    TermFacts, "delegation_term", "DelegationTerm", indexes=(("starts_on", "id"),)
)
RepresentativeRow = table(
    RepresentativeFacts,
    "representative",
    "Representative",
    text="A member of the delegation (FS/2.1a, FS/2.3a).",
    indexes=(("affiliation_id",), ("category", "state"), ("person_id",), ("term_id",)),
    columns={
        "code": {"max_length": 20, "unique": True},
        "sub_kind": {"max_length": 40},
        "affiliation_id": {"related_name": "representatives"},
        "times_before": {"db_default": 0},
    },
)
AttestationRow = table(
    AttestationFacts,
    "criterion_attestation",
    "CriterionAttestation",
    indexes=(("representative_id", "attested_at"),),
)
SuspensionRow = table(
    SuspensionFacts, "suspension", "Suspension", indexes=(("representative_id", "since_on"),)
)
SuggestionRow = table(
    SuggestionFacts,
    "suggestion",
    "Suggestion",
    indexes=(
        ("filed_at", "id"),
        ("unit_id",),
        ("person_id",),
        ("representative_id",),
        ("activity_id",),
    ),
    is_searched=True,
)
RepresentativeDrawRow = table(
    DrawFacts,
    "representative_draw",
    "RepresentativeDraw",
    indexes=(("drawn_at", "id"), ("activity_id",)),
)
DrawLineRow = table(
    DrawLineFacts,
    "draw_line",
    "DrawLine",
    unique=(("draw", "representative"),),
    indexes=(("representative_id",),),
)
ParticipationRow = table(
    ParticipationFacts,
    "participation",
    "Participation",
    indexes=(
        ("starts_at", "id"),
        ("representative_id", "starts_at"),
        ("unit_id",),
        ("draw_id",),
        ("activity_id",),
    ),
    columns={"code_hash": {"max_length": 64}},
)
PublicityRow = table(
    PublicityFacts,
    "publicity_action",
    "PublicityAction",
    indexes=(("representative_id", "acted_on"), ("acted_on", "id")),
)
