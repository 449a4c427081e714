"""Why something about leaders' instructions is refused."""

from domain.problems import Code


class InstructionCode(Code):
    """Why something about leaders' instructions is refused."""

    # WS/22a: each is answered, and carried out.
    INSTRUCTION_WAITS = (
        "INSTRUCTION_WAITS",
        "还有{count}个承办单位未反馈落实情况。",
        "Units that have not replied yet: {count}.",
    )
    INSTRUCTION_OPEN = (
        "INSTRUCTION_OPEN",
        "还有{count}件督查事项未办结。",
        "Supervision items that are not closed yet: {count}.",
    )
