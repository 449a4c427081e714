"""What there is to know of an approval request beyond what every case has."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.approvals.permissions import ApprovalPermission
from domain.approvals.states import ApprovalKind, ApprovalState
from domain.approvals.words import Absentee, ApprovalMatter, CeremonyKind, TravellerRank
from domain.cases.facts import CaseFacts
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Ref, Text, line
from domain.instants import local_date
from domain.permissions import Permission

Title = Annotated[str, line(200), Label("事项", "Matter"), "What it is about, in a line."]
Grounds = Annotated[
    str, Text(5_000), Label("事由", "Grounds"), "What is asked for and why; never with a name."
]
Matter = Annotated[ApprovalMatter, Label("报批类别", "Asked for"), "What approval is asked for."]
Traveller = Annotated[
    UUID,
    Ref("Person", with_owner=True),
    Label("出访人或请假人", "Who goes"),
    "Who goes abroad or is away, where somebody does.",
]
Rank = Annotated[
    TravellerRank, Label("职级", "Rank"), "Of what rank he is who goes abroad (WR/52)."
]
Ceremony = Annotated[
    CeremonyKind, Label("活动类型", "Ceremony"), "What kind of ceremony it is (WR/50b)."
]
Destination = Annotated[
    str, line(200), Label("前往地", "Destination"), "Where to, where somebody goes."
]
EventOn = Annotated[
    date,
    Label("活动或发表日期", "Day of the event"),
    "On which day it is, or is to be published.",
]
StartsAt = Annotated[
    datetime, Label("离京时间", "Leaves"), "The first instant away, where somebody goes."
]
EndsAt = Annotated[
    datetime, Label("返京时间", "Returns"), "The first instant back, where somebody goes."
]
PhotoReception = Annotated[
    bool,
    Label("接见合影", "Photo reception"),
    "Whether leaders are to receive people and have photos taken; none is filed so (WR/50c).",
]
IsPublic = Annotated[
    bool,
    Label("公开发表", "To be published"),
    "Whether a letter, inscription or preface is published; as a rule it is not (WR/50d).",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalFacts(CaseFacts):
    """Something that others must approve first, each in his turn."""

    kind: ApprovalKind = ApprovalKind.APPROVAL
    state: ApprovalState
    matter: Matter
    applicant_id: UUID | None = None
    traveller_id: Traveller | None = None
    rank: Rank | None = None
    ceremony: Ceremony | None = None
    destination: Destination | None = None
    event_on: EventOn | None = None
    starts_at: StartsAt | None = None
    ends_at: EndsAt | None = None
    photo_reception: PhotoReception = False
    is_public: IsPublic = False
    absentee: Annotated[
        Absentee | None,
        Label("请假人身份", "Away as"),
        "As what he is away, from the filing on.",
    ] = None
    round: Annotated[
        int, Label("报送次数", "Filings"), "How often it was filed; each begins its steps anew."
    ] = 0
    stage: Annotated[
        int, Label("当前环节", "Stage"), "Which of its steps are due now, by their stage."
    ] = 0
    filed_at: Annotated[
        datetime | None,
        Label("报送时间", "Filed"),
        "When it was filed; a completion does not change it.",
    ] = None
    approved_at: Annotated[
        datetime | None, Label("同意时间", "Approved"), "When the last step was approved."
    ] = None
    returned_at: Annotated[
        datetime | None, Label("销假时间", "Back"), "When he was back, as reported."
    ] = None
    absence_id: Annotated[
        UUID | None, Ref("Absence"), Label("外出", "Absence"), "The absence that was filed by it."
    ] = None
    stands_since: StandsSince
    entered_at: EnteredAt
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was sent back, taken back or withdrawn the last time.",
    ] = None

    def unit_for(self, permission: Permission) -> UUID | None:
        """Whose matter it is: the unit's that applies, the office's to keep."""
        if permission is ApprovalPermission.APPROVAL_KEEP:
            return self.checker_id
        return self.unit_id

    @property
    def day(self) -> date | None:
        """On which day it is, or begins."""
        if self.event_on is not None or self.starts_at is None:
            return self.event_on
        return local_date(self.starts_at)
