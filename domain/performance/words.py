"""Areas, sources and evidence of indicators, and what they are about."""

from domain.declared.worded import Worded


class AssessmentArea(Worded):
    """The four areas that assessment covers (WR/32a)."""

    DECISIONS = "DECISIONS", "重大决策落实", "carrying out major decisions"
    FUNCTIONS = "FUNCTIONS", "履行职责", "doing one's duties"
    KEY_WORK = "KEY_WORK", "重点工作", "key work"
    SELF_BUILDING = "SELF_BUILDING", "自身建设", "building oneself up"


class ScoreSource(Worded):
    """Where the score of an indicator comes from."""

    # FS/3.4f
    ONSITE = "ONSITE", "现场述职评议", "the delegates' published score in the hall"
    # WR/55a
    THIRD_PARTY = "THIRD_PARTY", "第三方评估", "a published evaluation by a third party"
    # FS/4.2d
    LEDGER = "LEDGER", "责任台账", "the share of duties that were met, by the ledger"
    # WR/55b
    ASSESSED = "ASSESSED", "日常考评", "daily evaluation by the Performance Office"


DAILY = frozenset({ScoreSource.LEDGER, ScoreSource.ASSESSED})
"""What is evaluated during the year, and not only at its end."""


class IndicatorTopic(Worded):
    """What an indicator is about, where a document asks for it by name."""

    GENERAL = "GENERAL", "综合", "nothing of these", "general"
    # OP/112
    OPENNESS = "OPENNESS", "政务公开", "open government"
    # FS/4.2d
    FOUR_TOGETHER = "FOUR_TOGETHER", "四同机制落实", "the four-together mechanism"
    # PR/R3a: of a draft; it counts nothing until the document is in force.
    PUBLIC_REPORTING = "PUBLIC_REPORTING", "向公众报告", "reporting to the public"


class EvidenceKind(Worded):
    """What shows how far an indicator is reached."""

    INSTRUCTION = "INSTRUCTION", "批示", "an instruction"
    MEETING = "MEETING", "会议", "a meeting"
    DOCUMENT = "DOCUMENT", "文件", "a document"
    LEDGER = "LEDGER", "台账", "a ledger kept for the purpose"
    SCREENSHOT = "SCREENSHOT", "截图", "a screenshot"
    OUTCOME = "OUTCOME", "办理成效", "what has come of it"
    FIELD_CHECK = "FIELD_CHECK", "实地核查", "a look on the spot"
    PUBLIC_VOICE = "PUBLIC_VOICE", "群众评价", "what people say of it"
    RECORDS = "RECORDS", "业务系统数据", "records that work itself leaves behind"
    OUTSIDE = "OUTSIDE", "第三方结论", "what a third party has found"


TRACES = frozenset(
    {
        EvidenceKind.INSTRUCTION,
        EvidenceKind.MEETING,
        EvidenceKind.DOCUMENT,
        EvidenceKind.LEDGER,
        EvidenceKind.SCREENSHOT,
    }
)
"""Alone they show that there was work about it, not that it was done (WS/26a)."""
