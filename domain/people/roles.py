"""Roles of the software (UNITS.md 9), and those of them that hold permissions together."""

from domain.declared.worded import Worded


class Role(Worded):
    """What a token lets its bearer be."""

    # Anonymous.
    PUBLIC = "PUBLIC", "公众", "Public"
    # FS/3.4e: delegates score; of the delegation a member sees his own record only.
    REPRESENTATIVE = "REPRESENTATIVE", "代表", "Representative"
    # Own cases, own tasks, own result (UNITS.md 9); heads approve what staff prepare.
    UNIT_STAFF = "UNIT_STAFF", "部门工作人员", "Unit staff"
    UNIT_HEAD = "UNIT_HEAD", "部门主要负责人", "Head of unit"
    # The same for streets.
    STREET_STAFF = "STREET_STAFF", "街道工作人员", "Street staff"
    STREET_HEAD = "STREET_HEAD", "街道主要负责人", "Head of street"
    # Reads all of the delegation and of the cases, nothing of the scoring.
    GO_STAFF = "GO_STAFF", "政府办工作人员", "Government Office staff"
    # WS/9c: needs to know what is going on to schedule it.
    MEETING_SECTION = "MEETING_SECTION", "会议科", "Meeting Section"
    # WS/17b: writes bulletins from what units send in; no cases, no scoring.
    INFO_SECTION = "INFO_SECTION", "信息室", "Information Section"
    GO_DEPUTY = "GO_DEPUTY", "政府办副主任", "Deputy director of the Government Office"
    GO_DIRECTOR = "GO_DIRECTOR", "政府办主任", "Director of the Government Office"
    # WS/22b, WR/53a: supervises in all dimensions, so it reads all.
    SUPERVISION = "SUPERVISION", "督查室", "Supervision Office"
    # FS/3.4a, FS/3.4g: runs the session, passes comments on, publishes; never sees a ballot.
    PERFORMANCE = "PERFORMANCE", "绩效办", "Performance Office"
    # WR/4, WR/6b, WR/7b: the leaders answer for everything, so they read everything.
    DEPUTY_MAYOR = "DEPUTY_MAYOR", "副区长", "Deputy mayor"
    EXEC_DEPUTY_MAYOR = "EXEC_DEPUTY_MAYOR", "常务副区长", "Executive deputy mayor"
    MAYOR = "MAYOR", "区长", "Mayor"
    # Looks at legality of documents; neither cases nor scoring.
    LEGAL = "LEGAL", "法制办", "Legal Affairs Office"
    # OP/61a, OP/64a, WR/26b: runs sentiment and press for the district.
    PUBLICITY = "PUBLICITY", "宣传部", "Publicity Department"
    # Runs the channels, so it reads the matters that come in by them.
    IT_BUREAU = "IT_BUREAU", "科信局", "Science and Informatization Bureau"
    # WR/8c: audit findings are its own; of the rest it reads what officials read.
    AUDIT = "AUDIT", "审计局", "Audit Bureau"
    FINANCE = "FINANCE", "财政局", "Finance Bureau"
    # OP/82a: takes in what callers bring, and is often the first to know (A12).
    HOTLINE = "HOTLINE", "热线", "Hotline"
    ARCHIVE = "ARCHIVE", "档案局", "Archives Bureau"
    PERSONNEL = "PERSONNEL", "人事", "Personnel"
    FAO = "FAO", "外事办", "Foreign Affairs Office"
    # WS/23a: his identity is hidden, so nothing may tell him from the public.
    MYSTERY_INSPECTOR = "MYSTERY_INSPECTOR", "神秘人", "Mystery inspector"
    # The hall's wall: reads the session, does nothing.
    LIVE_SCREEN = "LIVE_SCREEN", "现场大屏", "Live screen"
    # A token of another system: what is public, and the log of it as a feed; more types are
    # granted one by one.
    PARTNER_SYSTEM = "PARTNER_SYSTEM", "对接系统", "Partner system"
    # Looks after the software and audits the log (WS/26b). An event is shown only to who may
    # read its subject, so the whole log needs all of these; no ballot, no comment, no roll.
    ADMIN = "ADMIN", "系统管理员", "Administrator"


EVERYBODY = frozenset(Role)
"""What they hold is public: register, calendar, units, releases, totals, published results."""

OFFICIALS = EVERYBODY - {
    Role.PUBLIC,
    Role.REPRESENTATIVE,
    Role.MYSTERY_INSPECTOR,
    Role.LIVE_SCREEN,
    Role.PARTNER_SYSTEM,
}
"""Whoever serves the district."""

UNITS = frozenset({Role.UNIT_STAFF, Role.UNIT_HEAD, Role.STREET_STAFF, Role.STREET_HEAD})
"""Departments and streets; what they hold mostly reaches as far as their own."""

LEADERS = frozenset({Role.DEPUTY_MAYOR, Role.EXEC_DEPUTY_MAYOR, Role.MAYOR})

OVERSIGHT = LEADERS | {Role.SUPERVISION, Role.PERFORMANCE}
"""Whoever sees to everything, the scoring too."""

GOVERNMENT_OFFICE = frozenset({Role.GO_STAFF, Role.GO_DEPUTY, Role.GO_DIRECTOR})

FOLLOWERS = OVERSIGHT | GOVERNMENT_OFFICE | {Role.MEETING_SECTION}
"""Whoever follows what goes on in the district."""

MATTER_READERS = FOLLOWERS | {Role.IT_BUREAU, Role.ADMIN}
"""Whoever reads every matter of the district with its clocks and its history."""
