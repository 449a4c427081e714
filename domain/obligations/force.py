"""From when on a document counts: switching one on makes no breach of what was due before (S38)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.clauses.documents import DOCUMENTS, DocumentKey, DocumentStatus
from domain.clauses.register import Strength
from domain.instants import start_of_day
from domain.obligations.duty import EFFECTS, Effect
from domain.obligations.problems import ObligationCode
from domain.problems import Problem, problem


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentForce:
    """From which day on a document counts, and from which no longer."""

    key: DocumentKey
    is_trial: bool
    in_force_from: date | None
    repealed_from: date | None

    def status_on(self, day: date) -> DocumentStatus:
        """How it stands on a day."""
        if self.repealed_from is not None and day >= self.repealed_from:
            return DocumentStatus.REPEALED
        if self.in_force_from is None or day < self.in_force_from:
            return DocumentStatus.DRAFT
        return DocumentStatus.TRIAL if self.is_trial else DocumentStatus.IN_FORCE


def printed_force() -> Mapping[DocumentKey, DocumentForce]:
    """As the documents themselves say: a draft is in force from no day on."""
    return {
        one.key: DocumentForce(
            key=one.key,
            is_trial=one.status is DocumentStatus.TRIAL,
            in_force_from=None if one.status is DocumentStatus.DRAFT else one.issued_on,
            repealed_from=None,
        )
        for one in DOCUMENTS.values()
    }


NOT_YET = frozenset({DocumentStatus.DRAFT})
COUNTING = frozenset({DocumentStatus.IN_FORCE, DocumentStatus.TRIAL})


def why_force_is_refused(
    force: DocumentForce, today: date, *, of: frozenset[DocumentStatus]
) -> tuple[Problem, ...]:
    """A draft comes into force, what counts is repealed; a day that has come stays as it was."""
    status = force.status_on(today)
    if status in of:
        return ()
    return (problem(ObligationCode.FORCE_ORDER, status=status.named),)


def is_owed(force: DocumentForce, *, due_at: datetime) -> bool:
    """Whether what is due then is owed, or shown as advice: not once its document is repealed."""
    return force.repealed_from is None or due_at <= start_of_day(force.repealed_from)


def effect_of(strength: Strength, force: DocumentForce, *, due_at: datetime) -> Effect:
    """What a miss of what is due then means.

    A clause of a draft has the strength DRAFT; what is due after its document came into force is
    a plain duty, what was due before stays advice (A27).
    """
    counts = force.in_force_from is not None and due_at > start_of_day(force.in_force_from)
    if not counts:
        return Effect.ADVISORY
    return Effect.BREACH if strength is Strength.DRAFT else EFFECTS[strength]
