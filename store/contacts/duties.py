"""What counts for the duties on leaders' contacts, and who owes them."""

from domain.contacts.duties import DEPUTY_MAYOR, ENTERPRISE_LINK, PAIR, STREET_LINK
from domain.contacts.handover import NOON
from domain.contacts.permissions import ContactPermission
from store.obligations.declare import Counted, Held, Subjects, local_day
from store.people.seed import REGISTER

_HELD = "{t}.valid_to >= {t}.valid_from IS NOT FALSE"
"""What ended before it began never was."""
LINKS = (
    "(SELECT l.*, COALESCE(e.name, c.name, u.name_zh) AS title,"
    " COALESCE(e.is_two_new, FALSE) AS is_two_new, COALESCE(e.is_sme, FALSE) AS is_sme"
    " FROM leader_link l LEFT JOIN enterprise e ON e.id = l.enterprise_id"
    " LEFT JOIN community c ON c.id = l.community_id LEFT JOIN unit u ON u.id = l.unit_id)"
)
STREAMS = ("leader_link:", "community:", "enterprise:")
_PAIRS = (
    "(SELECT a.*, m.name || '—' || d.name AS title FROM pairing a"
    " JOIN person m ON m.id = a.deputy_mayor_id JOIN person d ON d.id = a.deputy_director_id)"
)
_OFFICE = "(SELECT u.id FROM unit u WHERE u.code = 'GO')"


def _held(kind: str, where: str) -> Held:
    return Held(
        kind=kind,
        source=LINKS,
        where=f"{where} AND {_HELD}",
        subject="{t}.leader_id",
        held_from="{t}.valid_from",
        held_to="{t}.valid_to",
        opens="LeaderLink",
        title="{t}.title",
        audience=ContactPermission.CONTACT_READ,
        streams=STREAMS,
    )


HELD = (
    _held("street_link", "{t}.kind = 'STREET'"),
    _held("community_link", "{t}.kind = 'COMMUNITY'"),
    _held("enterprise_link", "{t}.kind = 'ENTERPRISE'"),
    _held("two_new_link", "{t}.kind = 'ENTERPRISE' AND {t}.is_two_new"),
    _held("sme_link", "{t}.kind = 'ENTERPRISE' AND {t}.is_sme"),
    Held(
        kind="pairing",
        source=_PAIRS,
        where=_HELD,
        subject="{t}.deputy_mayor_id",
        held_from="{t}.valid_from",
        held_to="{t}.valid_to",
        opens="Pairing",
        title="{t}.title",
        audience=ContactPermission.CONTACT_READ,
        streams=("pairing:", REGISTER),
    ),
)


def _visit(kind: str, subject: str, where: str) -> Counted:
    return Counted(
        kind=kind,
        source="leader_visit",
        where=where,
        subject=subject,
        on=local_day("{t}.visited_at"),
        at="{t}.visited_at",
        known_at="{t}.entered_at",
        holds="{t}.state = 'RECORDED' AND {t}.is_leader_present",
        reason="CASE WHEN {t}.state = 'WITHDRAWN' THEN 'CANCELLED'"
        " WHEN NOT {t}.is_leader_present THEN 'LEADER_ABSENT' END",
        opens="LeaderVisit",
        title="left({t}.summary, 60)",
        audience=ContactPermission.CONTACT_READ,
        streams=("leader_visit:",),
    )


def _problem(kind: str, *, at: str, known_at: str, holds: str, reason: str) -> Counted:
    return Counted(
        kind=kind,
        source="contact_problem",
        where=f"{at} IS NOT NULL",
        subject="{t}.leader_id",
        on=local_day(at),
        at=at,
        known_at=known_at,
        holds=holds,
        reason=reason,
        opens="ContactProblem",
        title="{t}.title",
        audience=ContactPermission.CONTACT_READ,
        streams=("contact_problem:",),
    )


