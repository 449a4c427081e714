"""Groups of units are declared; units come into them, and clauses bind them (UNITS.md 3, A31)."""

from typing import Annotated, Any
from uuid import UUID

from actions.act import Act
from actions.making import Making
from actions.moving import Moving
from actions.people.ending import Ending
from domain.clauses.register import clause_sought
from domain.declared.marks import Ref
from domain.gate import refuses_with
from domain.people.dated import (
    FirstDay,
    LastDay,
    why_end_is_refused,
    why_outside_is_refused,
    why_overlap_is_refused,
    why_span_is_refused,
)
from domain.people.events import UnitGroupEvents
from domain.people.facts import (
    Cited,
    GroupClauseFacts,
    GroupCode,
    GroupId,
    GroupMemberFacts,
    GroupName,
    GroupNameEn,
    MemberReason,
    OneClause,
    UnitGroupFacts,
    UnitId,
)
from domain.people.permissions import PeoplePermission
from domain.people.problems import PeopleCode
from domain.people.standing import (
    GROUP_CLAUSE_WORKFLOW,
    GROUP_MEMBER_WORKFLOW,
    UNIT_GROUP_WORKFLOW,
)
from domain.problems import Named, Problem, ProblemCode, problem
from domain.texts.folding import folded
from store.alone import alone
from store.database import Transaction
from store.people.leading import end_group_parts
from store.people.rows import GROUP_CLAUSES, GROUP_MEMBERS, UNIT_GROUPS

GROUP: Moving[UnitGroupFacts] = Moving(
    name="UnitGroup",
    rows=UNIT_GROUPS,
    workflow=UNIT_GROUP_WORKFLOW,
    sees=PeoplePermission.UNIT_READ,
)
MEMBER: Moving[GroupMemberFacts] = Moving(
    name="GroupMember",
    rows=GROUP_MEMBERS,
    workflow=GROUP_MEMBER_WORKFLOW,
    sees=PeoplePermission.UNIT_READ,
)
CLAUSE: Moving[GroupClauseFacts] = Moving(
    name="GroupClause",
    rows=GROUP_CLAUSES,
    workflow=GROUP_CLAUSE_WORKFLOW,
    sees=PeoplePermission.UNIT_READ,
)


@refuses_with(ProblemCode.DUPLICATE, ProblemCode.VALUE_INVALID)
async def why_group_is_refused(
    transaction: Transaction, new: UnitGroupFacts
) -> tuple[Problem, ...]:
    """Whether its days, or another group of its code, speak against it; one at a time."""
    await alone(transaction, "unit group")
    is_there = await UNIT_GROUPS.where(transaction, "lower(code) = lower($1)", new.code)
    same = problem(ProblemCode.DUPLICATE, path=("code",), what=new.code)
    return (*why_span_is_refused(new), *((same,) if is_there else ()))


class DeclareUnitGroup(
    Making,
    of=GROUP,
    by=PeoplePermission.UNIT_GROUP_DECLARE,
    tells=UnitGroupEvents.DECLARED,
    puts=("code", "valid_from"),
    form=("设立单位组", "Declare a group"),
    checked=why_group_is_refused,
):
    """Declare a group of units; its members are named one by one."""

    code: GroupCode
    name_zh: GroupName
    name_en: GroupNameEn
    valid_from: FirstDay
    valid_to: LastDay | None = None


async def _end_parts(_act: Act, transaction: Transaction, group: UnitGroupFacts) -> None:
    await end_group_parts(transaction, group)


class EndUnitGroup(
    Ending,
    of=GROUP,
    tells=UnitGroupEvents.ENDED,
    puts=("valid_to",),
    form=("撤销单位组", "End the group"),
    weighed=why_end_is_refused,
    then=_end_parts,
):
    """Say until when there is a group; no member and no clause outlasts it."""

    group_id: Annotated[UUID, Ref("UnitGroup", is_looked_up=False), "Id of the group."]


def _clause_of(asked: Any, _act: Act) -> str | None:
    """As the register writes it."""
    found = None if asked.clause is None else clause_sought(folded(asked.clause))
    return asked.clause if found is None else found.id


