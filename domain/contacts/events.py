"""What the log tells of leaders' contacts (WS/1, WS/2)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {
    "community": Named("社区", "community"),
    "enterprise": Named("企业", "enterprise"),
    "leader_link": Named("领导联系", "leader's link"),
    "leader_visit": Named("领导走访", "leader's visit"),
    "contact_problem": Named("联系难题", "problem raised with a leader"),
    "pairing": Named("副主任对接", "pair of deputy director and deputy mayor"),
    "handover": Named("周五对接", "hand-over"),
    "matter_report": Named("基层事项月报", "monthly report of matters"),
}


class CommunityEvents(Happening, family=("社区", "communities")):
    """What happens to a community that leaders may be linked to."""

    ENTERED = "community:entered", "登记社区", "entered"
    EDITED = "community:edited", "更正社区", "corrected"


class EnterpriseEvents(Happening, family=("企业", "enterprises")):
    """What happens to an enterprise that leaders may be linked to."""

    ENTERED = "enterprise:entered", "登记企业", "entered"
    EDITED = "enterprise:edited", "更正企业", "corrected"
    CARD_GIVEN = "enterprise:card_given", "发放服务卡", "given a service card"
    REMOVED = "enterprise:removed", "移出名单", "removed"
    RESTORED = "enterprise:restored", "恢复名单", "restored"


class LinkEvents(Happening, family=("领导联系", "leaders' links")):
    """What happens to a link of a leader."""

    MADE = "leader_link:made", "建立联系", "made"
    ENDED = "leader_link:ended", "解除联系", "ended"


class VisitEvents(Happening, family=("领导走访", "leaders' visits")):
    """What happens to the record of a visit."""

    RECORDED = "leader_visit:recorded", "登记走访", "recorded"
    EDITED = "leader_visit:edited", "更正走访", "corrected"
    WITHDRAWN = "leader_visit:withdrawn", "撤回走访", "withdrawn"


class ContactProblemEvents(Happening, family=("联系难题", "problems raised with leaders")):
    """What happens to a problem that was raised with a leader (WS/3)."""

    RAISED = "contact_problem:raised", "提出难题", "raised"
    EDITED = "contact_problem:edited", "更正难题", "corrected"
    ASSIGNED = "contact_problem:assigned", "交办难题", "assigned"
    ESCALATED = "contact_problem:escalated", "提请一级统筹", "escalated one level"
    RAISED_UP = "contact_problem:raised_up", "提请二级统筹", "escalated two levels"
    PROPOSED = "contact_problem:proposed", "提请区政府研究", "proposed for joint study"
    SOLVED = "contact_problem:solved", "解决难题", "solved"
    FED_BACK = "contact_problem:fed_back", "反馈难题", "fed back"
    CLOSED = "contact_problem:closed", "难题办结", "closed"
    REOPENED = "contact_problem:reopened", "难题重新办理", "reopened"
    HANDED_OVER = "contact_problem:handed_over", "难题移交", "handed over to another leader"
    WITHDRAWN = "contact_problem:withdrawn", "撤回难题", "withdrawn"


class PairingEvents(Happening, family=("副主任对接", "pairs")):
    """What happens to a pair (WS/29a)."""

    MADE = "pairing:made", "建立对接", "made"
    ENDED = "pairing:ended", "结束对接", "ended"


class HandoverEvents(Happening, family=("周五对接", "hand-overs")):
    """What happens to the record of a hand-over (WS/29b)."""

    RECORDED = "handover:recorded", "登记对接", "recorded"
    EDITED = "handover:edited", "更正对接", "corrected"
    WITHDRAWN = "handover:withdrawn", "撤回对接", "withdrawn"


class MatterReportEvents(Happening, family=("基层事项月报", "monthly reports of matters")):
    """What happens to a monthly report (WS/29c)."""

    FILED = "matter_report:filed", "报送月报", "filed"
    EDITED = "matter_report:edited", "更正月报", "corrected"
    WITHDRAWN = "matter_report:withdrawn", "撤回月报", "withdrawn"
