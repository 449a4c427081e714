"""From nomination to the end of the term."""

import pytest

from domain.clauses.register import clauses
from domain.problems import ProblemCode
from domain.representatives.categories import RepresentativeState
from domain.representatives.criteria import CRITERIA, Criterion, missing_criteria
from domain.representatives.membership import (
    MEMBERSHIP_WORKFLOW,
    MembershipFacts,
    may_be_invited,
    why_activation_is_refused,
)
from domain.representatives.problems import RepresentativeCode
from domain.representatives.term import TermState

S = RepresentativeState
ALL = MembershipFacts(frozenset(Criterion))
NONE = MembershipFacts(frozenset())


def all_but(criterion: Criterion) -> MembershipFacts:
    return MembershipFacts(frozenset(Criterion) - {criterion})


def test_the_four_criteria_are_those_of_the_document() -> None:
    assert list(CRITERIA) == list(Criterion)
    assert list(CRITERIA.values()) == ["FS/2.2a", "FS/2.2b", "FS/2.2c", "FS/2.2d"]
    assert all(clause_id in clauses() for clause_id in CRITERIA.values())


@pytest.mark.scenario("S02")
@pytest.mark.clause("FS/2.2c")
def test_a_nominee_with_three_of_four_criteria_is_not_activated() -> None:
    facts = all_but(Criterion.CAN_ATTEND_SET_MEETINGS)
    problems = why_activation_is_refused(S.NOMINATED, facts)
    (missing,) = [one for one in problems if one.code is RepresentativeCode.CRITERION_MISSING]
    assert missing.path == ("criteria", "CAN_ATTEND_SET_MEETINGS")
    assert missing.clause == "FS/2.2c"


@pytest.mark.clause("FS/2.2a", "FS/2.2b", "FS/2.2c", "FS/2.2d")
@pytest.mark.parametrize("criterion", Criterion)
def test_the_criterion_that_is_missing_is_named_in_both_languages(criterion: Criterion) -> None:
    (missing,) = missing_criteria(all_but(criterion).attested)
    assert missing.path[-1] == criterion.value
    assert criterion.zh in missing.message_zh
    assert criterion.en in missing.message_en


@pytest.mark.clause("FS/2.2a", "FS/2.2b", "FS/2.2c", "FS/2.2d")
def test_all_missing_criteria_are_named_together() -> None:
    assert len(missing_criteria(NONE.attested)) == 4
    assert missing_criteria(ALL.attested) == ()


@pytest.mark.scenario("S02")
@pytest.mark.clause("FS/2.3a")
def test_a_qualified_nominee_is_activated_however_large_the_pool() -> None:
    assert why_activation_is_refused(S.QUALIFIED, ALL) == ()


def test_a_nominee_is_qualified_before_being_activated() -> None:
    (order,) = why_activation_is_refused(S.NOMINATED, ALL)
    assert order.code is ProblemCode.STATE_ORDER
    assert "已提名" in order.message_zh
    assert MEMBERSHIP_WORKFLOW.why_refused("qualify", state=S.NOMINATED, facts=ALL) == ()


@pytest.mark.parametrize(
    ("step", "sources", "target"),
    [
        pytest.param("qualify", {S.NOMINATED}, S.QUALIFIED, id="qualify"),
        pytest.param("activate", {S.QUALIFIED}, S.ACTIVE, id="activate"),
        pytest.param("suspend", {S.ACTIVE}, S.SUSPENDED, id="suspend"),
        pytest.param("resume", {S.SUSPENDED}, S.ACTIVE, id="resume"),
        pytest.param("end", {S.ACTIVE, S.SUSPENDED}, S.ENDED, id="end"),
        pytest.param("withdraw", {S.NOMINATED, S.QUALIFIED}, S.WITHDRAWN, id="withdraw"),
    ],
)
def test_a_step_leads_from_these_states_only(
    step: str, sources: set[RepresentativeState], target: RepresentativeState
) -> None:
    open_from = {
        state for state in S if not MEMBERSHIP_WORKFLOW.why_refused(step, state=state, facts=ALL)
    }
    assert open_from == sources
    assert MEMBERSHIP_WORKFLOW.target_of(step) is target


@pytest.mark.clause("FS/0b")
@pytest.mark.parametrize("term", TermState)
@pytest.mark.parametrize(("step", "state"), [("activate", S.QUALIFIED), ("resume", S.SUSPENDED)])
def test_nobody_is_active_but_while_the_term_runs(
    step: str, state: RepresentativeState, term: TermState
) -> None:
    facts = MembershipFacts(frozenset(Criterion), term)
    problems = MEMBERSHIP_WORKFLOW.why_refused(step, state=state, facts=facts)
    is_running = term is TermState.RUNNING
    assert [one.code for one in problems] == (
        [] if is_running else [RepresentativeCode.TERM_NOT_RUNNING]
    )


def test_from_every_state_that_is_no_end_somebody_can_go_on() -> None:
    ends = {S.ENDED, S.WITHDRAWN}
    assert {state for state in S if not MEMBERSHIP_WORKFLOW.steps_from(state)} == ends


@pytest.mark.clause("FS/2.3b")
@pytest.mark.parametrize("state", S)
def test_only_active_members_are_invited(state: RepresentativeState) -> None:
    assert may_be_invited(state) is (state is S.ACTIVE)
