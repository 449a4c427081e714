"""How problems are dispatched, escalated, proposed, solved and fed back (WS/3, PR/7d).

1. One that its unit solves needs no escalation; each level has an owner and a time.
2. A systemic one may be proposed to the district government for joint study, no other.
3. Whoever raised it is heard before it is closed; that is of a draft, so the ledger advises where
   it was left out, and nobody is refused (T10).
"""

from collections.abc import Set

from domain.clause_marks import clause
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problem_facts import ContactProblemFacts, ContactProblemState
from domain.contacts.problems import ContactCode
from domain.gate import refuses_with
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow


@refuses_with(ContactCode.NOT_SYSTEMIC)
@clause("WS/3b")
def why_proposal_is_refused(matter: ContactProblemFacts) -> tuple[Problem, ...]:
    """Law 2."""
    if matter.is_systemic:
        return ()
    return (problem(ContactCode.NOT_SYSTEMIC, path=("problemId",), clause="WS/3b"),)


_S = ContactProblemState
_WORKED_ON = frozenset({_S.ASSIGNED, _S.ESCALATED_1, _S.ESCALATED_2})
_OPEN = _WORKED_ON | {_S.RAISED, _S.AGENDA_PROPOSED}
_OVER = frozenset({_S.SOLVED, _S.FED_BACK, _S.CLOSED})


def _step(
    name: str,
    sources: Set[ContactProblemState],
    target: ContactProblemState | None,
    clause_id: str = "WS/3a",
) -> Step[ContactProblemState, ContactProblemFacts]:
    gates = (why_proposal_is_refused,) if target is _S.AGENDA_PROPOSED else ()
    act = f"{name}_contact_problem"
    return Step(name, sources, target, gates, clause_id, act=act, by=P.CONTACT_RECORD)


CONTACT_PROBLEM_WORKFLOW: Workflow[ContactProblemState, ContactProblemFacts] = workflow(
    "contact_problem",
    first=_S.RAISED,
    steps=(
        _step("edit", _OPEN, None),
        # Another unit may be named at any time, also after coordination.
        _step("assign", _OPEN, _S.ASSIGNED),
        _step("escalate", {_S.ASSIGNED}, _S.ESCALATED_1),
        _step("raise_up", {_S.ESCALATED_1}, _S.ESCALATED_2),
        _step("propose", _OPEN - {_S.AGENDA_PROPOSED}, _S.AGENDA_PROPOSED, "WS/3b"),
        _step("solve", _OPEN - {_S.RAISED}, _S.SOLVED, "WS/1c"),
        _step("feed_back", {_S.SOLVED}, _S.FED_BACK, "PR/7d"),
        _step("close", {_S.SOLVED, _S.FED_BACK}, _S.CLOSED),
        _step("reopen", _OVER, _S.RAISED),
        _step("hand_over", _OPEN | _OVER, None),
        _step("withdraw", _OPEN, _S.WITHDRAWN),
    ),
)
"""RAISED → ASSIGNED → ESCALATED_1 → ESCALATED_2 → SOLVED → FED_BACK → CLOSED."""
