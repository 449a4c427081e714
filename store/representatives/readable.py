"""What can be read of the delegation: its terms, its members, what was attested of them."""

from dataclasses import dataclass
from datetime import datetime

from domain.declared.marks import Label
from domain.representatives.categories import RepresentativeCategory, RepresentativeState
from domain.representatives.criteria import Criterion
from domain.representatives.facts import (
    AttestationFacts,
    RepresentativeFacts,
    SuspensionFacts,
    TermFacts,
)
from domain.representatives.membership import MEMBERSHIP_WORKFLOW, MembershipFacts
from domain.representatives.participation import Part
from domain.representatives.permissions import RepresentativePermission
from domain.representatives.term import TERM_WORKFLOW, TermState, TermToMove
from domain.texts.folding import sought
from store.people.readable import STREAMS as REGISTER
from store.reading.declare import Worked
from store.reading.folding import holds, is_code
from store.reading.groups import grouped_by
from store.reading.roots import Filter, KeyKind, Listing, OrderKey
from store.reading.sights import AllOf, AnyOf, Holds, Where
from store.reading.things import (
    Beside,
    by_id,
    by_value,
    by_values,
    many,
    thing,
    value,
)

TERMS_CHANGE = ("delegation_term:",)
STREAMS = (*REGISTER, "representative:", *TERMS_CHANGE)

RECORD = Holds(RepresentativePermission.REPRESENTATIVE_RECORD_READ, person="{t}.person_id")
_OF_HIS_RECORD = Holds(
    RepresentativePermission.REPRESENTATIVE_RECORD_READ,
    person="(SELECT r.person_id FROM representative r WHERE r.id = {t}.representative_id)",
)
_MEMBER = "'ACTIVE', 'SUSPENDED', 'ENDED'"
SEEN = AnyOf(
    (
        RECORD,
        AllOf(
            (
                Holds(RepresentativePermission.REPRESENTATIVE_READ, person="{t}.person_id"),
                # Who is but considered is no matter of those who invite members.
                Where(f"{{t}}.state IN ({_MEMBER})"),
            )
        ),
    )
)


@dataclass(frozen=True, slots=True)
class BesideMember:
    """What the steps of a membership look at beside it."""

    attested: tuple[Criterion, ...]
    term: TermState


DELEGATION_TERM = thing(
    "DelegationTerm",
    TermFacts,
    source="delegation_term",
    sees=Holds(RepresentativePermission.DELEGATION_TERM_READ),
    streams=TERMS_CHANGE,
    moves=TERM_WORKFLOW,
    gates=Beside(
        facts=TermToMove,
        sql=(
            "jsonb_build_object('running', (SELECT o.name FROM delegation_term o"
            " WHERE o.state = 'RUNNING' AND o.id <> {t}.id))"
        ),
    ),
)

_OF_MEMBER = "{t}.representative_id = {of}.id"
_PARTS = (
    "COALESCE((SELECT jsonb_agg(jsonb_build_object('starts_at', p.starts_at, 'year', p.year,"
    " 'is_review', p.is_review, 'has_come', p.has_come)) FROM ("
    "SELECT starts_at, extract(year FROM starts_at AT TIME ZONE 'Asia/Shanghai')::int AS year,"
    " FALSE AS is_review, checked_in_at IS NOT NULL AS has_come FROM participation"
    " WHERE representative_id = {t}.id AND state <> 'CANCELLED' UNION ALL "
    "SELECT s.starts_at, s.performance_year, TRUE, EXISTS (SELECT FROM check_in c"
    " WHERE c.session_id = s.id AND c.representative_id = {t}.id) FROM review_session s"
    " WHERE s.state <> 'CANCELLED' AND EXISTS (SELECT FROM entry_code e"
    " WHERE e.session_id = s.id AND e.representative_id = {t}.id)) p), '[]')"
)


@dataclass(frozen=True, slots=True)
class Record:
    """What somebody was invited to and made known, for his record."""

    parts: tuple[Part, ...]
    publicity: tuple[int, ...]


def _gates(_member: RepresentativeFacts, beside: BesideMember) -> MembershipFacts:
    return MembershipFacts(frozenset(beside.attested), beside.term)


