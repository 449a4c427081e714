"""The way of a request for information: six stages in order (OP/121a)."""

from datetime import date
from functools import partial

from domain.clocks.problems import ClockCode
from domain.disclosure_requests.facts import DisclosureRequestFacts
from domain.disclosure_requests.permissions import DisclosurePermission as P
from domain.disclosure_requests.problems import DisclosureCode
from domain.disclosure_requests.states import DisclosureState as S
from domain.gate import Gate, refuses_with
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow


@refuses_with(DisclosureCode.ANSWER_MISSING)
def why_there_is_no_answer(request: DisclosureRequestFacts) -> tuple[Problem, ...]:
    """What is reviewed is written down (OP/121a)."""
    if request.result is not None and request.answer is not None:
        return ()
    return (problem(DisclosureCode.ANSWER_MISSING, clause="OP/121a"),)


@refuses_with(DisclosureCode.CITY_NUMBER_MISSING)
def why_it_is_not_in_the_city(request: DisclosureRequestFacts) -> tuple[Problem, ...]:
    """What is answered is kept in the city's system, too (OP/122a)."""
    if request.city_number is not None:
        return ()
    return (problem(DisclosureCode.CITY_NUMBER_MISSING, clause="OP/122a"),)


@refuses_with(DisclosureCode.CORRECTED_ALREADY)
def why_it_is_complete(request: DisclosureRequestFacts) -> tuple[Problem, ...]:
    """An applicant is told all that is missing at once, so he is asked once (NUMBERS)."""
    if request.completed_at is None:
        return ()
    return (problem(DisclosureCode.CORRECTED_ALREADY, clause="OP/121a"),)


@refuses_with(ClockCode.ALREADY_EXTENDED)
def why_it_is_extended(request: DisclosureRequestFacts) -> tuple[Problem, ...]:
    """The answer is put off once (NUMBERS)."""
    if request.extended_by is None:
        return ()
    return (problem(ClockCode.ALREADY_EXTENDED, clause="OP/121a"),)


_NEW, _AT_WORK = frozenset({S.RECEIVED, S.REGISTERED}), frozenset({S.PROCESSING})
_STANDING = frozenset({S.CORRECTING, S.CONSULTING})
_REVIEWED, _ANSWERED = frozenset({S.REVIEWED}), frozenset({S.ANSWERED})
_BEFORE_ANSWER = _NEW | _AT_WORK | _STANDING | _REVIEWED


def _step(
    name: str,
    sources: frozenset[S],
    target: S | None,
    *gates: Gate[DisclosureRequestFacts],
    by: P = P.DISCLOSURE_WORK,
    act: str = "{}_disclosure_request",
) -> Step[S, DisclosureRequestFacts]:
    """One that its act is named after, as a rule: `archive` is `archive_disclosure_request`."""
    return Step(name, sources, target, gates, act=act.format(name), by=by)


_reviews = partial(_step, by=P.DISCLOSURE_REVIEW)

DISCLOSURE: Workflow[S, DisclosureRequestFacts] = workflow(
    "disclosure",
    first=S.RECEIVED,
    clause="OP/121a",
    steps=(
        _step("register", frozenset({S.RECEIVED}), S.REGISTERED),
        _step("begin", frozenset({S.REGISTERED}), S.PROCESSING),
        _step(
            "tell",
            frozenset({S.REGISTERED}) | _AT_WORK,
            S.CORRECTING,
            why_it_is_complete,
            act="tell_disclosure_gaps",
        ),
        _step("complete", frozenset({S.CORRECTING}), S.PROCESSING),
        _step("ask", _AT_WORK, S.CONSULTING, act="ask_third_party"),
        _step("hear", frozenset({S.CONSULTING}), S.PROCESSING, act="hear_third_party"),
        _step("extend", _AT_WORK | {S.REGISTERED}, None, why_it_is_extended),
        _step("draft", _AT_WORK, None, act="draft_disclosure_answer"),
        _reviews("review", _AT_WORK, S.REVIEWED, why_there_is_no_answer),
        _reviews("send_back", _REVIEWED, S.PROCESSING),
        _step("answer", _REVIEWED, S.ANSWERED),
        _step("archive", _ANSWERED, S.ARCHIVED, why_it_is_not_in_the_city),
        # A complaint, a reconsideration or a court may overturn what was answered.
        _step("reopen", _ANSWERED | {S.ARCHIVED}, S.PROCESSING),
        _step("transfer", _NEW | _AT_WORK, S.RECEIVED, by=P.DISCLOSURE_TRANSFER),
        # A number that was written wrongly is put right without taking the request up again.
        _step("edit", _BEFORE_ANSWER | _ANSWERED | {S.ARCHIVED}, None),
        _step("withdraw", _BEFORE_ANSWER, S.WITHDRAWN),
    ),
)
"""RECEIVED → REGISTERED → PROCESSING → REVIEWED → ANSWERED → ARCHIVED; none is left out."""


@refuses_with(DisclosureCode.CORRECTION_TOO_LATE)
def why_it_is_too_late_to_ask(request: DisclosureRequestFacts, on: date) -> tuple[Problem, ...]:
    """An applicant is told of what is missing within seven working days (NUMBERS)."""
    until = request.completable_until
    if on <= until:
        return ()
    return (problem(DisclosureCode.CORRECTION_TOO_LATE, clause="OP/121a", until=until),)


@refuses_with(DisclosureCode.EXTENSION_TOO_LATE)
def why_it_is_too_late_to_extend(request: DisclosureRequestFacts, on: date) -> tuple[Problem, ...]:
    """What is over cannot be put off any more."""
    if request.due_on is None or on <= request.due_on:
        return ()
    return (problem(DisclosureCode.EXTENSION_TOO_LATE, clause="OP/121a"),)
