"""What there is to know of a request for information beyond what every case has (OP/121)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from domain.cases.facts import CaseFacts
from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Range, Text, line
from domain.disclosure_requests.clocks import MOST_EXTENSION
from domain.disclosure_requests.states import (
    ApplicantKind,
    DisclosureKind,
    DisclosureResult,
    DisclosureState,
    ReceivedBy,
    ThirdPartySays,
)

Who = Annotated[ApplicantKind, Label("申请人类型", "Kind of applicant"), "Who applies."]
Way = Annotated[ReceivedBy, Label("提交方式", "Received"), "How it came in."]
CityNumber = Annotated[
    str,
    line(60),
    Label("市系统编号", "City number"),
    "Its number in the city's openness management system (OP/122a).",
]
Result = Annotated[DisclosureResult, Label("答复类型", "Result"), "What the applicant is told."]
Answer = Annotated[
    str, Text(5_000), Label("答复内容", "Answer"), "The answer, in the words of the unit."
]
Gaps = Annotated[
    str, Text(1_000), Label("补正内容", "To be completed"), "What the applicant has to complete."
]
Extension = Annotated[
    int,
    Range(1, MOST_EXTENSION),
    Label("延长工作日", "Working days"),
    "By how many working days.",
]
Says = Annotated[ThirdPartySays, Label("第三方意见", "Third party"), "What the third party says."]


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureRequestFacts(CaseFacts):
    """What a citizen or an organisation asks a unit to disclose; who asks, the unit alone sees."""

    kind: DisclosureKind = DisclosureKind.DISCLOSURE
    state: DisclosureState
    applicant_kind: Who
    applicant_name: Annotated[str, line(100)]
    applicant_contact: Annotated[str, line(200)]
    code_hash: Annotated[str, line(64)]
    received_by: Way
    stands_since: StandsSince
    entered_at: EnteredAt
    city_number: CityNumber | None = None
    completable_until: Annotated[
        date,
        Label("可告知补正至", "Completable until"),
        "The last day on which the applicant may be asked to complete it.",
    ]
    gaps: Gaps | None = None
    completed_at: Annotated[
        datetime | None,
        Label("补正时间", "Completed"),
        "When the applicant completed it; the clock began anew then.",
    ] = None
    third_party_says: Says | None = None
    extended_by: Annotated[
        int | None,
        Label("已延长工作日", "Extended by"),
        "By how many working days the answer was put off; it is so once.",
    ] = None
    result: Result | None = None
    answer: Answer | None = None
    answered_at: Annotated[
        datetime | None,
        Label("答复时间", "Answered"),
        "When the applicant was answered, as long as that answer stands.",
    ] = None
    reason: Annotated[
        str | None,
        line(500),
        Label("理由", "Reason"),
        "Why it was sent back, put off, transferred, taken up again or withdrawn the last time.",
    ] = None