REPRESENTATIVE = thing(
    "Representative",
    RepresentativeFacts,
    source=(
        "(SELECT r.*, p.name, p.sort_key, p.phone FROM representative r"
        " JOIN person p ON p.id = r.person_id)"
    ),
    sees=SEEN,
    streams=STREAMS,
    more={
        "name": value("{t}.name", str, "Full name.", label=Label("姓名", "Name")),
        "phone": value(
            "{t}.phone", str | None, "Telephone number.", sees=RECORD, label=Label("电话", "Phone")
        ),
        "standsSince": value(
            "{t}.stands_since",
            datetime,
            "When the last step of the membership was taken.",
            sees=RECORD,
            label=Label("自", "Since"),
        ),
        "enteredAt": value(
            "{t}.entered_at",
            datetime,
            "When that was entered; later than the step itself for a late entry.",
            sees=RECORD,
            label=Label("登记", "Entered"),
        ),
        "reason": value(
            "{t}.reason",
            str | None,
            "Why the membership rests or ended, or the nomination was withdrawn.",
            sees=RECORD,
            label=Label("理由", "Reason"),
        ),
        "attestations": many(
            "CriterionAttestation",
            "What was attested of him, the newest first; those withdrawn, too.",
            where=_OF_MEMBER,
            order_by="{t}.attested_at DESC, {t}.id",
            sees=None,
        ),
        "suspensions": many(
            "Suspension",
            "When the membership rested, the newest first.",
            where=_OF_MEMBER,
            order_by="{t}.since_on DESC, {t}.id",
            sees=None,
        ),
        "record": Worked(
            facts=Record,
            sql=(
                f"jsonb_build_object('parts', {_PARTS}, 'publicity', COALESCE((SELECT jsonb_agg("
                "extract(year FROM a.acted_on)::int) FROM publicity_action a"
                " WHERE a.representative_id = {t}.id AND a.state = 'LOGGED'), '[]'))"
            ),
            is_lasting=False,
            sees=RECORD,
            changed_by=("participation:", "review_session:", "publicity:"),
        ),
    },
    moves=MEMBERSHIP_WORKFLOW,
    # What speaks against a step tells what was attested of him.
    steps_seen=RECORD,
    gates=Beside(
        facts=BesideMember,
        sql=(
            "jsonb_build_object('term', (SELECT o.state FROM delegation_term o"
            " WHERE o.id = {t}.term_id), 'attested', COALESCE((SELECT jsonb_agg(a.criterion)"
            " FROM criterion_attestation a WHERE a.representative_id = {t}.id"
            " AND a.withdrawn_at IS NULL), '[]'))"
        ),
        asked=_gates,
    ),
)

ATTESTATION = thing(
    "CriterionAttestation",
    AttestationFacts,
    source="criterion_attestation",
    sees=_OF_HIS_RECORD,
    streams=STREAMS,
    is_node=False,
)

SUSPENSION = thing(
    "Suspension",
    SuspensionFacts,
    source="suspension",
    sees=_OF_HIS_RECORD,
    streams=STREAMS,
    is_node=False,
)

REPRESENTATIVES = Listing(
    of="Representative",
    text="Members of the delegation; a member sees himself.",
    page_text="A page of representatives, sorted by pinyin.",
    filter_name="RepresentativeFilterInput",
    filter_text="Which representatives; everything given must hold.",
    order=(OrderKey('{t}.sort_key COLLATE "C"', KeyKind.TEXT), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=False,
    groupings={
        "CATEGORY": grouped_by("category", "类别", "category"),
        "STATE": grouped_by("state", "状态", "state"),
    },
    filters={
        "category": by_value(
            "category", RepresentativeCategory, "One category.", Label("类别", "Category")
        ),
        "state": by_value(
            "state", RepresentativeState, "One state.", Label("单一状态", "One state")
        ),
        "states": by_values(
            "state", RepresentativeState, "In one of these states.", Label("状态", "State")
        ),
        "termId": by_id("DelegationTerm", "term_id", "Of this term.", Label("任期", "Term")),
        "affiliationId": by_id(
            "Unit", "affiliation_id", "Affiliated to this unit.", Label("关联单位", "Affiliation")
        ),
        "text": Filter(
            f"{holds('{t}.name', '{v}::text')} OR {is_code('{t}.code', '{v}::text')}",
            sought,
            text="Part of the name, or the whole code.",
            label=Label("姓名或代码", "Name or code"),
        ),
    },
)

DELEGATION_TERMS = Listing(
    of="DelegationTerm",
    text="Terms of the delegation, the newest first.",
    page_text="A page of terms, the newest first.",
    order=(OrderKey("{t}.starts_on", KeyKind.DAY), OrderKey("{t}.id", KeyKind.UUID)),
    is_descending=True,
    filter_name="DelegationTermFilter",
    filter_text="Which terms; everything given must hold.",
    filters={
        "text": Filter(
            holds("{t}.name", "{v}::text"),
            sought,
            text="Part of its name.",
            label=Label("名称", "Name"),
        ),
    },
)

ROOTS = {"representatives": REPRESENTATIVES, "delegationTerms": DELEGATION_TERMS}