_HANDED_ON = "({t}.handed_over_at AT TIME ZONE '8 hours'::interval)"
_STANDS = "{t}.state = 'RECORDED'"
_WITHDRAWN = "WHEN {t}.state = 'WITHDRAWN' THEN 'CANCELLED'"

COUNTED = (
    _visit("leader_visit", "{t}.link_id", "TRUE"),
    _visit("cordial_meeting", "{t}.leader_id", "{t}.form = 'CORDIAL_MEETING'"),
    _problem(
        "solved_problem",
        at="{t}.solved_at",
        known_at="{t}.solved_entered_at",
        holds="{t}.state IN ('SOLVED', 'FED_BACK', 'CLOSED')"
        " AND {t}.kind IN ('LEGACY', 'COMMUNITY')",
        reason="CASE WHEN {t}.kind = 'ENTERPRISE' THEN 'OTHER_KIND' ELSE 'NOT_DONE' END",
    ),
    _problem(
        "closed_problem",
        at="(CASE WHEN {t}.state = 'CLOSED' THEN {t}.stands_since END)",
        known_at="{t}.entered_at",
        holds="{t}.feedback IS NOT NULL",
        reason="CASE WHEN {t}.feedback IS NULL THEN 'NOT_FED_BACK' END",
    ),
    Counted(
        kind="handover",
        source="handover",
        on=local_day("{t}.handed_over_at"),
        at="{t}.handed_over_at",
        known_at="{t}.entered_at",
        holds=f"{_STANDS} AND extract(hour FROM {_HANDED_ON}) >= {NOON}",
        reason=f"CASE {_WITHDRAWN}"
        f" WHEN extract(hour FROM {_HANDED_ON}) < {NOON} THEN 'BEFORE_NOON' END",
        opens="Handover",
        title="left({t}.matters, 60)",
        streams=("handover:",),
        subject="{t}.pairing_id",
        audience=ContactPermission.CONTACT_READ,
    ),
    Counted(
        kind="matter_report",
        source="matter_report",
        on="make_date({t}.year, {t}.month, 1)",
        at="{t}.reported_at",
        known_at="{t}.entered_at",
        holds=_STANDS,
        reason=f"CASE {_WITHDRAWN} END",
        opens="MatterReport",
        title="left({t}.matters, 60)",
        streams=("matter_report:",),
        subject="{t}.pairing_id",
        audience=ContactPermission.CONTACT_READ,
    ),
)


def _linked(code: str, kind: str) -> Subjects:
    return Subjects(
        codes=(code,),
        who=f"'{code}'",
        source=LINKS,
        where=f"{{t}}.kind = '{kind}' AND {_HELD}",
        person="{t}.leader_id",
        since="{t}.valid_from",
        until="{t}.valid_to",
        title="{t}.title",
        streams=STREAMS,
    )


SUBJECTS = (
    _linked(STREET_LINK, "STREET"),
    _linked(ENTERPRISE_LINK, "ENTERPRISE"),
    # The office owes each deputy mayor a deputy director, and what the pair does.
    Subjects(
        codes=(DEPUTY_MAYOR,),
        who=f"'{DEPUTY_MAYOR}'",
        streams=(REGISTER, "post:"),
        source="(SELECT p.person_id AS id, n.name, min(p.valid_from) AS since,"
        " max(COALESCE(p.valid_to, 'infinity')) AS until FROM post p"
        " JOIN person n ON n.id = p.person_id"
        " WHERE p.role IN ('EXEC_DEPUTY_MAYOR', 'DEPUTY_MAYOR')"
        " AND p.valid_to >= p.valid_from IS NOT FALSE GROUP BY 1, 2)",
        unit=_OFFICE,
        since="{t}.since",
        until="{t}.until",
        title="{t}.name",
    ),
    Subjects(
        codes=(PAIR,),
        who=f"'{PAIR}'",
        streams=("pairing:", REGISTER),
        source=_PAIRS,
        where=_HELD,
        unit=_OFFICE,
        since="{t}.valid_from",
        until="{t}.valid_to",
        title="{t}.title",
    ),
)
