"""Tables of community duties, of admission requests, and of tasks handed to communities."""

from domain.communities.admission import AdmissionRequestFacts
from domain.communities.duty_list import CommunityDutyFacts, DutyListFacts
from domain.communities.task import CommunityTaskFacts
from store.tabling import table

CommunityDutyListRow = table(
    DutyListFacts,
    "community_duty_list",
    "CommunityDutyList",
    columns={
        "version": {"unique": True},
        "copied_from_id": {"related_name": "copies"},
    },
)
CommunityDutyRow = table(
    CommunityDutyFacts,
    "community_duty",
    "CommunityDuty",
    unique=(("list", "number"),),
    indexes=(("lead_unit_id",),),
    columns={
        "list_id": {"related_name": "community_duties"},
        "lead_unit_id": {"related_name": "led_community_duties"},
    },
)
AdmissionRequestRow = table(
    AdmissionRequestFacts,
    "admission_request",
    "AdmissionRequest",
    indexes=(("filed_at", "id"), ("unit_id", "filed_at"), ("street_id", "filed_at"), ("duty_id",)),
    is_searched=True,
    columns={
        "street_id": {"related_name": "asked_admissions"},
        "duty_id": {"related_name": "admission_requests"},
    },
)
CommunityTaskRow = table(
    CommunityTaskFacts,
    "community_task",
    "CommunityTask",
    indexes=(
        ("handed_over_on", "id"),
        ("unit_id", "handed_over_on"),
        ("street_id", "handed_over_on"),
        ("admission_id",),
        ("duty_id",),
        ("community_id",),
    ),
    columns={
        "street_id": {"related_name": "tasks_of_communities"},
        "community_id": {"related_name": "tasks"},
        "admission_id": {"related_name": "tasks"},
        "duty_id": {"related_name": "tasks"},
    },
)
