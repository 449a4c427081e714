"""Suggestions of representatives: filed, assigned, disposed of, answered (FS/4.1b, FS/4.1c)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, Text, line
from domain.declared.worded import Worded
from domain.representatives.permissions import RepresentativePermission as P
from domain.workflow import Step, Workflow, workflow


class SuggestionSource(Worded):
    """Whose suggestion it is (FS/4.1b)."""

    OWN = "OWN", "代表本人", "the representative's own"
    RESIDENT = "RESIDENT", "转达居民意见", "a resident's, passed on"


class SuggestionState(Worded):
    """Where a suggestion stands."""

    FILED = "FILED", "已提出", "waits for a unit", "filed"
    RETURNED = "RETURNED", "退回补充", "to be completed by who filed it", "returned"
    ASSIGNED = "ASSIGNED", "已交办", "a unit looks into it", "assigned"
    ADOPTED = "ADOPTED", "采纳", "adopted"
    PARTLY_ADOPTED = "PARTLY_ADOPTED", "部分采纳", "adopted in part"
    NOT_ADOPTED = "NOT_ADOPTED", "不予采纳", "not adopted"
    ANSWERED = "ANSWERED", "已答复", "answered"
    WITHDRAWN = "WITHDRAWN", "已撤回", "withdrawn"


class SuggestionOutcome(Worded):
    """What became of a suggestion."""

    ADOPTED = "ADOPTED", "采纳", "adopted"
    PARTLY_ADOPTED = "PARTLY_ADOPTED", "部分采纳", "adopted in part"
    NOT_ADOPTED = "NOT_ADOPTED", "不予采纳", "not adopted"


Title = Annotated[str, line(100), Label("标题", "Title"), "What it is about, in a line."]
Content = Annotated[str, Text(5_000), Label("内容", "Text"), "What is suggested."]
Source = Annotated[SuggestionSource, Label("来源", "Source"), "Whose it is."]
Answer = Annotated[
    str, Text(5_000), Label("答复", "Answer"), "What the representative is told, in full."
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionFacts:
    """A suggestion of a representative, his own or a resident's that he passes on (FS/4.1)."""

    id: UUID
    representative_id: Annotated[
        UUID,
        Ref("Representative", with_owner=True),
        Label("代表", "Representative"),
        "Who filed it.",
    ]
    person_id: UUID
    activity_id: Annotated[
        UUID | None,
        Ref("Activity", with_owner=True),
        Label("四同活动", "Activity"),
        "The activity at which it was made, where it was made at one.",
    ] = None
    title: Title
    content: Content
    source: Source
    state: Annotated[SuggestionState, Label("状态", "State"), "Where it stands."]
    unit_id: Annotated[
        UUID | None,
        Ref("Unit", with_owner=True),
        Label("承办单位", "Unit"),
        "The unit that looks into it, once one is assigned.",
    ] = None
    outcome: Annotated[
        SuggestionOutcome | None, Label("采纳情况", "Outcome"), "What became of it."
    ] = None
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was not adopted, or only in part; why it was returned, or is handled again.",
    ] = None
    answer: Annotated[
        str | None, Text(5_000), Label("答复", "Answer"), "What the representative was told."
    ] = None
    filed_at: Annotated[datetime, Label("提出", "Filed"), "When it was filed."]
    stands_since: StandsSince
    entered_at: EnteredAt
    answered_at: Annotated[
        datetime | None, Label("答复时间", "Answered"), "When it was answered."
    ] = None

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.person_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"suggestion:{self.id}"


_S = SuggestionState
_FILED, _RETURNED, _ASSIGNED = (frozenset({one}) for one in (_S.FILED, _S.RETURNED, _S.ASSIGNED))
_DISPOSED = frozenset({_S.ADOPTED, _S.PARTLY_ADOPTED, _S.NOT_ADOPTED})


def _step(
    act: str,
    by: P,
    sources: frozenset[SuggestionState],
    target: SuggestionState | None,
    clause_id: str = "FS/4.1c",
) -> Step[SuggestionState, SuggestionFacts]:
    name = act.removesuffix("_suggestion")
    return Step(name, sources, target, clause=clause_id, act=act, by=by)


SUGGESTION_WORKFLOW: Workflow[SuggestionState, SuggestionFacts] = workflow(
    "suggestion",
    first=_S.FILED,
    steps=(
        _step("edit_suggestion", P.SUGGESTION_FILE, _FILED | _RETURNED, None),
        _step("refile_suggestion", P.SUGGESTION_FILE, _RETURNED, _S.FILED),
        _step(
            "withdraw_suggestion",
            P.SUGGESTION_FILE,
            _FILED | _RETURNED | _ASSIGNED,
            _S.WITHDRAWN,
        ),
        # Another unit may be named as long as none has disposed of it.
        _step("assign_suggestion", P.SUGGESTION_ASSIGN, _FILED | _ASSIGNED, _S.ASSIGNED, "FS/4.1b"),
        _step("return_suggestion", P.SUGGESTION_ASSIGN, _FILED, _S.RETURNED),
        _step("hand_back_suggestion", P.SUGGESTION_ANSWER, _ASSIGNED, _S.FILED, "FS/4.1b"),
        # Until it is answered the unit may come to think otherwise.
        _step("adopt_suggestion", P.SUGGESTION_ANSWER, _ASSIGNED | _DISPOSED, _S.ADOPTED),
        _step(
            "partly_adopt_suggestion",
            P.SUGGESTION_ANSWER,
            _ASSIGNED | _DISPOSED,
            _S.PARTLY_ADOPTED,
        ),
        _step("decline_suggestion", P.SUGGESTION_ANSWER, _ASSIGNED | _DISPOSED, _S.NOT_ADOPTED),
        _step("answer_suggestion", P.SUGGESTION_ANSWER, _DISPOSED, _S.ANSWERED),
        _step("reopen_suggestion", P.SUGGESTION_ASSIGN, frozenset({_S.ANSWERED}), _S.ASSIGNED),
    ),
)
"""FILED → ASSIGNED → ADOPTED, PARTLY_ADOPTED or NOT_ADOPTED → ANSWERED; or it is WITHDRAWN."""
