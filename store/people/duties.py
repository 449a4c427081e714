"""Who owes duties among units and persons: groups, units by themselves, the leaders."""

from domain.obligations.duty import LEADERS
from domain.people.units import UnitGroup
from store.obligations.declare import Subjects
from store.people.seed import REGISTER

_GROUPS = (REGISTER, "unit_group:")

SUBJECTS = (
    Subjects(
        codes=tuple(UnitGroup),
        who="{t}.code",
        streams=_GROUPS,
        source="(SELECT m.*, g.code FROM group_member m JOIN unit_group g ON g.id = m.group_id)",
        subject="{t}.unit_id",
        unit="{t}.unit_id",
        since="{t}.valid_from",
        until="{t}.valid_to",
        where="{t}.clause IS NULL AND {t}.valid_to >= {t}.valid_from IS NOT FALSE",
    ),
    # Whoever a clause binds by its groups, those among them that are named for it alone (A31).
    Subjects(
        codes=("CLAUSE:",),
        who="'CLAUSE:' || {t}.bound",
        streams=_GROUPS,
        source="(SELECT m.unit_id, c.clause AS bound,"
        " GREATEST(m.valid_from, c.valid_from) AS since, LEAST(m.valid_to, c.valid_to) AS until"
        " FROM group_clause c JOIN group_member m ON m.group_id = c.group_id"
        " AND (m.clause IS NULL OR m.clause = c.clause))",
        subject="{t}.unit_id",
        unit="{t}.unit_id",
        since="{t}.since",
        until="{t}.until",
        where="{t}.until >= {t}.since IS NOT FALSE",
    ),
    Subjects(
        codes=("UNIT:",),
        who="'UNIT:' || {t}.code",
        streams=(REGISTER,),
        source="unit",
        unit="{t}.id",
        since="{t}.valid_from",
        until="{t}.valid_to",
    ),
    Subjects(
        codes=(LEADERS,),
        who=f"'{LEADERS}'",
        streams=(REGISTER, "post:"),
        source="(SELECT p.person_id AS id, min(p.valid_from) AS since,"
        " max(COALESCE(p.valid_to, 'infinity')) AS until FROM post p"
        " WHERE p.role IN ('MAYOR', 'EXEC_DEPUTY_MAYOR', 'DEPUTY_MAYOR')"
        " AND p.valid_to >= p.valid_from IS NOT FALSE GROUP BY p.person_id)",
        person="{t}.id",
        since="{t}.since",
        until="{t}.until",
    ),
)
