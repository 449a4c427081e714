"""A scheme: drafted, approved by somebody else, returned, withdrawn, closed (S13)."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from actions.performance.indicator import EditIndicator, ProposeIndicator, WithdrawIndicator
from actions.performance.scheme import (
    ApproveScheme,
    CloseScheme,
    DraftScheme,
    EditScheme,
    ReopenScheme,
    WithdrawScheme,
)
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.performance.problems import PerformanceCode as C
from domain.performance.scheme import SchemeState as S
from domain.performance.words import EvidenceKind, IndicatorTopic, ScoreSource
from domain.problems import ProblemCode
from tests.worlds.acts import PEOPLE, codes, done
from tests.worlds.assessment import NOW, YEAR, Assessment, part, sound_parts


@pytest.mark.clause("OP/112", "WR/32a", "WS/26a", "WR/3e", "FS/3.4f")
async def test_s13_all_that_is_wrong_is_told_at_once_and_put_right_it_is_approved(
    assessment: Assessment,
) -> None:
    parts = sound_parts()
    wrong: dict[str, Any] = {
        "openness": {**parts["openness"], "weight": Decimal("3.99")},
        "onsite": {**parts["onsite"], "weight": Decimal(0)},
        "key": {
            **parts["key"],
            "evidence_kinds": (EvidenceKind.LEDGER, EvidenceKind.SCREENSHOT),
        },
    }
    key, indicators = await assessment.whole(but=wrong)
    refused = await assessment.approve(key)
    assert codes(refused) == {
        C.OPENNESS_WEIGHT_BELOW_4,
        C.WEIGHT_SUM_NOT_100,
        C.ONSITE_WEIGHT_REQUIRED,
        C.TRACE_ONLY_INDICATOR,
    }
    assert (await assessment.scheme(key)).state is S.DRAFT
    for name in wrong:
        given = parts[name]
        asked = EditIndicator(
            indicator_id=indicators[name],
            weight=given["weight"],
            evidence_kinds=(EvidenceKind.OUTCOME,),
        )
        done(await assessment.do(asked))
    done(await assessment.approve(key))
    scheme = await assessment.scheme(key)
    assert (scheme.state, scheme.approved_at) == (S.APPROVED, NOW)
    assert (await assessment.kinds(scheme.stream))[-1] == "scheme:approved"


@pytest.mark.clause("WR/3e")
@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role.MAYOR, True),
        (Role.EXEC_DEPUTY_MAYOR, True),
        (Role.DEPUTY_MAYOR, False),
        (Role.PERFORMANCE, False),
        (Role.GO_DIRECTOR, False),
        (Role.UNIT_HEAD, False),
    ],
)
async def test_the_district_approves_and_not_who_has_drawn_it_up(
    assessment: Assessment, role: Role, may: bool
) -> None:
    key, _ = await assessment.whole()
    outcome = await assessment.approve(key, PEOPLE.role(role, unit="EDU"))
    assert isinstance(outcome, Refused) is not may
    if not may:
        assert codes(outcome) == {ProblemCode.NOT_PERMITTED}


async def test_a_year_has_one_scheme_however_many_draft_it_at_once(
    assessment: Assessment,
) -> None:
    asked = DraftScheme(performance_year=YEAR, title="方案")
    outcomes = await asyncio.gather(*(assessment.do(asked) for _ in range(3)))
    refused = [one for one in outcomes if isinstance(one, Refused)]
    assert len(refused) == 2
    assert all(codes(one) == {ProblemCode.DUPLICATE} for one in refused)
    other = await assessment.drafted(YEAR + 1)
    again = await assessment.do(EditScheme(scheme_id=other, performance_year=YEAR))
    assert codes(again) == {ProblemCode.DUPLICATE}


async def test_a_withdrawn_draft_leaves_its_year_to_another(assessment: Assessment) -> None:
    key = await assessment.drafted()
    done(await assessment.do(WithdrawScheme(scheme_id=key, reason="重拟")))
    await assessment.drafted()
    assert codes(await assessment.approve(key)) >= {ProblemCode.STATE_ORDER}


async def test_what_is_approved_stays_until_it_is_returned(assessment: Assessment) -> None:
    key, indicators = await assessment.whole()
    done(await assessment.approve(key))
    one = part("新增", "1", ScoreSource.ASSESSED)
    proposed = await assessment.do(ProposeIndicator(scheme_id=key, **one))
    assert codes(proposed) == {C.SCHEME_SETTLED}
    edit = EditIndicator(indicator_id=indicators["key"], weight=Decimal(19))
    assert codes(await assessment.do(edit)) == {C.SCHEME_SETTLED}
    withdraw = WithdrawIndicator(indicator_id=indicators["key"], reason="重复")
    assert codes(await assessment.do(withdraw)) == {C.SCHEME_SETTLED}
    reopen = ReopenScheme(scheme_id=key, reason="权重需调整")
    assert codes(await assessment.do(reopen)) == {ProblemCode.NOT_PERMITTED}
    done(await assessment.do(reopen, assessment.mayor))
    scheme = await assessment.scheme(key)
    assert (scheme.state, scheme.approved_at, scheme.reason) == (S.DRAFT, None, "权重需调整")
    done(await assessment.do(edit))
    assert codes(await assessment.approve(key)) == {C.WEIGHT_SUM_NOT_100}


async def test_an_indicator_is_changed_before_the_approval_or_not_at_all(
    assessment: Assessment,
) -> None:
    """Whichever comes first, no scheme is approved whose weights do not sum."""
    key, indicators = await assessment.whole()
    edit = EditIndicator(indicator_id=indicators["key"], weight=Decimal(19))
    approved, edited = await asyncio.gather(assessment.approve(key), assessment.do(edit))
    assert isinstance(approved, Refused) is not isinstance(edited, Refused)


async def test_a_late_entry_keeps_both_instants(assessment: Assessment) -> None:
    drafted_at = NOW - timedelta(days=3)
    key = await assessment.drafted(acted_at=drafted_at)
    scheme = await assessment.scheme(key)
    assert (scheme.stands_since, scheme.entered_at) == (drafted_at, NOW)
    early = WithdrawScheme(scheme_id=key, reason="重拟")
    done(await assessment.do(early))
    again = await assessment.drafted(acted_at=NOW)
    backdated = ApproveScheme(scheme_id=again, acted_at=NOW - timedelta(seconds=1))
    assert ProblemCode.STATE_ORDER not in codes(await assessment.do(backdated, assessment.mayor))


async def test_a_draft_is_not_closed(assessment: Assessment) -> None:
    key = await assessment.drafted()
    assert codes(await assessment.do(CloseScheme(scheme_id=key))) == {
        ProblemCode.STATE_ORDER,
        C.RESULTS_NOT_PUBLISHED,
    }


@pytest.mark.clause("PR/R3a")
async def test_an_indicator_of_a_draft_document_counts_from_its_force_on(
    assessment: Assessment,
) -> None:
    topic = IndicatorTopic.PUBLIC_REPORTING
    one = part("向公众报告", "5", ScoreSource.LEDGER, topic=topic)
    key, _ = await assessment.whole(but={"reporting": one})
    database = assessment.database
    async with database.transaction() as transaction:
        await transaction.execute(
            "INSERT INTO document_force (id, key, is_trial, in_force_from) VALUES"
            " (gen_random_uuid(), 'PR', FALSE, '2027-01-01')"
            " ON CONFLICT (key) DO UPDATE SET in_force_from = EXCLUDED.in_force_from"
        )
    try:
        done(await assessment.do(ApproveScheme(scheme_id=key), assessment.mayor))
        done(await assessment.do(ReopenScheme(scheme_id=key, reason="施行"), assessment.mayor))
        async with database.transaction() as transaction:
            await transaction.execute(
                "UPDATE document_force SET in_force_from = '2026-12-31' WHERE key = 'PR'"
            )
        assert codes(await assessment.approve(key)) == {C.WEIGHT_SUM_NOT_100}
    finally:
        async with database.transaction() as transaction:
            await transaction.execute("DELETE FROM document_force WHERE key = 'PR'")
