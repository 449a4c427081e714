"""What can be read of what communities do and are asked to do (WS/27a, WS/27b).

Published lists are everybody's. A request, and a task, is seen by the unit whose it is, by the
street whose communities are meant, and by who follows what goes on.
"""

from datetime import date

from domain.communities.admission import (
    ADMISSION_WORKFLOW,
    AdmissionRequestFacts,
    AdmissionState,
)
from domain.communities.permissions import CommunitiesPermission as P
from domain.communities.task import TASK_WORKFLOW, CommunityTaskFacts, TaskState
from domain.declared.marks import Label
from store.communities.searched import ADMISSION_SEARCHED
from store.events.readable import history_of, to_other_unit
from store.people.dated import held
from store.reading.declare import Same
from store.reading.groups import grouped_by, grouped_by_month, grouped_by_unit
from store.reading.objects import as_day
from store.reading.roots import Filter, KeyKind, Listing, OrderKey, Switch
from store.reading.sights import WITH_ITS_OWNER, AnyOf, Holds, Sight
from store.reading.statement import TODAY
from store.reading.things import (
    by_id,
    by_values,
    frame,
    many,
    newest_first,
    ordered_by,
    ordered_by_day,
    thing,
    value,
)
from store.searching.declare import search_filter

REQUESTS, TASKS = ("admission_request:",), ("community_task:",)
SEEN = AnyOf(
    (Holds(P.ADMISSION_READ, unit="{t}.unit_id"), Holds(P.ADMISSION_READ, unit="{t}.street_id"))
)
MOST_TASKS = 100


def _of_street(table: str) -> Sight:
    """The street that decides, or acts, sees what happens, too."""
    street = f"(SELECT o.street_id FROM {table} o WHERE '{table}:' || o.id = {{t}}.stream)"
    return to_other_unit(street, P.ADMISSION_READ, told_to=P.ADMISSION_READ)


_HOLDS = f"({{t}}.state = 'APPROVED' AND {held('{t}')})"
_ENDED = f"({{t}}.state = 'APPROVED' AND {{t}}.valid_to < {TODAY})"
_OF = {
    "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
    "streetId": by_id("Unit", "street_id", "For this street.", Label("街道", "Street")),
}

ADMISSION_REQUEST = thing(
    "AdmissionRequest",
    AdmissionRequestFacts,
    source="admission_request",
    sees=SEEN,
    streams=REQUESTS,
    more={
        "communities": many(
            "Community",
            "Which communities are asked, as they were named; none where it is all of the street.",
            source=(
                "(SELECT c.*, s.place FROM jsonb_array_elements_text({of}.community_ids)"
                " WITH ORDINALITY AS s (id, place) JOIN community c ON c.id = s.id::uuid)"
            ),
            where="TRUE",
            order_by="{t}.place",
            sees=WITH_ITS_OWNER,
        ),
        "isForWholeStreet": value(
            "{t}.community_ids = '[]'::jsonb",
            bool,
            "Whether all communities of the street are asked.",
            label=Label("全部社区", "All communities"),
        ),
        "isInForce": value(
            _HOLDS,
            bool,
            "Whether it is approved and holds today; its first and last day are in.",
            label=Label("有效", "In force"),
        ),
        "hasEnded": value(
            _ENDED,
            bool,
            "Whether it was approved, and its last day is over.",
            label=Label("已到期", "Ended"),
        ),
        "tasks": many(
            "CommunityTask",
            "What was handed over under it, the latest first; at most a hundred.",
            where="{t}.admission_id = {of}.id",
            order_by="{t}.handed_over_on DESC, {t}.id",
            sees=None,
            most=MOST_TASKS,
        ),
        "history": history_of("admission_request", also=_of_street("admission_request")),
    },
    moves=ADMISSION_WORKFLOW,
)

ADMISSION_REQUESTS = newest_first(
    "AdmissionRequest",
    "filed_at",
    "Requests that communities take on a task, those filed last first.",
    page_text="A page of admission requests, those filed last first.",
    filters={
        **_OF,
        "communityId": by_id(
            "Community",
            # All of its street, too.
            "({t}.community_ids ? {v}::uuid::text OR ({t}.community_ids = '[]'::jsonb"
            " AND {t}.street_id = (SELECT c.unit_id FROM community c WHERE c.id = {v}::uuid)))",
            "That this community is asked by, by its name or with all of its street.",
            Label("社区", "Community"),
        ),
        "states": by_values(
            "state", AdmissionState, "In one of these states.", Label("状态", "State")
        ),
        "holdsOn": Filter(
            f"({{t}}.state = 'APPROVED' AND {held('{t}', '{v}')})",
            as_day,
            date,
            "Only approved ones that hold on this day.",
            label=Label("当日有效", "Holds on"),
        ),
        "hasEnded": Switch(
            _ENDED,
            f"NOT {_ENDED}",
            "Only approved ones whose last day is over, or only the others.",
            Label("已到期", "Ended"),
        ),
        "text": search_filter(
            ADMISSION_SEARCHED,
            "in the task, what is to be done or the grounds",
            Label("事务、内容或理由", "Task, content or grounds"),
        ),
    },
    orderings={
        "FILED_AT": ordered_by("filed_at", KeyKind.INSTANT, "申请时间", "filing"),
        "VALID_FROM": ordered_by_day("valid_from", "开始日", "first day"),
        "VALID_TO": ordered_by_day("valid_to", "截止日", "last day"),
    },
    groupings={
        "MONTH": grouped_by_month("filed_at", "月份", "month in which it was filed"),
        "STATE": grouped_by("state", "状态", "state"),
        "STREET": grouped_by_unit("street_id", "街道", "street"),
        "UNIT": grouped_by_unit("unit_id", "申请单位", "unit"),
    },
)

ADMISSION_REQUEST_UPDATE = frame(
    "AdmissionRequestUpdate",
    "One admission request, as it stands.",
    source="admission_request",
    sees=SEEN,
    streams=REQUESTS,
    shows={"request": Same("AdmissionRequest", "The request.")},
)

COMMUNITY_TASK = thing(
    "CommunityTask",
    CommunityTaskFacts,
    source="community_task",
    sees=SEEN,
    streams=TASKS,
    more={"history": history_of("community_task", also=_of_street("community_task"))},
    moves=TASK_WORKFLOW,
)

COMMUNITY_TASKS = Listing(
    of="CommunityTask",
    text="Tasks handed to communities, the latest first.",
    page_text="A page of tasks handed to communities, the latest first.",
    filter_name="CommunityTaskFilter",
    filter_text="Which tasks; everything given must hold.",
    order=(OrderKey("{t}.handed_over_on", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filters={
        **_OF,
        "communityId": by_id(
            "Community", "community_id", "Handed to this one.", Label("社区", "Community")
        ),
        "admissionId": by_id(
            "AdmissionRequest", "admission_id", "Under this.", Label("准入申请", "Admission")
        ),
        "dutyId": by_id(
            "CommunityDuty", "duty_id", "For this duty.", Label("清单职责", "Duty of the list")
        ),
        "states": by_values("state", TaskState, "In one of these states.", Label("状态", "State")),
    },
    groupings={
        "STATE": grouped_by("state", "状态", "state"),
        "STREET": grouped_by_unit("street_id", "街道", "street"),
        "UNIT": grouped_by_unit("unit_id", "交办单位", "unit"),
    },
)

ROOTS = {"admissionRequests": ADMISSION_REQUESTS, "communityTasks": COMMUNITY_TASKS}
