"""Who owes duties among units and persons: groups, units by themselves, the leaders."""

from domain.obligations.duty import LEADERS
from domain.people.units import UnitGroup
from store.obligations.declare import Subjects
from store.people.seed import REGISTER

SUBJECTS = (
    Subjects(
        codes=tuple(UnitGroup),
        who="{t}.group_code",
        streams=(REGISTER,),
        source="unit_group_member",
        subject="{t}.unit_id",
        unit="{t}.unit_id",
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
        streams=(REGISTER,),
        source="(SELECT p.person_id AS id, min(p.valid_from) AS since,"
        " max(COALESCE(p.valid_to, 'infinity')) AS until FROM post p"
        " WHERE p.role IN ('MAYOR', 'EXEC_DEPUTY_MAYOR', 'DEPUTY_MAYOR') GROUP BY p.person_id)",
        person="{t}.id",
        since="{t}.since",
        until="{t}.until",
    ),
)
