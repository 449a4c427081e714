"""What can be read of groups of units: their members, and the clauses that bind them."""

from domain.declared.marks import Label
from domain.people.facts import GroupClauseFacts, GroupMemberFacts, UnitGroupFacts
from domain.people.permissions import PeoplePermission
from domain.people.standing import (
    GROUP_CLAUSE_WORKFLOW,
    GROUP_MEMBER_WORKFLOW,
    UNIT_GROUP_WORKFLOW,
)
from domain.texts.folding import sought
from store.events.readable import history_of
from store.people.dated import held, listed
from store.people.readable import PERSONS_SEEN, STREAMS
from store.reading.declare import Many, OnDay, Page
from store.reading.folding import is_code
from store.reading.roots import Filter, Switch
from store.reading.sights import Holds
from store.reading.things import by_id, thing, value

SEEN = Holds(PeoplePermission.UNIT_READ)
GROUP_STREAMS = (*STREAMS, "unit_group:")

_END_REASON = value("{t}.end_reason", str | None, "Why it ended; for officials.", sees=PERSONS_SEEN)
_OF_CLAUSE = Filter(
    is_code("{t}.clause", "{v}::text"),
    sought,
    text="For this clause, e.g. OP/37.",
    label=Label("条款", "Clause"),
)
_OF_GROUP = by_id("UnitGroup", "group_id", "Of this group.", Label("单位组", "Group"))

UNIT_GROUP = thing(
    "UnitGroup",
    UnitGroupFacts,
    source="unit_group",
    sees=SEEN,
    streams=GROUP_STREAMS,
    more={
        "endReason": _END_REASON,
        "members": Many(
            "GroupMember",
            where=f"{{t}}.group_id = {{of}}.id AND {held('{t}', '{on}')}",
            order_by="{t}.clause NULLS FIRST, {t}.valid_from, {t}.id",
            sees=SEEN,
            page=Page("first", default=100, most=200, text="At most so many, 1 to 200."),
            text="Its members; those for all clauses first.",
            on=OnDay(),
        ),
        "history": history_of("unit_group"),
    },
    moves=UNIT_GROUP_WORKFLOW,
)

UNIT_GROUPS = listed(
    "UnitGroup",
    "Groups of units, the latest first.",
    {
        "code": Filter(
            is_code("{t}.code", "{v}::text"),
            sought,
            text="With this code.",
            label=Label("代码", "Code"),
        ),
    },
)

GROUP_MEMBER = thing(
    "GroupMember",
    GroupMemberFacts,
    source="group_member",
    sees=SEEN,
    streams=GROUP_STREAMS,
    more={
        "reason": value(
            "{t}.reason", str | None, "Why it was made a member; for officials.", sees=PERSONS_SEEN
        ),
        "endReason": _END_REASON,
    },
    moves=GROUP_MEMBER_WORKFLOW,
)

GROUP_MEMBERS = listed(
    "GroupMember",
    "Members of groups, now, before and later; the latest first.",
    {
        "groupId": _OF_GROUP,
        "unitId": by_id("Unit", "unit_id", "Of this unit.", Label("单位", "Unit")),
        "clause": _OF_CLAUSE,
    },
)

_IS_ASSIGNED = (
    "EXISTS (SELECT FROM group_member m WHERE m.group_id = {t}.group_id"
    f" AND (m.clause IS NULL OR m.clause = {{t}}.clause) AND {held('m')})"
)

GROUP_CLAUSE = thing(
    "GroupClause",
    GroupClauseFacts,
    source="group_clause",
    sees=SEEN,
    streams=GROUP_STREAMS,
    more={
        "endReason": _END_REASON,
        "isAssigned": value(
            _IS_ASSIGNED,
            bool,
            "Whether the group has a member for it today; without one it is unassigned.",
            label=Label("已明确单位", "Assigned"),
        ),
    },
    moves=GROUP_CLAUSE_WORKFLOW,
)

GROUP_CLAUSES = listed(
    "GroupClause",
    "Clauses that bind groups, now, before and later; the latest first.",
    {
        "groupId": _OF_GROUP,
        "clause": _OF_CLAUSE,
        "isAssigned": Switch(
            _IS_ASSIGNED,
            f"NOT {_IS_ASSIGNED}",
            "Only those with a member today, or only those without.",
            Label("已明确单位", "Assigned"),
        ),
    },
)

ROOTS = {
    "unitGroups": UNIT_GROUPS,
    "groupMembers": GROUP_MEMBERS,
    "groupClauses": GROUP_CLAUSES,
}
