"""Deputy directors of the Government Office paired with deputy mayors (WS/29a)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from domain.clause_marks import clause
from domain.contacts.permissions import ContactPermission as P
from domain.contacts.problems import ContactCode
from domain.declared.marks import Label, Ref
from domain.people.dated import Dated
from domain.people.facts import PostFacts
from domain.people.roles import Role
from domain.people.scopes import Standing
from domain.problems import Problem, problem
from domain.workflow import Step, Workflow, workflow

DEPUTIES = (Role.DEPUTY_MAYOR, Role.EXEC_DEPUTY_MAYOR)
"""Who is paired; the mayor has the director of the office."""

DeputyDirectorId = Annotated[
    UUID,
    Ref("Person", with_owner=True),
    Label("办公室副主任", "Deputy director"),
    "The deputy director of the Government Office.",
]
DeputyMayorId = Annotated[
    UUID,
    Ref("Person", with_owner=True),
    Label("副区长", "Deputy mayor"),
    "The deputy mayor whom he is paired with.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingFacts(Dated):
    """A deputy director of the Government Office and the deputy mayor he serves."""

    id: UUID
    deputy_director_id: DeputyDirectorId
    deputy_mayor_id: DeputyMayorId

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.deputy_mayor_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"pairing:{self.id}"


PAIRING_WORKFLOW: Workflow[Standing, object] = workflow(
    "pairing",
    first=Standing.ON_RECORD,
    clause="WS/29a",
    steps=(Step("end_pairing", frozenset({Standing.ON_RECORD}), None, by=P.CONTACT_RECORD),),
)


@clause("WS/29a")
def why_pair_is_refused(
    new: PairingFacts, *, of_director: Iterable[PostFacts], of_mayor: Iterable[PostFacts]
) -> tuple[Problem, ...]:
    """On the first day the one is deputy director, the other deputy mayor."""
    day, problems = new.valid_from, []
    if not any(one.role is Role.GO_DEPUTY and one.holds_on(day) for one in of_director):
        problems.append(
            problem(ContactCode.NOT_A_DEPUTY_DIRECTOR, path=("deputyDirectorId",), clause="WS/29a")
        )
    if not any(one.role in DEPUTIES and one.holds_on(day) for one in of_mayor):
        problems.append(
            problem(ContactCode.NOT_A_DEPUTY_MAYOR, path=("deputyMayorId",), clause="WS/29a")
        )
    return tuple(problems)
