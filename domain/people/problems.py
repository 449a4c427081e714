"""Why something about posts, portfolios, groups, absences and authority is refused."""

from domain.problems import Code


class PeopleCode(Code):
    """Why something about posts, portfolios, groups, absences and authority is refused."""

    # Another one holds in the same time, and there is to be one only.
    TIMES_OVERLAP = "TIMES_OVERLAP", "时间重叠：{other}。", "The times overlap: {other}."
    # WR/7a: the mayor's absence is reported to the city government.
    ABSENCE_UNREPORTED = (
        "ABSENCE_UNREPORTED",
        "区长离京须先向市政府报备，缺少报备文号。",
        "The mayor's absence is reported to the city government: its filing reference is missing.",
    )
    # Nobody would be left who acts as mayor.
    NOBODY_ACTS = (
        "NOBODY_ACTS",
        "{day}将无人主持区政府工作：请先结束另一人的外出，或先明确常务副区长。",
        "On {day} nobody would act as mayor: end the other absence first, or fill the post of"
        " executive deputy mayor.",
    )
