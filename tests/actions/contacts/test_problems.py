"""Problems go up by two levels, to the district government, back to who raised them (WS/3)."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from actions.contacts.link import EndLeaderLink
from actions.contacts.problem import (
    AssignContactProblem,
    CloseContactProblem,
    EditContactProblem,
    EscalateContactProblem,
    FeedBackContactProblem,
    ProposeContactProblem,
    RaiseUpContactProblem,
    ReopenContactProblem,
    SolveContactProblem,
    WithdrawContactProblem,
)
from actions.contacts.raise_problem import (
    HandOverContactProblem,
    RaiseContactProblem,
    hand_over_contact_problem,
    raise_contact_problem,
)
from actions.contacts.visit import WithdrawLeaderVisit
from domain.contacts.problem_facts import ContactProblemFacts, ContactProblemKind
from domain.contacts.problem_facts import ContactProblemState as S
from domain.contacts.problems import ContactCode
from domain.problems import ProblemCode
from store.contacts.rows import CONTACT_PROBLEMS
from tests.worlds.acts import codes, done, shanghai, unit_id
from tests.worlds.contacts import Contacts
from tests.worlds.office import person_id


async def found(contacts: Contacts, key: UUID) -> ContactProblemFacts:
    problem = await CONTACT_PROBLEMS.by_id(contacts.database, key)
    assert problem is not None
    return problem


def assigned(key: UUID) -> AssignContactProblem:
    return AssignContactProblem(problem_id=key, unit_id=unit_id("MUNI"))


def escalated(key: UUID, leader: str = "L-DM2") -> EscalateContactProblem:
    return EscalateContactProblem(problem_id=key, level_one_owner_id=person_id(leader))


@pytest.mark.clause("WS/3a")
async def test_each_level_has_an_owner_and_a_time(contacts: Contacts) -> None:
    key = await contacts.raised(await contacts.linked())
    assert codes(await contacts.told(escalated(key))) == {ProblemCode.STATE_ORDER}
    await contacts.did(assigned(key))
    await contacts.did(escalated(key))
    up = RaiseUpContactProblem(problem_id=key, level_two_owner_id=person_id("L-MAYOR"))
    await contacts.did(up)
    problem = await found(contacts, key)
    assert problem.state is S.ESCALATED_2
    assert problem.level_one_owner_id == person_id("L-DM2")
    assert problem.level_two_owner_id == person_id("L-MAYOR")
    assert problem.level_one_at == problem.level_two_at == contacts.now
    assert codes(await contacts.told(up)) == {ProblemCode.STATE_ORDER}


async def test_leaders_alone_coordinate(contacts: Contacts) -> None:
    key = await contacts.raised(await contacts.linked())
    await contacts.did(assigned(key))
    refused = await contacts.told(escalated(key, "P-FIN"))
    assert codes(refused) == {ContactCode.NOT_A_LEADER}
    assert refused.problems[0].path == ("levelOneOwnerId",)
    assert (await found(contacts, key)).state is S.ASSIGNED


@pytest.mark.clause("WS/3b")
@pytest.mark.parametrize("is_systemic", [True, False])
async def test_systemic_ones_alone_are_proposed(contacts: Contacts, is_systemic: bool) -> None:
    key = await contacts.raised(await contacts.linked(), is_systemic=is_systemic)
    outcome = await contacts.told(ProposeContactProblem(problem_id=key, proposal="建立共享机制"))
    if not is_systemic:
        assert codes(outcome) == {ContactCode.NOT_SYSTEMIC}
        await contacts.did(EditContactProblem(problem_id=key, is_systemic=True))
        outcome = await contacts.told(ProposeContactProblem(problem_id=key, proposal="建立机制"))
    done(outcome)
    assert (await found(contacts, key)).state is S.AGENDA_PROPOSED
    # The district government may decide it at once, or give it to a unit.
    await contacts.did(assigned(key))


@pytest.mark.clause("WS/1c")
async def test_what_its_unit_solves_needs_no_escalation_and_goes_to_the_end(
    contacts: Contacts,
) -> None:
    key = await contacts.raised(await contacts.linked())
    solving = SolveContactProblem(problem_id=key, solution="新增车位")
    assert codes(await contacts.told(solving)) == {ProblemCode.STATE_ORDER}
    await contacts.did(assigned(key))
    early = SolveContactProblem(
        problem_id=key, solution="新增车位", acted_at=shanghai("2026-11-02 08:59:59")
    )
    assert codes(await contacts.told(early)) == {ProblemCode.VALUE_INVALID}
    await contacts.did(SolveContactProblem(problem_id=key, solution="新增车位"))
    await contacts.did(FeedBackContactProblem(problem_id=key, feedback="居民满意"))
    await contacts.did(CloseContactProblem(problem_id=key))
    problem = await found(contacts, key)
    assert (problem.state, problem.solved_at) == (S.CLOSED, contacts.now)
    await contacts.did(ReopenContactProblem(problem_id=key, reason="又被占用"))
    problem = await found(contacts, key)
    assert (problem.state, problem.solved_at, problem.feedback) == (S.RAISED, None, None)


@pytest.mark.clause("PR/7d")
async def test_a_draft_hinders_no_closing_without_feedback(contacts: Contacts) -> None:
    key = await contacts.raised(await contacts.linked())
    await contacts.did(assigned(key))
    await contacts.did(SolveContactProblem(problem_id=key, solution="已解决"))
    await contacts.did(CloseContactProblem(problem_id=key))


async def test_a_problem_goes_with_the_link_to_another_leader(contacts: Contacts) -> None:
    link = await contacts.linked()
    key = await contacts.raised(link)
    last = EndLeaderLink(link_id=link, valid_to=date(2026, 10, 31), end_reason="分工调整")
    await contacts.did(last)
    taken = await contacts.linked(leader="L-DM2", valid_from=date(2026, 11, 1))
    other = await contacts.linked("STREET-02", leader="L-DM2")

    async def hand_over(to: UUID) -> Any:
        asked = HandOverContactProblem(problem_id=key, link_id=to)
        return await hand_over_contact_problem(contacts.act(), asked)

    late = await contacts.linked(leader="L-DM3", valid_from=date(2026, 11, 3))
    assert codes(await hand_over(other)) == {ProblemCode.VALUE_INVALID}
    assert codes(await hand_over(link)) == {ProblemCode.NOTHING_TO_CHANGE}
    # Who is not linked yet, or no longer, has nobody to hear.
    assert codes(await hand_over(late)) == {ProblemCode.VALUE_INVALID}
    done(await hand_over(taken))
    problem = await found(contacts, key)
    assert (problem.link_id, problem.leader_id) == (taken, person_id("L-DM2"))
    kinds = await contacts.kinds(problem.stream)
    assert kinds == ["contact_problem:raised", "contact_problem:handed_over"]


async def test_a_problem_of_a_visit_belongs_to_its_link(contacts: Contacts) -> None:
    link, other = await contacts.linked(), await contacts.linked("STREET-02")
    visit = await contacts.visited(link, "2026-10-09 15:00:00")
    key = await contacts.raised(link, visit_id=visit)
    assert (await found(contacts, key)).visit_id == visit
    asked = RaiseContactProblem(
        link_id=other,
        visit_id=visit,
        kind=ContactProblemKind.LEGACY,
        title="产权",
        content="遗留。",
    )
    refused = await raise_contact_problem(contacts.act(), asked)
    assert codes(refused) == {ContactCode.VISIT_OF_ANOTHER}
    await contacts.did(WithdrawLeaderVisit(visit_id=visit, reason="未成行"))
    late = await raise_contact_problem(contacts.act(), replace(asked, link_id=link))
    assert codes(late) == {ProblemCode.VALUE_INVALID}


async def test_what_was_withdrawn_takes_no_step(contacts: Contacts) -> None:
    key = await contacts.raised(await contacts.linked())
    await contacts.did(WithdrawContactProblem(problem_id=key, reason="重复"))
    for asked in (assigned(key), EditContactProblem(problem_id=key, title="新")):
        assert codes(await contacts.told(asked)) == {ProblemCode.STATE_ORDER}
