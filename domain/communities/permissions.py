"""What may be done and seen of community duties, admission and tasks, and who holds it."""

from domain.people.roles import EVERYBODY, FOLLOWERS, GOVERNMENT_OFFICE, UNITS, Role
from domain.permissions import Permission, held


class CommunitiesPermission(Permission):
    """Of what communities do, and of what they are asked to do."""

    # WS/27a: what was published is a public register; until then it is the office's.
    COMMUNITY_DUTY_READ = "community_duty:read", held(EVERYBODY)
    COMMUNITY_DUTY_DRAFT_READ = "community_duty_draft:read", held(GOVERNMENT_OFFICE)
    COMMUNITY_DUTY_DRAFT = "community_duty:draft", held(Role.GO_STAFF)
    COMMUNITY_DUTY_PUBLISH = "community_duty:publish", held(Role.GO_DEPUTY, Role.GO_DIRECTOR)
    # UNITS 9: the unit that asks and the street whose communities are asked, and who follows.
    ADMISSION_READ = "admission:read", held(FOLLOWERS, own_unit=UNITS)
    ADMISSION_FILE = "admission:file", held(own_unit=UNITS)
    # CORRECTIONS 5: the street decides for its communities, never on what it asks for itself
    # (`AdmissionRequestFacts.unit_for`); the Government Office decides on everything.
    ADMISSION_DECIDE = (
        "admission:decide",
        held(Role.GO_DEPUTY, Role.GO_DIRECTOR, own_unit=Role.STREET_HEAD),
    )
    COMMUNITY_TASK_RUN = "community_task:run", held(own_unit=UNITS)
