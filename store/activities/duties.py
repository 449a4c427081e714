"""What counts for the duties of the first three phases: activities that were held, by kind."""

from domain.activities.permissions import ActivityPermission
from domain.activities.phases import ActivityPhase
from store.obligations.declare import Counted, local_day
from store.reading.json_text import NameSql

_TYPE = NameSql("(replace(initcap(replace({t}.kind, '_', ' ')), ' ', ''))")
"""OPINION_MEETING is an OpinionMeeting."""

_HELD = "{t}.state IN ('HELD', 'DISPOSED', 'CLOSED')"
_PLAN, _PROMOTE, _SUPERVISE = (
    f"{{t}}.phase = '{one}'"
    for one in (ActivityPhase.PLAN, ActivityPhase.PROMOTE, ActivityPhase.SUPERVISE)
)


def _counted(kind: str, where: str, *, of: str = "{t}.unit_id", key: str = "NULL") -> Counted:
    """Whether it counts was written with the record by the act that decided it."""
    return Counted(
        kind=kind,
        source="activity",
        where=where,
        subject=of,
        on=local_day("{t}.starts_at"),
        at="{t}.starts_at",
        known_at="COALESCE({t}.held_entered_at, {t}.entered_at)",
        holds=f"CASE WHEN {_HELD} OR {{t}}.state = 'CANCELLED' THEN {{t}}.counts_for_phase END",
        reason=f"CASE WHEN {_HELD} OR {{t}}.state = 'CANCELLED' THEN {{t}}.not_counted_reason END",
        key=key,
        opens=_TYPE,
        title="{t}.subject",
        audience=ActivityPermission.ACTIVITY_READ,
        streams=("activity:",),
    )


def _invitees(kind: str, where: str, *, of: str = "{t}.unit_id") -> Counted:
    """How many were invited to each that was held."""
    return Counted(
        kind=kind,
        source="activity",
        where=f"{where} AND {_HELD}",
        subject=of,
        on=local_day("{t}.starts_at"),
        at="{t}.starts_at",
        known_at="COALESCE({t}.held_entered_at, {t}.entered_at)",
        number="{t}.invited_count",
        opens=_TYPE,
        title="{t}.subject",
        audience=ActivityPermission.ACTIVITY_READ,
        streams=("activity:",),
    )


_MEETING, _DISPATCH, _DISCUSSION = (
    f"{{t}}.kind = '{one}'" for one in ("OPINION_MEETING", "LEADER_DISPATCH", "THEMATIC_DISCUSSION")
)

COUNTED = (
    _counted("opinion_meeting", _MEETING),
    _counted("leader_dispatch", f"{_DISPATCH} AND {{t}}.leader_id IS NOT NULL", of="{t}.leader_id"),
    _counted("thematic_discussion", _DISCUSSION),
    _counted("joint_supervision", _SUPERVISE),
    _counted("phase_activity", f"({_PLAN} OR {_PROMOTE} OR {_SUPERVISE})", key="{t}.phase"),
    _invitees("opinion_invitees", _MEETING),
    _invitees(
        "dispatch_invitees", f"{_DISPATCH} AND {{t}}.leader_id IS NOT NULL", of="{t}.leader_id"
    ),
    _invitees("discussion_invitees", _DISCUSSION),
)
