"""What can be read of yearly results: its own by a unit that was told, totals by all at last."""

from decimal import Decimal

from domain.declared.marks import Label
from domain.performance.permissions import PerformancePermission as P
from domain.performance.results import (
    RESULT_WORKFLOW,
    ComponentFacts,
    ResultFacts,
    ResultSetFacts,
    ResultSetToMove,
    ResultState,
)
from domain.performance.review import REVIEW_WORKFLOW, ReviewFacts, ReviewState
from store.performance.reads import TOLD
from store.reading.declare import GlobalId, Readable
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter, KeyKind
from store.reading.sights import (
    WITH_ITS_OWNER,
    AllOf,
    AnyOf,
    Holds,
    HoldsEverywhere,
    Where,
)
from store.reading.things import (
    Beside,
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

STREAMS = ("annual_result_set:", "annual_result:")
MOST_SHOWN = 150
"""Of a frame: two versions of all units."""

DRAFTS = HoldsEverywhere(P.ANNUAL_RESULT_DRAFT_READ)
_PUBLIC = AllOf((Holds(P.ANNUAL_RESULT_READ), Where("{t}.state = 'PUBLISHED'")))
_TO_BE_TOLD = Where("{t}.state IN ('REPORTED', 'FED_BACK', 'PUBLISHED')")
SET_SEEN = AnyOf(
    (
        DRAFTS,
        AllOf((Holds(P.STREET_RESULT_FEED_BACK, unit="{t}.unit_id"), _TO_BE_TOLD)),
        _PUBLIC,
    )
)
_OWN = AllOf((Holds(P.UNIT_RESULT_READ, unit="{t}.unit_id"), Where("{t}.fed_back_at IS NOT NULL")))
RESULT_SEEN = AnyOf(
    (
        DRAFTS,
        _OWN,
        AllOf(
            (
                Holds(P.STREET_RESULT_FEED_BACK, unit="{t}.office_id"),
                _TO_BE_TOLD,
                Where("{t}.is_street"),
            )
        ),
        _PUBLIC,
    )
)
PARTS_SEEN = AnyOf((DRAFTS, _OWN))

RESULTS_SOURCE = (
    "(SELECT r.*, s.scheme_id, s.version, s.computed_at, s.unit_id AS office_id,"
    " CASE WHEN s.state = 'REPORTED' AND r.fed_back_at IS NOT NULL THEN 'FED_BACK' ELSE s.state"
    " END AS state, (SELECT u.kind = 'STREET' FROM unit u WHERE u.id = r.unit_id) AS is_street,"
    " (SELECT c.performance_year FROM scheme c WHERE c.id = s.scheme_id) AS performance_year"
    " FROM annual_result r JOIN annual_result_set s ON s.id = r.set_id)"
)
_PARTS_SOURCE = (
    "(SELECT c.*, r.unit_id, r.fed_back_at FROM result_component c"
    " JOIN annual_result r ON r.id = c.result_id)"
)

ANNUAL_RESULT_SET = thing(
    "AnnualResultSet",
    ResultSetFacts,
    source="annual_result_set",
    sees=SET_SEEN,
    streams=STREAMS,
    more={
        "isNewest": value(
            "NOT EXISTS (SELECT FROM annual_result_set o WHERE o.scheme_id = {t}.scheme_id"
            " AND o.version > {t}.version AND o.state = 'PUBLISHED')",
            bool,
            "Whether no newer version has been published.",
        ),
        "returnedReason": value(
            "{t}.returned_reason",
            str | None,
            "Why it was not approved.",
            sees=DRAFTS,
            label=Label("退回理由", "Why returned"),
        ),
        "results": many(
            "AnnualResult",
            "One for each unit, the best first; those without a total last.",
            where="{t}.set_id = {of}.id",
            order_by="{t}.rank, {t}.id",
            sees=None,
        ),
    },
    moves=RESULT_WORKFLOW,
    steps_seen=AnyOf((DRAFTS, Holds(P.STREET_RESULT_FEED_BACK, unit="{t}.unit_id"))),
    gates=Beside(facts=ResultSetToMove, sql=TOLD, changed_by=("scheme:",)),
)

ANNUAL_RESULT = thing(
    "AnnualResult",
    ResultFacts,
    source=RESULTS_SOURCE,
    sees=RESULT_SEEN,
    streams=STREAMS,
    more={
        "schemeId": GlobalId("{t}.scheme_id", of="Scheme", text="Of the scheme, its global id."),
        "performanceYear": value("{t}.performance_year", int, "The year that was assessed."),
        "version": value("{t}.version", int, "Of which version of the year's results."),
        "state": value(
            "{t}.state",
            ResultState,
            "Where it stands; fed back as soon as its unit was told.",
            label=Label("状态", "State"),
        ),
        "components": many(
            "ResultComponent",
            "What each indicator gave it, down to the records, for the unit itself and who sees to"
            " everything; empty for others.",
            where="{t}.result_id = {of}.id",
            order_by="{t}.place",
            sees=PARTS_SEEN,
            source=_PARTS_SOURCE,
        ),
    },
)

RESULT_COMPONENT = thing(
    "ResultComponent",
    ComponentFacts,
    source=_PARTS_SOURCE,
    sees=PARTS_SEEN,
    streams=STREAMS,
    is_node=False,
    more={
        "indicatorId": GlobalId(
            "{t}.indicator_id", of="Indicator", text="Of the indicator, its global id."
        ),
        "points": value(
            "trim_scale({t}.points)",
            Decimal | None,
            "Weight times score by one hundred, unrounded; null without a score.",
            label=Label("折算分", "Points"),
        ),
        "basis": many(
            "ResultBasis",
            "The records that the score rests on, as they stood when it was computed.",
            source=(
                "(SELECT b.line, b.place FROM jsonb_array_elements({of}.basis)"
                " WITH ORDINALITY AS b (line, place))"
            ),
            where="TRUE",
            order_by="{t}.place",
            sees=WITH_ITS_OWNER,
        ),
    },
)

RESULT_BASIS = Readable(
    name="ResultBasis",
    text="What a score rests on: a record that can be opened, or an obligation of the ledger.",
    source="(SELECT NULL::jsonb AS line WHERE FALSE)",
    sees=DRAFTS,
    changed_by=STREAMS,
    fields={
        "title": value("{t}.line->>'title'", str, "What it is called."),
        "recordId": value(
            "{t}.line->>'record_id'", str | None, "Its global id: open it with `node`."
        ),
        "obligationKey": value(
            "{t}.line->>'obligation_key'", str | None, "Of an obligation its key."
        ),
        "value": value(
            "({t}.line->>'value')::numeric",
            Decimal | None,
            "What it gave: a score, or of a duty 1, 0.5 or 0.",
        ),
        "status": value(
            "{t}.line->>'status'", str | None, "Of an obligation how it stood, by its code."
        ),
        "note": value(
            "{t}.line->>'note'",
            str | None,
            "Of the score given on site: how many ballots, and of which version of the results.",
        ),
    },
)

RESULT_REVIEW = thing(
    "ResultReview",
    ReviewFacts,
    source="result_review",
    sees=Holds(P.RESULT_REVIEW_READ, unit="{t}.unit_id"),
    streams=("result_review:",),
    moves=REVIEW_WORKFLOW,
)

_OF_YEAR = Filter(
    "{t}.performance_year = {v}::int",
    kind=int,
    text="Of this year.",
    label=Label("考评年度", "Year"),
)

ANNUAL_RESULT_SETS = newest_first(
    "AnnualResultSet",
    "computed_at",
    "Versions of yearly results, the newest first.",
    filters={
        "schemeId": by_id("Scheme", "scheme_id", "By this scheme.", Label("考评方案", "Scheme")),
        "states": by_values(
            "state", ResultState, "In one of these states.", Label("状态", "State")
        ),
    },
    groupings={"STATE": grouped_by("state", "状态", "state")},
)

ANNUAL_RESULTS = newest_first(
    "AnnualResult",
    "computed_at",
    "Results of units, the newest first.",
    filters={
        "schemeId": by_id("Scheme", "scheme_id", "By this scheme.", Label("考评方案", "Scheme")),
        "setId": by_id("AnnualResultSet", "set_id", "Of this version.", Label("版本", "Version")),
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "performanceYear": _OF_YEAR,
        "states": by_values(
            "state", ResultState, "In one of these states.", Label("状态", "State")
        ),
    },
    orderings={"VERSION": ordered_by("version", KeyKind.NUMBER, "版本", "version")},
    groupings={
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "单位", "unit"),
    },
)

