"""Whose it is to open an item for what it goes back to (MODULES 6, WR/8)."""

from collections.abc import Mapping
from uuid import UUID

from domain.gate import refuses_with
from domain.people.roles import GOVERNMENT_OFFICE, Role
from domain.problems import Named, Problem, ProblemCode, problem
from domain.rectification.problems import RectificationCode
from domain.rectification.states import RectificationSource as S

REPORTED = frozenset({S.AUDIT, S.INSPECTION})
"""What the district government is told of before it closes (WR/28b)."""

_OFFICE = Named("由政府办立项", "the Government Office opens them")
_OWNERS: Mapping[S, tuple[frozenset[Role], Named]] = {
    S.BALLOT_COMMENT: (
        frozenset(),
        Named("评议会结束时自动立项", "they open by themselves when a session ends"),
    ),
    S.PROPOSAL: (
        GOVERNMENT_OFFICE | {Role.PERFORMANCE},
        Named("由绩效办、政府办立项", "the Performance Office or the Government Office opens them"),
    ),
    S.INSPECTION: (
        GOVERNMENT_OFFICE | {Role.SUPERVISION},
        Named("由督查室、政府办立项", "the Supervision Office or the Government Office opens them"),
    ),
    # WR/8: findings of an audit are edited by the Audit Bureau alone.
    S.AUDIT: (frozenset({Role.AUDIT}), Named("由审计局立项", "the Audit Bureau opens them")),
    S.OPENNESS_CHECK: (GOVERNMENT_OFFICE, _OFFICE),
    S.RESULT: (
        frozenset({Role.PERFORMANCE}),
        Named("由绩效办立项", "the Performance Office opens them"),
    ),
}

CLAUSES: Mapping[S, str] = {
    S.BALLOT_COMMENT: "FS/3.4g",
    S.PROPOSAL: "FS/4.3a",
    S.INSPECTION: "WR/28b",
    S.AUDIT: "WR/28b",
    S.OPENNESS_CHECK: "OP/113",
    S.RESULT: "WR/55d",
}
"""By what an item has to be put right, for each thing that it goes back to."""


@refuses_with(RectificationCode.SOURCE_NOT_YOURS)
def why_source_is_not_theirs(source: S, role: Role) -> tuple[Problem, ...]:
    """Who has found it opens it; comments of the hall open by themselves."""
    owners, who = _OWNERS[source]
    if role in owners:
        return ()
    code = RectificationCode.SOURCE_NOT_YOURS
    return (problem(code, path=("sourceKind",), source=source.named, who=who),)


@refuses_with(ProblemCode.NOT_PERMITTED)
def why_nobody_checks_himself(checker_id: UUID | None, unit_id: UUID) -> tuple[Problem, ...]:
    """Whoever has to put something right does not say whether it is right (MODULES 6)."""
    if checker_id != unit_id:
        return ()
    return (problem(ProblemCode.NOT_PERMITTED, path=("unitId",)),)


@refuses_with(ProblemCode.VALUE_REQUIRED, ProblemCode.VALUE_INVALID)
def why_suggestion_is_refused(source: S, *, has_suggestion: bool) -> tuple[Problem, ...]:
    """A proposal is some suggestion's; nothing else is (FS/3.2f)."""
    if (source is S.PROPOSAL) is has_suggestion:
        return ()
    if not has_suggestion:
        return (problem(ProblemCode.VALUE_REQUIRED, path=("suggestionId",), clause="FS/3.2f"),)
    why = Named("只有代表建议才有所依建议", "only a proposal goes back to a suggestion")
    return (problem(ProblemCode.VALUE_INVALID, path=("suggestionId",), why=why),)
