"""Rows of the delegation, and what acts ask of them."""

from domain.representatives.draw_facts import DrawFacts, DrawLineFacts
from domain.representatives.facts import (
    AttestationFacts,
    RepresentativeFacts,
    SuspensionFacts,
    TermFacts,
)
from domain.representatives.participation import ParticipationFacts, PublicityFacts
from domain.representatives.suggestion import SuggestionFacts
from store.representatives.searched import SUGGESTION_SEARCHED
from store.rows import Rows

TERMS = Rows("delegation_term", TermFacts)
REPRESENTATIVES = Rows("representative", RepresentativeFacts)
ATTESTATIONS = Rows("criterion_attestation", AttestationFacts)
SUSPENSIONS = Rows("suspension", SuspensionFacts)
SUGGESTIONS = Rows("suggestion", SuggestionFacts, searched=SUGGESTION_SEARCHED)
DRAWS = Rows("representative_draw", DrawFacts)
DRAW_LINES = Rows("draw_line", DrawLineFacts)
PARTICIPATIONS = Rows("participation", ParticipationFacts)
PUBLICITY = Rows("publicity_action", PublicityFacts)
