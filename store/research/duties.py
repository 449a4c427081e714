"""What counts for the duties on research: days, reports, trips, how it was done."""

from domain.research.permissions import ResearchPermission
from domain.research.rules import TOOK_PLACE
from store.obligations.declare import Counted, local_day, start_of_day

_READ = ResearchPermission.RESEARCH_READ
_DONE = "{t}.state IN (" + ", ".join(f"'{one.value}'" for one in TOOK_PLACE) + ")"
_DAYS = (
    "(SELECT d.id, d.day, r.id AS research_id, r.leader_id, r.kind, r.state, r.subject,"
    " r.done_at FROM research_day d JOIN research r ON r.id = d.research_id)"
)
_EXPLAINED = (
    "(NOT COALESCE({t}.has_head_escort, FALSE) OR {t}.is_newly_appointed"
    " OR {t}.escort_reason IS NOT NULL)"
)
_ON_THE_SPOT = "(NOT COALESCE({t}.used_meeting_room, FALSE) OR {t}.room_reason IS NOT NULL)"
_ALL_FOUR = "({t}.with_deputies AND {t}.with_members AND {t}.with_citizens AND {t}.with_media)"


def _research(kind: str, subject: str, holds: str, reason: str, where: str = "TRUE") -> Counted:
    return Counted(
        kind=kind,
        source="research",
        where=f"{_DONE} AND {where}",
        subject=subject,
        on=local_day("{t}.done_at"),
        at="{t}.done_at",
        known_at="{t}.done_at",
        holds=holds,
        reason=f"CASE WHEN NOT {holds} THEN '{reason}' END",
        opens="Research",
        title="{t}.subject",
        audience=_READ,
        streams=("research:",),
    )


def _trip(kind: str, subject: str, holds: str, where: str) -> Counted:
    return Counted(
        kind=kind,
        source="study_trip",
        where=where,
        subject=subject,
        on="{t}.starts_on",
        at=start_of_day("{t}.ends_on"),
        known_at="{t}.entered_at",
        holds=holds,
        reason="CASE WHEN {t}.state = 'CANCELLED' THEN 'CANCELLED' END",
        opens="StudyTrip",
        title="{t}.destination",
        audience=_READ,
        streams=("study_trip:",),
    )


COUNTED = (
    Counted(
        kind="stationed_day",
        source=_DAYS,
        where=f"{_DONE}",
        subject="{t}.leader_id",
        on="{t}.day",
        at=start_of_day("{t}.day"),
        known_at="{t}.done_at",
        holds="{t}.kind = 'STATIONED'",
        reason="CASE WHEN {t}.kind <> 'STATIONED' THEN 'OTHER_KIND' END",
        record="{t}.research_id",
        opens="Research",
        title="{t}.subject",
        audience=_READ,
        streams=("research:",),
    ),
    _research("escorted_research", "{t}.leader_id", _EXPLAINED, "HEAD_ESCORT"),
    _research("briefed_research", "{t}.leader_id", _ON_THE_SPOT, "IN_A_ROOM"),
    _research(
        "invited_research",
        "(SELECT u.id FROM unit u WHERE u.code = 'GO')",
        _ALL_FOUR,
        "GROUP_MISSING",
        "{t}.kind = 'INVITED'",
    ),
    Counted(
        kind="research_report",
        source="research_report",
        subject="{t}.leader_id",
        on=local_day("{t}.reported_at"),
        at="{t}.reported_at",
        known_at="{t}.entered_at",
        holds="{t}.state = 'FILED'",
        reason="CASE WHEN {t}.state = 'WITHDRAWN' THEN 'CANCELLED' END",
        opens="ResearchReport",
        title="{t}.title",
        audience=_READ,
        streams=("research_report:",),
    ),
    _trip(
        "study_trip",
        "(SELECT u.id FROM unit u WHERE u.code = 'DG')",
        "CASE {t}.state WHEN 'PLANNED' THEN NULL WHEN 'CANCELLED' THEN FALSE ELSE TRUE END",
        "TRUE",
    ),
    _trip(
        "reported_trip",
        "{t}.leader_id",
        "CASE {t}.state WHEN 'REPORTED' THEN TRUE END",
        "{t}.state IN ('DONE', 'REPORTED')",
    ),
)
