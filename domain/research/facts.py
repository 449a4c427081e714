"""What there is to know of research by leaders: how it was meant, and how it was done (WS/5-7)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from domain.declared.entries import EnteredAt, StandsSince
from domain.declared.marks import Label, Public, Range, Ref, Text, line
from domain.declared.worded import Worded


class ResearchKind(Worded):
    """How a leader does research (WS/6a, OP/114)."""

    RANDOM = "RANDOM", "随机调研", "at random"
    STATIONED = "STATIONED", "蹲点调研", "stationed there for days"
    DISSECTION = "DISSECTION", "解剖式调研", "one case looked at from all sides"
    INVITED = "INVITED", "邀请调研", "with deputies, members, citizens and media"


class ResearchState(Worded):
    """Where research stands."""

    PLANNED = "PLANNED", "已安排", "planned"
    DONE = "DONE", "已完成", "done"
    FINDINGS_FILED = "FINDINGS_FILED", "已登记发现", "findings are filed", "findings filed"
    FOLLOWED_UP = "FOLLOWED_UP", "已跟进", "all findings were followed up", "followed up"
    CLOSED = "CLOSED", "已办结", "closed"
    CANCELLED = "CANCELLED", "已取消", "never took place", "cancelled"
    WITHDRAWN = "WITHDRAWN", "已撤回", "recorded by mistake, counts for nothing", "withdrawn"


LeaderId = Annotated[
    UUID,
    Ref("Person", with_owner=True),
    Label("区领导", "Leader"),
    "The leader of the district government.",
]
Kind = Annotated[ResearchKind, Label("类别", "Kind"), "How it is done."]
UnitId = Annotated[
    UUID, Ref("Unit", with_owner=True), Label("调研单位", "Unit"), "Where it is done."
]
Subject = Annotated[str, line(100), Label("主题", "Subject"), "What it is about."]
Place = Annotated[str, line(100), Label("点位", "Place"), "Where exactly."]
StartsOn = Annotated[date, Label("开始日期", "First day"), "The first day as planned."]
EndsOn = Annotated[date, Label("结束日期", "Last day"), "The last day as planned."]
IsAnnounced = Annotated[
    bool,
    Public("announced"),
    Label("事先通知", "Announced"),
    "Whether its unit is told beforehand; until it is done it knows nothing otherwise (WS/5a).",
]
AnnouncedReason = Annotated[
    str, line(200), Label("通知理由", "Why announced"), "Why it is announced."
]
IsNewlyAppointed = Annotated[
    bool,
    Public("newlyAppointed"),
    Label("新任职调研", "Newly appointed"),
    "Whether it is research of a newly appointed leader (WS/7a).",
]
WithDeputies = Annotated[bool, Label("邀请人大代表", "Deputies"), "Whether deputies are invited."]
WithMembers = Annotated[
    bool, Label("邀请政协委员", "CPPCC members"), "Whether members of the CPPCC are invited."
]
WithCitizens = Annotated[bool, Label("邀请市民", "Citizens"), "Whether citizens are invited."]
WithMedia = Annotated[bool, Label("邀请媒体", "Media"), "Whether media are invited."]
EscortCount = Annotated[
    int, Range(0, 200), Label("陪同人数", "Escorts"), "How many people came along (WS/5b)."
]
HasHeadEscort = Annotated[
    bool,
    Public("headEscort"),
    Label("部门领导陪同", "Head as escort"),
    "Whether a unit's head or deputy head came along (WS/7a).",
]
EscortReason = Annotated[
    str, line(200), Label("陪同理由", "Why escorted"), "Why a head or deputy head came along."
]
UsedMeetingRoom = Annotated[
    bool,
    Label("进会议室听汇报", "Meeting room"),
    "Whether reports were heard in a meeting room (WS/7b).",
]
RoomReason = Annotated[
    str, line(200), Label("进会议室理由", "Why in a room"), "Why not on the spot."
]
MeetingMinutes = Annotated[
    int,
    Range(0, 600),
    Label("会议时长（分钟）", "Minutes of the meeting"),
    "How long a meeting took, where one had to be held (WS/7c).",
]
MeetingHeads = Annotated[
    int, Range(0, 500), Label("参会人数", "People at the meeting"), "How many attended it (WS/7c)."
]
NoNotice = Annotated[bool, Label("不发通知", "No notice"), "Without a notice (WR/57a)."]
NoGreeting = Annotated[bool, Label("不打招呼", "No greeting"), "Without a word before."]
NoBriefing = Annotated[bool, Label("不听汇报", "No report"), "Without hearing reports."]
NoReception = Annotated[bool, Label("不用陪同接待", "No reception"), "Without being received."]
ToGrassroots = Annotated[bool, Label("直奔基层", "To the grass roots"), "Straight to those below."]
ToTheScene = Annotated[bool, Label("直插现场", "To the scene"), "Straight to the scene."]
SharedVehicle = Annotated[
    bool, Label("集体乘车", "One vehicle"), "Whether they went by one vehicle (WR/60)."
]
PaidForMeals = Annotated[
    bool,
    Label("自助餐并交费", "Buffet, paid"),
    "Whether what was eaten was a buffet and paid for; also where nothing was eaten (WR/60).",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchFacts:
    """Research of a leader at a unit; what lies behind its completion is not known before."""

    id: UUID
    kind: Kind
    leader_id: LeaderId
    unit_id: UnitId
    subject: Subject
    place: Place
    starts_on: StartsOn
    ends_on: EndsOn
    is_announced: IsAnnounced
    announced_reason: AnnouncedReason | None = None
    is_newly_appointed: IsNewlyAppointed
    with_deputies: WithDeputies
    with_members: WithMembers
    with_citizens: WithCitizens
    with_media: WithMedia
    state: Annotated[ResearchState, Label("状态", "State"), "Where it stands."]
    done_at: Annotated[datetime | None, Label("完成时间", "Done"), "When it was done."] = None
    escort_count: EscortCount | None = None
    has_head_escort: HasHeadEscort | None = None
    escort_reason: EscortReason | None = None
    used_meeting_room: UsedMeetingRoom | None = None
    room_reason: RoomReason | None = None
    meeting_minutes: MeetingMinutes | None = None
    meeting_heads: MeetingHeads | None = None
    no_notice: NoNotice | None = None
    no_greeting: NoGreeting | None = None
    no_briefing: NoBriefing | None = None
    no_reception: NoReception | None = None
    to_grassroots: ToGrassroots | None = None
    to_the_scene: ToTheScene | None = None
    shared_vehicle: SharedVehicle | None = None
    paid_for_meals: PaidForMeals | None = None
    outcome: Annotated[
        str | None, Text(5_000), Label("调研情况", "Outcome"), "What it brought, in short."
    ] = None
    reason: Annotated[
        str | None, line(500), Label("理由", "Reason"), "Why it was cancelled or withdrawn."
    ] = None
    stands_since: StandsSince
    entered_at: EnteredAt

    @property
    def owner_id(self) -> UUID:
        """Whose own it is."""
        return self.leader_id

    @property
    def stream(self) -> str:
        """The stream of everything that happens to it."""
        return f"research:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchDayFacts:
    """A day on which research was done."""

    id: UUID
    research_id: Annotated[UUID, Ref("Research")]
    day: Annotated[date, Label("日期", "Day"), "The day."]
