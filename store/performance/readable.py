"""What can be read of schemes and indicators: units a draft, too; the public what was decided."""

from decimal import Decimal

from domain.declared.marks import Label
from domain.performance.indicator import (
    INDICATOR_WORKFLOW,
    IndicatorFacts,
    IndicatorState,
    IndicatorToMove,
)
from domain.performance.permissions import PerformancePermission
from domain.performance.scheme import SCHEME_WORKFLOW, SchemeFacts, SchemeState
from domain.performance.weighing import SchemeToWeigh
from domain.performance.words import AssessmentArea, IndicatorTopic, ScoreSource
from domain.texts.folding import sought
from store.performance.reads import IS_SWITCHED_OFF, TO_WEIGH
from store.reading.folding import holds
from store.reading.groups import grouped_by, grouped_by_unit
from store.reading.roots import Filter, KeyKind
from store.reading.sights import AllOf, AnyOf, Holds, Where
from store.reading.things import (
    Beside,
    by_id,
    by_value,
    by_values,
    many,
    newest_first,
    ordered_by,
    thing,
    value,
)

STREAMS = ("scheme:", "indicator:")
DRAFTS = Holds(PerformancePermission.SCHEME_DRAFT_READ)
_DECIDED = "state IN ('APPROVED', 'CLOSED')"
_YEAR = "(SELECT s.performance_year FROM scheme s WHERE s.id = {t}.scheme_id)"

SCHEME = thing(
    "Scheme",
    SchemeFacts,
    source="scheme",
    sees=AnyOf(
        (
            DRAFTS,
            AllOf(
                (Holds(PerformancePermission.SCHEME_READ), Where(f"{{t}}.{_DECIDED}")),
            ),
        )
    ),
    streams=STREAMS,
    more={
        "reason": value(
            "{t}.reason",
            str | None,
            "Why it was returned for revision or withdrawn.",
            sees=DRAFTS,
            label=Label("理由", "Reason"),
        ),
        "weightSum": value(
            "(SELECT COALESCE(sum(i.weight), 0) FROM indicator i WHERE i.scheme_id = {t}.id"
            " AND i.state <> 'WITHDRAWN' AND NOT "
            + IS_SWITCHED_OFF.format(i="i", year="{t}.performance_year")
            + ")",
            Decimal,
            "What its indicators weigh together; one hundred before it may be approved.",
            changed_by=("document:",),
            label=Label("权重合计", "Sum of weights"),
        ),
        "indicators": many(
            "Indicator",
            "Its indicators in the order in which they were proposed; without those withdrawn.",
            where="{t}.scheme_id = {of}.id AND {t}.state <> 'WITHDRAWN'",
            order_by="{t}.proposed_at, {t}.id",
            sees=None,
        ),
    },
    moves=SCHEME_WORKFLOW,
    # What is wrong with a draft is a matter of those who see drafts.
    steps_seen=DRAFTS,
    gates=Beside(facts=SchemeToWeigh, sql=TO_WEIGH, changed_by=("document:", "annual_result_set:")),
)

INDICATOR = thing(
    "Indicator",
    IndicatorFacts,
    source="indicator",
    sees=AnyOf(
        (
            DRAFTS,
            AllOf(
                (
                    Holds(PerformancePermission.SCHEME_READ),
                    Where(
                        "{t}.state <> 'WITHDRAWN' AND EXISTS (SELECT FROM scheme s"
                        f" WHERE s.id = {{t}}.scheme_id AND s.{_DECIDED})"
                    ),
                ),
            ),
        )
    ),
    streams=STREAMS,
    more={
        "isSwitchedOff": value(
            IS_SWITCHED_OFF.format(i="{t}", year=_YEAR),
            bool,
            "Whether it counts nothing, as the document it is about is but a draft (PR/R3a).",
            changed_by=("document:",),
            label=Label("暂不计分", "Switched off"),
        ),
        "completion": value(
            "(SELECT round(avg(c.score), 2) FROM result_component c JOIN annual_result r"
            " ON r.id = c.result_id WHERE c.indicator_id = {t}.id AND r.set_id ="
            " (SELECT s.id FROM annual_result_set s WHERE s.scheme_id = {t}.scheme_id"
            " AND s.state = 'PUBLISHED' ORDER BY s.version DESC LIMIT 1))",
            Decimal | None,
            "How far units have reached it on average, from 0 to 100, by the newest published"
            " results (OP/24b); null before there are any.",
            changed_by=("annual_result_set:",),
            label=Label("完成情况", "Completion"),
        ),
        "reason": value(
            "{t}.reason",
            str | None,
            "Why it was handed back, taken up again or withdrawn.",
            sees=DRAFTS,
            label=Label("理由", "Reason"),
        ),
    },
    moves=INDICATOR_WORKFLOW,
    steps_seen=DRAFTS,
    gates=Beside(
        facts=IndicatorToMove,
        sql=(
            "jsonb_build_object('scheme',"
            " (SELECT s.state FROM scheme s WHERE s.id = {t}.scheme_id))"
        ),
    ),
)

SCHEMES = newest_first(
    "Scheme",
    "drafted_at",
    "Schemes of yearly assessment, the newest first.",
    filters={
        "performanceYear": Filter(
            "{t}.performance_year = {v}::int",
            kind=int,
            text="Of this year.",
            label=Label("考评年度", "Year"),
        ),
        "states": by_values(
            "state", SchemeState, "In one of these states.", Label("状态", "State")
        ),
    },
    orderings={
        "PERFORMANCE_YEAR": ordered_by(
            "performance_year", KeyKind.NUMBER, "考评年度", "year that is assessed"
        ),
    },
    groupings={"STATE": grouped_by("state", "状态", "state")},
)

INDICATORS = newest_first(
    "Indicator",
    "proposed_at",
    "Indicators of schemes, the newest first.",
    filters={
        "schemeId": by_id("Scheme", "scheme_id", "Of this scheme.", Label("考评方案", "Scheme")),
        "leadUnitId": by_id(
            "Unit", "unit_id", "Taken on by this unit.", Label("牵头单位", "Lead unit")
        ),
        "area": by_value("area", AssessmentArea, "Of this area.", Label("考评方面", "Area")),
        "topic": by_value("topic", IndicatorTopic, "About this.", Label("专项", "Topic")),
        "scoredBy": by_value(
            "scored_by", ScoreSource, "Scored so.", Label("计分来源", "Scored by")
        ),
        "states": by_values(
            "state", IndicatorState, "In one of these states.", Label("状态", "State")
        ),
        "text": Filter(
            holds("{t}.title", "{v}::text"),
            sought,
            text="Part of its title.",
            label=Label("指标", "Indicator"),
        ),
    },
    groupings={
        "AREA": grouped_by("area", "考评方面", "area"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "牵头单位", "lead unit"),
    },
)

ROOTS = {"schemes": SCHEMES, "indicators": INDICATORS}
