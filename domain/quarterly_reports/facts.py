"""What a unit tells the Performance Office each quarter, in three parts (FS/4.2b)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Range, Ref, line
from domain.declared.worded import Worded


class QuarterlyReportState(Worded):
    """Where a quarterly return stands."""

    DRAFT = "DRAFT", "草稿", "not sent yet", "draft"
    SUBMITTED = "SUBMITTED", "已报送", "sent to the Performance Office", "submitted"
    ACCEPTED = "ACCEPTED", "已接收", "accepted"
    RETURNED = "RETURNED", "已退回", "to be put right by its unit", "returned"


class QuarterlyReportPart(Worded):
    """A part of a return; each of the three is needed (FS/4.2b)."""

    ACTIVITIES = "ACTIVITIES", "活动情况", "activities"
    DELEGATES = "DELEGATES", "代表信息", "delegate information"
    OPINIONS = "OPINIONS", "意见建议", "opinions"


Year = Annotated[int, Range(2017, 2100), Label("年度", "Year"), "Of which year."]
Quarter = Annotated[int, Range(1, 4), Label("季度", "Quarter"), "Of which quarter, 1 to 4."]
NoActivities = Annotated[
    str | None,
    line(500),
    Label("无活动的原因", "Why no activities"),
    "Why there is nothing to tell of activities, where no record has any.",
]
NoDelegates = Annotated[
    str | None,
    line(500),
    Label("无代表信息的原因", "Why no delegates"),
    "Why there is nothing to tell of delegates.",
]
NoOpinions = Annotated[
    str | None,
    line(500),
    Label("无意见建议的原因", "Why no opinions"),
    "Why there is nothing to tell of opinions.",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterlyReportFacts:
    """A unit's return of a quarter: generated from its records, frozen when it is submitted."""

    id: UUID
    unit_id: Annotated[
        UUID, Ref("Unit", with_owner=True), Public("unit"), Label("单位", "Unit"), "Whose it is."
    ]
    year: Year
    quarter: Quarter
    state: Annotated[QuarterlyReportState, Label("状态", "State"), "Where it stands."]
    stands_since: StandsSince
    entered_at: EnteredAt
    generated_at: Annotated[
        datetime, Label("生成", "Generated"), "When its figures were read from the records."
    ]
    activity_count: Annotated[
        int, Label("活动", "Activities"), "How many activities the unit held in the quarter."
    ]
    counted_count: Annotated[
        int, Label("计入阶段的活动", "Counted"), "How many of them count for their phase."
    ]
    delegate_count: Annotated[
        int, Label("受邀代表", "Delegates"), "How many members were invited, each once."
    ]
    invitation_count: Annotated[
        int, Label("邀请人次", "Invitations"), "How many invitations there were."
    ]
    attendance_count: Annotated[
        int, Label("到场人次", "Attendances"), "How many of these invitations somebody came upon."
    ]
    opinion_count: Annotated[
        int, Label("意见建议", "Opinions"), "How many suggestions filed in the quarter it has."
    ]
    adopted_count: Annotated[int, Label("采纳", "Adopted"), "How many of them were adopted."]
    partly_adopted_count: Annotated[
        int, Label("部分采纳", "Adopted in part"), "How many were adopted in part."
    ]
    not_adopted_count: Annotated[
        int, Label("不予采纳", "Not adopted"), "How many were not adopted."
    ]
    open_count: Annotated[int, Label("尚未处理", "Open"), "How many have no disposition yet."]
    digest: str
    activities_empty_reason: NoActivities = None
    delegates_empty_reason: NoDelegates = None
    opinions_empty_reason: NoOpinions = None
    submission: Annotated[
        int, Label("报送次数", "Submissions"), "How many times it was submitted."
    ] = 0
    first_submitted_at: Annotated[
        datetime | None,
        Label("首次报送", "First submitted"),
        "When it was submitted for the first time: that is in time, or late.",
    ] = None
    submitted_at: Annotated[
        datetime | None, Label("报送", "Submitted"), "When it was submitted last."
    ] = None
    accepted_at: Annotated[
        datetime | None, Label("接收", "Accepted"), "When the Performance Office accepted it."
    ] = None
    reason: Annotated[
        str | None, line(500), Label("退回原因", "Why returned"), "Why it was returned last."
    ] = None
    mailed_to: Annotated[
        str | None,
        line(254),
        Label("收件地址", "Mailed to"),
        "The address to which it was mailed last, or could not be (FS/4.2c).",
    ] = None
    mailed_at: Annotated[
        datetime | None, Label("寄出", "Mailed"), "When the mail server took its mail."
    ] = None
    mail_failure: Annotated[
        str | None,
        line(300),
        Label("邮件故障", "Mail failure"),
        "Why the last try to mail it failed; null when it was mailed, or mail is off.",
    ] = None

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"quarterly_report:{self.id}"
