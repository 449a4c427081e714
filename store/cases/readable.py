"""What can be read of cases of every kind; the kinds are declared each in its room."""

from domain.cases.facts import CaseFacts
from domain.cases.kinds import CaseKind
from domain.cases.permissions import CasePermission
from domain.declared.marks import Label
from store.cases.searched import CASE_SEARCHED
from store.events.readable import history_of, to_other_unit
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.roots import KeyKind
from store.reading.sights import AnyOf, Holds
from store.reading.things import (
    by_id,
    by_value,
    is_null,
    newest_first,
    ordered_by,
    ordered_by_day,
    thing,
)
from store.searching.declare import search_filter

SEEN = AnyOf(
    (
        Holds(CasePermission.CASE_READ, unit="{t}.unit_id"),
        Holds(CasePermission.CHECKED_CASE_READ, unit="{t}.checker_id"),
    )
)

_TO_CHECKER = to_other_unit(
    "(SELECT o.checker_id FROM case_file o WHERE 'case:' || o.id = {t}.stream)",
    CasePermission.CHECKED_CASE_READ,
    told_to=CasePermission.CASE_READ,
)

CASE = thing(
    "Case",
    CaseFacts,
    source="case_file",
    sees=SEEN,
    streams=("case:",),
    more={
        "history": history_of("case", also=_TO_CHECKER),
    },
)

CASES = newest_first(
    "Case",
    "opened_at",
    "Cases of every kind, the newest first.",
    filter_name="CaseFilterInput",
    filter_text="Which cases; everything given must hold.",
    orderings={
        "DUE_ON": ordered_by_day("due_on", "期限", "last day for it; without one comes last"),
        "NUMBER": ordered_by("number", KeyKind.NUMBER, "编号", "running number"),
        "OPENED_AT": ordered_by("opened_at", KeyKind.INSTANT, "立项时间", "when it was opened"),
    },
    groupings={
        "KIND": grouped_by("kind", "类别", "kind"),
        "MONTH": grouped_by_month("opened_at", "立项月份", "month in which they were opened"),
        "STATE": grouped_by("state", "状态", "state"),
        "UNIT": grouped_by_unit("unit_id", "承办单位", "unit"),
    },
    filters={
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("承办单位", "Unit")),
        "kind": by_value("kind", CaseKind, "Of this kind.", Label("类别", "Kind")),
        "checkingUnitId": by_id(
            "Unit", "checker_id", "Checked by this unit.", Label("核验单位", "Checked by")
        ),
        "isOpen": is_null(
            "closed_at", "Only open ones, or only closed ones.", Label("未办结", "Open")
        ),
        "text": search_filter(
            CASE_SEARCHED,
            "in its title, its text or its clause",
            Label("标题、内容或条款", "Title, text or clause"),
        ),
    },
)

ROOTS = {"cases": CASES}
