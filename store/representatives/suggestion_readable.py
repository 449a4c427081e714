"""What can be read of suggestions: a member sees his own, a unit those it looks into."""

from domain.cases.kinds import CaseState
from domain.declared.marks import Label
from domain.representatives.permissions import RepresentativePermission
from domain.representatives.suggestion import (
    SUGGESTION_WORKFLOW,
    SuggestionFacts,
    SuggestionOutcome,
    SuggestionSource,
    SuggestionState,
)
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.roots import KeyKind, Switch
from store.reading.sights import Holds
from store.reading.things import (
    by_id,
    by_value,
    by_values,
    frame,
    many,
    newest_first,
    ordered_by,
    thing,
    value,
)
from store.representatives.searched import SUGGESTION_SEARCHED
from store.searching.declare import search_filter

STREAMS = ("suggestion:",)
SEEN = Holds(RepresentativePermission.SUGGESTION_READ, unit="{t}.unit_id", person="{t}.person_id")
NEWEST = 20

SUGGESTION = thing(
    "Suggestion",
    SuggestionFacts,
    source="suggestion",
    sees=SEEN,
    streams=STREAMS,
    more={
        "rectificationState": value(
            "(SELECT c.state FROM rectification_item r JOIN case_file c ON c.id = r.id"
            " WHERE r.suggestion_id = {t}.id ORDER BY c.state = 'WITHDRAWN',"
            " c.opened_at DESC, c.id LIMIT 1)",
            CaseState | None,
            "How the rectification item stands that was opened for it last, of those that were not"
            " withdrawn if there is one; for its author, too.",
            changed_by=("case:",),
            label=Label("整改情况", "Being put right"),
        ),
    },
    moves=SUGGESTION_WORKFLOW,
)

SUGGESTIONS = newest_first(
    "Suggestion",
    "filed_at",
    "Suggestions of representatives, the newest first; a member sees his own.",
    page_text="A page of suggestions, the newest first.",
    filter_name="SuggestionFilter",
    filter_text="Which suggestions; everything given must hold.",
    orderings={
        "FILED_AT": ordered_by("filed_at", KeyKind.INSTANT, "提出时间", "when it was filed")
    },
    groupings={
        "MONTH": grouped_by_month("filed_at", "提出月份", "month in which it was filed"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "承办单位", "unit"),
    },
    filters={
        "unitId": by_id("Unit", "unit_id", "With this unit.", Label("承办单位", "Unit")),
        "representativeId": by_id(
            "Representative",
            "representative_id",
            "Of this representative.",
            Label("代表", "Representative"),
        ),
        "states": by_values(
            "state", SuggestionState, "In one of these states.", Label("状态", "State")
        ),
        "source": by_value("source", SuggestionSource, "Whose it is.", Label("来源", "Source")),
        "outcome": by_value(
            "outcome", SuggestionOutcome, "With this outcome.", Label("采纳情况", "Outcome")
        ),
        "isAnswered": Switch(
            "{t}.answered_at IS NOT NULL",
            "{t}.answered_at IS NULL",
            "Only answered ones, or only the others.",
            Label("已答复", "Answered"),
        ),
        "text": search_filter(
            SUGGESTION_SEARCHED, "in its title or text", Label("标题或内容", "Title or text")
        ),
    },
)

ANSWERED_SUGGESTIONS = frame(
    "AnsweredSuggestions",
    "What was answered, the newest first.",
    source="(SELECT)",
    sees=Holds(RepresentativePermission.SUGGESTION_READ),
    streams=STREAMS,
    shows={
        "suggestions": many(
            "Suggestion",
            "At most twenty.",
            where="{t}.state = 'ANSWERED'",
            order_by="{t}.answered_at DESC, {t}.id",
            sees=SEEN,
            most=NEWEST,
        ),
    },
)

ROOTS = {"suggestions": SUGGESTIONS}
