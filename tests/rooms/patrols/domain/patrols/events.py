"""What the log tells of patrols (OP/115)."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {"patrol": Named("巡查", "patrol")}


class PatrolEvents(Happening, family=("巡查", "patrols")):
    """What happens to a patrol."""

    PLANNED = "patrol:planned", "安排明查", "open patrol planned"
    HIDDEN = "patrol:hidden", "安排暗访", "covert patrol planned"
    ENDED = "patrol:ended", "明查结束", "open patrol ended"
    SET_OUT = "patrol:set_out", "暗访开始", "set out covertly"
