"""An indicator: proposed, negotiated, committed to before anything is measured (WS/24b)."""

import pytest

from actions.performance.indicator import (
    CommitIndicator,
    DeclineIndicator,
    EditIndicator,
    NegotiateIndicator,
    ReopenIndicator,
    WithdrawIndicator,
)
from actions.performance.scheme import WithdrawScheme
from domain.people.roles import Role
from domain.performance.indicator import IndicatorState as S
from domain.performance.problems import PerformanceCode as C
from domain.performance.words import ScoreSource
from domain.problems import ProblemCode
from tests.worlds.acts import PEOPLE, codes, done, unit_id
from tests.worlds.assessment import Assessment, part

HEAD = PEOPLE.role(Role.UNIT_HEAD, unit="EDU")


@pytest.mark.clause("WS/24b")
async def test_an_indicator_is_proposed_negotiated_and_committed_to_in_this_order(
    assessment: Assessment,
) -> None:
    scheme = await assessment.drafted()
    key = await assessment.proposed(scheme, part("教育", "20", ScoreSource.ASSESSED))
    commit = CommitIndicator(indicator_id=key)
    assert codes(await assessment.do(commit)) == {ProblemCode.STATE_ORDER}
    agreed = NegotiateIndicator(indicator_id=key, unit_id=unit_id("EDU"), target="新增学位一千个")
    done(await assessment.do(agreed))
    assert (await assessment.indicator(key)).state is S.NEGOTIATED
    done(await assessment.do(commit, HEAD))
    found = await assessment.indicator(key)
    assert (found.state, found.unit_id, found.target) == (
        S.COMMITTED,
        unit_id("EDU"),
        "新增学位一千个",
    )
    assert await assessment.kinds(found.stream) == [
        "indicator:proposed",
        "indicator:negotiated",
        "indicator:committed",
    ]


@pytest.mark.parametrize(
    ("role", "unit"),
    [(Role.UNIT_HEAD, "HEALTH"), (Role.UNIT_STAFF, "EDU"), (Role.MAYOR, "EDU")],
)
async def test_a_head_speaks_for_his_own_unit_alone(
    assessment: Assessment, role: Role, unit: str
) -> None:
    scheme = await assessment.drafted()
    key = await assessment.proposed(scheme, part("教育", "20", ScoreSource.ASSESSED))
    done(
        await assessment.do(
            NegotiateIndicator(indicator_id=key, unit_id=unit_id("EDU"), target="目标")
        )
    )
    outcome = await assessment.do(CommitIndicator(indicator_id=key), PEOPLE.role(role, unit=unit))
    assert codes(outcome) == {ProblemCode.NOT_PERMITTED}


async def test_what_is_not_agreed_is_handed_back_and_negotiated_anew(
    assessment: Assessment,
) -> None:
    scheme = await assessment.drafted()
    key = await assessment.proposed(scheme, part("教育", "20", ScoreSource.ASSESSED))
    agreed = NegotiateIndicator(indicator_id=key, unit_id=unit_id("EDU"), target="目标")
    done(await assessment.do(agreed))
    done(await assessment.do(DeclineIndicator(indicator_id=key, reason="目标过高"), HEAD))
    found = await assessment.indicator(key)
    assert (found.state, found.reason) == (S.PROPOSED, "目标过高")
    done(await assessment.do(EditIndicator(indicator_id=key, title="教育优质均衡")))
    done(await assessment.do(agreed))
    done(await assessment.do(CommitIndicator(indicator_id=key), HEAD))
    done(await assessment.do(ReopenIndicator(indicator_id=key, reason="任务调整")))
    assert (await assessment.indicator(key)).state is S.PROPOSED


async def test_commitments_go_on_after_the_approval_and_end_with_the_scheme(
    assessment: Assessment,
) -> None:
    scheme, indicators = await assessment.whole()
    done(await assessment.approve(scheme))
    await assessment.agreed(indicators["key"], "EDU")
    other = await assessment.drafted(2027)
    key = await assessment.proposed(other, part("教育", "20", ScoreSource.ASSESSED))
    done(await assessment.do(WithdrawScheme(scheme_id=other, reason="重拟")))
    agreed = NegotiateIndicator(indicator_id=key, unit_id=unit_id("EDU"), target="目标")
    assert codes(await assessment.do(agreed)) == {C.SCHEME_SETTLED}
    withdraw = WithdrawIndicator(indicator_id=key, reason="重复")
    assert codes(await assessment.do(withdraw)) == {C.SCHEME_SETTLED}


async def test_what_was_withdrawn_weighs_nothing(assessment: Assessment) -> None:
    one = part("多余", "7", ScoreSource.ASSESSED)
    scheme, indicators = await assessment.whole(but={"extra": one})
    assert codes(await assessment.approve(scheme)) == {C.WEIGHT_SUM_NOT_100}
    withdraw = WithdrawIndicator(indicator_id=indicators["extra"], reason="多余")
    done(await assessment.do(withdraw))
    done(await assessment.approve(scheme))
