"""Somebody is nominated for a term, or what is known of him is corrected (FS/2.1a, FS/2.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.representatives.member import REPRESENTATIVE, RepresentativeId
from domain.declared.entries import ActedAt
from domain.declared.marks import Form, Label, Ref, Shows, line
from domain.outcomes import Refused
from domain.problems import Problem, ProblemCode, problem
from domain.representatives.events import RepresentativeEvents
from domain.representatives.facts import (
    Category,
    PersonName,
    Phone,
    RepresentativeFacts,
    SubKind,
    TermFacts,
)
from domain.representatives.nomination import (
    Nominee,
    Standing,
    why_nominee_is_known,
    why_sub_kind_is_refused,
)
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.term import TermState
from store.database import Transaction
from store.representatives.reads import next_codes
from store.representatives.rows import REPRESENTATIVES, TERMS
from store.representatives.writes import (
    insert_persons,
    name_of_person,
    rename_person,
    roster_of,
)

Affiliation = Annotated[
    UUID | None,
    Ref("Unit"),
    Label("关联单位", "Affiliation"),
    "The unit he is affiliated to, if any.",
]
TERM_REFUSES = frozenset({ProblemCode.NOT_FOUND, ProblemCode.STATE_ORDER})
"""What `open_term` may refuse with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NominateRepresentative:
    """Nominate somebody for the delegation."""

    FORM: ClassVar = Form("提名代表", "Nominate")

    term_id: Annotated[
        UUID, Ref("DelegationTerm"), Label("任期", "Term"), "The term he is nominated for."
    ]
    person_id: Annotated[
        UUID | None,
        Ref("Person"),
        Label("已登记人员", "Known person"),
        "Somebody whom the register knows, e.g. a member of the last term.",
    ] = None
    name: Annotated[
        str | None, line(80), Label("姓名", "Name"), "Full name of who is not known yet."
    ] = None
    phone: Phone = None
    category: Category
    sub_kind: SubKind = None
    affiliation_id: Affiliation = None
    acted_at: ActedAt = None

    def why_refused(self, _act: Act) -> tuple[Problem, ...]:
        """A person or a name, and a kind where there are kinds."""
        problems = list(why_sub_kind_is_refused(self.category, self.sub_kind))
        if self.person_id is None and not self.name:
            problems.append(problem(ProblemCode.VALUE_REQUIRED, path=("name",)))
        return tuple(problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeNominated:
    """He is nominated."""

    representative_id: Annotated[UUID, Shows("Representative"), "The nominee."]


@acting(
    permission=P.REPRESENTATIVE_NOMINATE,
    refuses=TERM_REFUSES
    | {
        ProblemCode.DUPLICATE,
        ProblemCode.VALUE_INVALID,
        ProblemCode.VALUE_REQUIRED,
    },
)
async def nominate_representative(
    act: Act, transaction: Transaction, asked: NominateRepresentative
) -> RepresentativeNominated | Refused:
    """Nominate somebody for a term of the delegation, in one of the eight categories.

    Clause: FS/2.1a, FS/2.2a.
    """
    term = await open_term(transaction, asked.term_id)
    if isinstance(term, Refused):
        return term
    name, phone = asked.name or "", asked.phone
    if asked.person_id is not None:
        name, phone = await name_of_person(transaction, asked.person_id)
    nominee = Nominee(
        name=name,
        phone=phone,
        person_id=asked.person_id,
        category=asked.category,
        sub_kind=asked.sub_kind,
        affiliation_id=asked.affiliation_id,
        nominated_at=asked.acted_at or act.now,
    )
    standing = Standing(await roster_of(transaction, term.id))
    if known := why_nominee_is_known(nominee, standing):
        return Refused(known)
    (member,) = await enter_nominees(act, transaction, term, [nominee])
    told = REPRESENTATIVE.told(
        member,
        RepresentativeEvents.NOMINATED,
        {"code": member.code, "category": member.category.value},
        clause="FS/2.1a",
    )
    await act.record(transaction, told)
    return RepresentativeNominated(representative_id=member.id)


async def open_term(transaction: Transaction, term_id: UUID) -> TermFacts | Refused:
    """A term that takes nominees, held until the commit so that they get one code each."""
    term = await TERMS.for_update(transaction, term_id)
    if term is None:
        return Refused((problem(ProblemCode.NOT_FOUND, path=("termId",)),))
    if term.state not in (TermState.PREPARED, TermState.RUNNING):
        told = problem(ProblemCode.STATE_ORDER, path=("termId",), state=term.state.named)
        return Refused((told,))
    return term


async def enter_nominees(
    act: Act, transaction: Transaction, term: TermFacts, nominees: Sequence[Nominee]
) -> tuple[RepresentativeFacts, ...]:
    """Write nominees down, in a term that is held: each with a code, new ones with a person."""
    codes = await next_codes(transaction, len(nominees))
    persons = [one.person_id or act.new_id() for one in nominees]
    new = [
        (key, one.name, one.phone)
        for key, one in zip(persons, nominees, strict=True)
        if one.person_id is None
    ]
    await insert_persons(transaction, new)
    members = tuple(
        RepresentativeFacts(
            id=act.new_id(),
            code=code,
            person_id=person_id,
            term_id=term.id,
            category=one.category,
            sub_kind=one.sub_kind,
            affiliation_id=one.affiliation_id,
            state=REPRESENTATIVE.workflow.first,
            stands_since=one.nominated_at,
            entered_at=act.now,
        )
        for code, person_id, one in zip(codes, persons, nominees, strict=True)
    )
    await REPRESENTATIVES.insert(transaction, *members)
    return members


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRepresentative:
    """Correct what is known of a member, or of who is to be one."""

    FORM: ClassVar = Form("更正信息", "Correct")

    representative_id: RepresentativeId
    name: PersonName
    phone: Phone = None
    category: Category
    sub_kind: SubKind = None
    affiliation_id: Affiliation = None

    def why_refused(self, _act: Act) -> tuple[Problem, ...]:
        """A kind where there are kinds."""
        return why_sub_kind_is_refused(self.category, self.sub_kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeEdited:
    """It is corrected."""

    representative_id: Annotated[UUID, Shows("Representative"), "The representative."]


@acting(
    holds=REPRESENTATIVE.at("edit", EditRepresentative),
    refuses=frozenset({ProblemCode.VALUE_INVALID}),
)
async def edit_representative(
    act: Act, transaction: Transaction, asked: EditRepresentative, member: RepresentativeFacts
) -> RepresentativeEdited | Refused:
    """Correct what is known of a member: all of it is given anew.

    Clause: FS/2.1a.
    """
    changed = await REPRESENTATIVE.change(
        transaction,
        member,
        category=asked.category,
        sub_kind=asked.sub_kind,
        affiliation_id=asked.affiliation_id,
    )
    await rename_person(transaction, member.person_id, name=asked.name, phone=asked.phone)
    told = REPRESENTATIVE.told(
        changed,
        RepresentativeEvents.EDITED,
        {"code": changed.code, "category": changed.category.value},
        clause="FS/2.1a",
    )
    await act.record(transaction, told)
    return RepresentativeEdited(representative_id=member.id)
