"""Why something about street lamps is refused."""

from domain.problems import Code


class LampCode(Code):
    """Of what is missing, or does not fit, at a street lamp."""

    # A dangerous lamp is not closed before somebody has looked at it.
    LAMP_UNSEEN = "LAMP_UNSEEN", "请先填写查看情况。", "Say what was found there first."