def why_clause_is_refused(clause: str | None) -> tuple[Problem, ...]:
    """What is cited stands in the register."""
    if clause is None or clause_sought(folded(clause)) is not None:
        return ()
    why = Named("条款库中没有这一条", "the register has no such clause")
    return (problem(ProblemCode.VALUE_INVALID, path=("clause",), why=why),)


async def _group_of(
    transaction: Transaction, part: GroupMemberFacts | GroupClauseFacts
) -> UnitGroupFacts:
    """The group of a member or a clause, which nobody ends meanwhile."""
    group = await UNIT_GROUPS.for_update(transaction, part.group_id)
    if group is None:
        raise LookupError(f"no group {part.group_id}")
    return group


@refuses_with(PeopleCode.TIMES_OVERLAP, ProblemCode.VALUE_INVALID)
async def why_member_is_refused(
    transaction: Transaction, new: GroupMemberFacts
) -> tuple[Problem, ...]:
    """Whether its days, its clause, its group and its being a member speak against it."""
    group = await _group_of(transaction, new)
    same = "group_id = $1 AND unit_id = $2 AND clause IS NOT DISTINCT FROM $3"
    others = await GROUP_MEMBERS.where(transaction, same, new.group_id, new.unit_id, new.clause)
    return (
        *why_span_is_refused(new),
        *why_outside_is_refused(new, group),
        *why_clause_is_refused(new.clause),
        *why_overlap_is_refused(new, others, path="unitId"),
    )


class AddGroupMember(
    Making,
    of=MEMBER,
    by=PeoplePermission.UNIT_GROUP_DECLARE,
    tells=UnitGroupEvents.MEMBER_ADDED,
    puts=("unit_id", "clause", "valid_from"),
    form=("增加成员单位", "Add a member"),
    derives={"clause": _clause_of},
    checked=why_member_is_refused,
):
    """Make a unit a member of a group, for all of its clauses or for one."""

    group_id: GroupId
    unit_id: UnitId
    clause: OneClause = None
    valid_from: FirstDay
    valid_to: LastDay | None = None
    reason: MemberReason


class RemoveGroupMember(
    Ending,
    of=MEMBER,
    tells=UnitGroupEvents.MEMBER_REMOVED,
    puts=("unit_id", "clause", "valid_to"),
    form=("移出成员单位", "Remove the member"),
    weighed=why_end_is_refused,
):
    """Say until when a unit is a member of a group."""

    member_id: Annotated[UUID, Ref("GroupMember", is_looked_up=False), "Id of the membership."]


@refuses_with(PeopleCode.TIMES_OVERLAP, ProblemCode.VALUE_INVALID)
async def why_binding_is_refused(
    transaction: Transaction, new: GroupClauseFacts
) -> tuple[Problem, ...]:
    """Whether its days, its clause, its group and its binding that already speak against it."""
    group = await _group_of(transaction, new)
    same = "group_id = $1 AND clause = $2"
    others = await GROUP_CLAUSES.where(transaction, same, new.group_id, new.clause)
    return (
        *why_span_is_refused(new),
        *why_outside_is_refused(new, group),
        *why_clause_is_refused(new.clause),
        *why_overlap_is_refused(new, others, path="clause"),
    )


class BindClause(
    Making,
    of=CLAUSE,
    by=PeoplePermission.UNIT_GROUP_DECLARE,
    tells=UnitGroupEvents.CLAUSE_BOUND,
    puts=("clause", "valid_from"),
    form=("指定适用条款", "Bind a clause"),
    derives={"clause": _clause_of},
    checked=why_binding_is_refused,
):
    """Say that a clause binds the members of a group."""

    group_id: GroupId
    clause: Cited
    valid_from: FirstDay
    valid_to: LastDay | None = None


class UnbindClause(
    Ending,
    of=CLAUSE,
    tells=UnitGroupEvents.CLAUSE_UNBOUND,
    puts=("clause", "valid_to"),
    form=("取消适用条款", "Unbind the clause"),
    weighed=why_end_is_refused,
):
    """Say until when a clause binds the members of a group."""

    binding_id: Annotated[UUID, Ref("GroupClause", is_looked_up=False), "Id of the binding."]
