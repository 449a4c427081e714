"""What the log tells of sentiment events and of what is said of them in public (OP/61a, OP/64)."""

from domain.declared.happening import Happening, Told
from domain.problems import Named

STREAMS = {"sentiment_event": Named("舆情", "sentiment event")}


class SentimentEvents(Happening, family=("舆情", "sentiment")):
    """What happens to a sentiment event."""

    REPORTED = "sentiment:reported", "报告舆情", "reported"
    CLASSIFIED = "sentiment:classified", "重新分级", "judged again"
    ASSESSED = "sentiment:assessed", "完成研判", "assessed"
    HANDLED = "sentiment:handled", "开始处置", "being handled"
    CLOSED = "sentiment:closed", "办结", "closed"
    CLOCK_STARTED = "sentiment:clock_started", "开始计时", "a clock started", Told.WORKERS
    CLOCK_MET = "sentiment:clock_met", "时限完成", "a clock was met"


class ReleaseEvents(Happening, family=("对外发布", "releases")):
    """What is said in public of an event."""

    PUBLISHED = "release:published", "对外发布", "released", Told.PARTNERS


class PressConferenceEvents(Happening, family=("新闻发布会", "press conferences")):
    """What is said of an event before the press."""

    HELD = "press_conference:held", "召开新闻发布会", "press conference held"
