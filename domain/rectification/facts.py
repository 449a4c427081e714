"""What there is to know of a rectification item beyond what every case has."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from domain.cases.facts import CaseFacts
from domain.declared.marks import Label, Ref
from domain.rectification.states import (
    RectificationKind,
    RectificationSource,
    RectificationState,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RectificationFacts(CaseFacts):
    """Something a unit has to put right, e.g. a comment in the hall."""

    kind: RectificationKind = RectificationKind.RECTIFICATION
    state: RectificationState
    source_kind: Annotated[RectificationSource, Label("来源", "Source"), "What it goes back to."]
    session_id: Annotated[
        UUID | None,
        Ref("ReviewSession"),
        Label("述职评议会", "Session"),
        "The session in which it was said, if it was said in one.",
    ] = None
