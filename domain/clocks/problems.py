"""Why something about clocks is refused."""

from domain.problems import Code


class ClockCode(Code):
    """Why something about clocks is refused."""

    # Only a demonstration server does this.
    DEMO_ONLY = "DEMO_ONLY", "仅演示模式可用。", "Only in demonstration mode."
    # The thing cannot be closed while its clocks wait for something.
    CLOCKS_OPEN = "CLOCKS_OPEN", "仍有时限未办结：{clocks}。", "Clocks are still open: {clocks}."
    # A clock is extended once only.
    ALREADY_EXTENDED = (
        "ALREADY_EXTENDED",
        "期限只能延长一次，且已延长。",
        "The time can be extended once only, and has been.",
    )
