"""Terms of the delegation: one runs at a time, and memberships end with it."""

import asyncio
from datetime import date
from uuid import UUID

import pytest

from actions.representatives.move_member import (
    ActivateRepresentative,
    QualifyRepresentative,
    SuspendRepresentative,
)
from actions.representatives.term import (
    CancelDelegationTerm,
    EditDelegationTerm,
    EndDelegationTerm,
    PrepareDelegationTerm,
    StartDelegationTerm,
)
from domain.people.district import seed
from domain.problems import ProblemCode
from domain.representatives.categories import RepresentativeState as S
from domain.representatives.criteria import Criterion
from domain.representatives.problems import RepresentativeCode
from domain.representatives.term import TermState
from store.representatives.rows import TERMS
from tests.worlds.acts import codes, done
from tests.worlds.delegation import Delegation, member_id

FIRST = seed.FIRST_TERM_ID
BEGIN, END = date(2026, 7, 1), date(2031, 6, 30)


async def second(delegation: Delegation) -> UUID:
    asked = PrepareDelegationTerm(name="第二届", starts_on=BEGIN, ends_on=END)
    key: UUID = done(await delegation.do(asked)).thing_id
    return key


async def state_of(delegation: Delegation, key: UUID) -> TermState:
    found = await TERMS.by_id(delegation.database, key)
    assert found is not None
    return found.state


@pytest.mark.clause("FS/0b")
async def test_one_term_runs_at_a_time(delegation: Delegation) -> None:
    key = await second(delegation)
    refused = await delegation.do(StartDelegationTerm(term_id=key))
    assert codes(refused) == {RepresentativeCode.TERM_RUNNING}
    assert "第一届" in refused.problems[0].message_zh
    done(await delegation.do(EndDelegationTerm(term_id=FIRST)))
    done(await delegation.do(StartDelegationTerm(term_id=key)))
    assert await state_of(delegation, key) is TermState.RUNNING


@pytest.mark.clause("FS/0b")
async def test_memberships_end_with_their_term_and_nominations_are_void(
    delegation: Delegation,
) -> None:
    nominee = await delegation.nominee()
    asked = SuspendRepresentative(representative_id=member_id(2), reason="住院")
    done(await delegation.do(asked))
    done(await delegation.do(EndDelegationTerm(term_id=FIRST)))
    assert await state_of(delegation, FIRST) is TermState.ENDED
    member = await delegation.member(member_id(1))
    assert (member.state, member.ended_on, member.reason) == (
        S.ENDED,
        date(2026, 6, 1),
        "第一届：已届满",
    )
    assert (await delegation.member(nominee)).state is S.WITHDRAWN
    assert (await delegation.kinds(member.stream)) == ["representative:ended"]
    assert await delegation.database.fetchval("SELECT until_on FROM suspension") is not None
    active = "SELECT count(*) FROM representative WHERE state = 'ACTIVE'"
    assert await delegation.database.fetchval(active) == 0


async def test_members_of_the_last_term_may_sit_in_the_next(delegation: Delegation) -> None:
    key = await second(delegation)
    person = seed.representatives()[0].person_id
    again = await delegation.nominee("", term_id=key, person_id=person)
    for one in Criterion:
        done(await delegation.attest(again, one))
    done(await delegation.do(QualifyRepresentative(representative_id=again)))
    activate = ActivateRepresentative(representative_id=again)
    assert codes(await delegation.do(activate)) == {RepresentativeCode.TERM_NOT_RUNNING}
    done(await delegation.do(EndDelegationTerm(term_id=FIRST)))
    done(await delegation.do(StartDelegationTerm(term_id=key)))
    done(await delegation.do(activate))


async def test_a_term_that_never_began_is_cancelled_and_takes_nobody(
    delegation: Delegation,
) -> None:
    key = await second(delegation)
    nominee = await delegation.nominee("乙", term_id=key)
    done(await delegation.do(CancelDelegationTerm(term_id=key, reason="推迟换届")))
    assert (await delegation.member(nominee)).state is S.WITHDRAWN
    assert codes(await delegation.nominate("丙", term_id=key)) == {ProblemCode.STATE_ORDER}
    refused = await delegation.do(StartDelegationTerm(term_id=key))
    assert codes(refused) == {ProblemCode.STATE_ORDER, RepresentativeCode.TERM_RUNNING}


@pytest.mark.parametrize(("ends_on", "is_refused"), [(BEGIN, False), (date(2026, 6, 30), True)])
async def test_a_term_does_not_end_before_it_begins(
    delegation: Delegation, ends_on: date, is_refused: bool
) -> None:
    asked = EditDelegationTerm(term_id=FIRST, name="首届", starts_on=BEGIN, ends_on=ends_on)
    outcome = await delegation.do(asked)
    if is_refused:
        assert codes(outcome) == {ProblemCode.VALUE_INVALID}
    else:
        done(outcome)


async def test_who_is_nominated_for_many_terms_at_once_gets_a_code_of_his_own(
    delegation: Delegation,
) -> None:
    terms = [FIRST, *[await second(delegation) for _ in range(7)]]
    outcomes = await asyncio.gather(
        *(
            delegation.nominate("装" * (number + 70), term_id=term)
            for number, term in enumerate(terms)
        )
    )
    keys = [done(one).representative_id for one in outcomes]
    assert len({(await delegation.member(key)).code for key in keys}) == len(terms)