RESULT_REVIEWS = newest_first(
    "ResultReview",
    "requested_at",
    "Requests that results be looked at again, the newest first.",
    filters={
        "resultId": by_id("AnnualResult", "result_id", "Of this result.", Label("成绩", "Result")),
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "state": by_value("state", ReviewState, "In this state.", Label("状态", "State")),
    },
)

ANNUAL_RESULT_BOARD = frame(
    "AnnualResultBoard",
    "Yearly results as far as one may see them: versions and units, the newest first.",
    source="(SELECT)",
    sees=Holds(P.ANNUAL_RESULT_READ),
    streams=STREAMS,
    shows={
        "sets": many(
            "AnnualResultSet",
            "At most five versions.",
            where="TRUE",
            order_by="{t}.computed_at DESC, {t}.id",
            sees=SET_SEEN,
            most=5,
        ),
        "results": many(
            "AnnualResult",
            "At most 150 results, of each version the best first.",
            where="TRUE",
            order_by="{t}.computed_at DESC, {t}.rank, {t}.id",
            sees=RESULT_SEEN,
            most=MOST_SHOWN,
        ),
    },
)

ROOTS = {
    "annualResultSets": ANNUAL_RESULT_SETS,
    "annualResults": ANNUAL_RESULTS,
    "resultReviews": RESULT_REVIEWS,
}
