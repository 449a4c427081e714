"""Roles of the software (UNITS.md 9)."""

from enum import StrEnum


class Role(StrEnum):
    """What a token lets its bearer be; each with its Chinese and English name."""

    PUBLIC = "PUBLIC", "公众", "Public"
    REPRESENTATIVE = "REPRESENTATIVE", "代表", "Representative"
    UNIT_STAFF = "UNIT_STAFF", "部门工作人员", "Unit staff"
    UNIT_HEAD = "UNIT_HEAD", "部门主要负责人", "Head of unit"
    STREET_STAFF = "STREET_STAFF", "街道工作人员", "Street staff"
    STREET_HEAD = "STREET_HEAD", "街道主要负责人", "Head of street"
    GO_STAFF = "GO_STAFF", "政府办工作人员", "Government Office staff"
    MEETING_SECTION = "MEETING_SECTION", "会议科", "Meeting Section"
    INFO_SECTION = "INFO_SECTION", "信息室", "Information Section"
    GO_DEPUTY = "GO_DEPUTY", "政府办副主任", "Deputy director of the Government Office"
    GO_DIRECTOR = "GO_DIRECTOR", "政府办主任", "Director of the Government Office"
    SUPERVISION = "SUPERVISION", "督查室", "Supervision Office"
    PERFORMANCE = "PERFORMANCE", "绩效办", "Performance Office"
    DEPUTY_MAYOR = "DEPUTY_MAYOR", "副区长", "Deputy mayor"
    EXEC_DEPUTY_MAYOR = "EXEC_DEPUTY_MAYOR", "常务副区长", "Executive deputy mayor"
    MAYOR = "MAYOR", "区长", "Mayor"
    LEGAL = "LEGAL", "法制办", "Legal Affairs Office"
    PUBLICITY = "PUBLICITY", "宣传部", "Publicity Department"
    IT_BUREAU = "IT_BUREAU", "科信局", "Science and Informatization Bureau"
    AUDIT = "AUDIT", "审计局", "Audit Bureau"
    FINANCE = "FINANCE", "财政局", "Finance Bureau"
    HOTLINE = "HOTLINE", "热线", "Hotline"
    ARCHIVE = "ARCHIVE", "档案局", "Archives Bureau"
    PERSONNEL = "PERSONNEL", "人事", "Personnel"
    FAO = "FAO", "外事办", "Foreign Affairs Office"
    MYSTERY_INSPECTOR = "MYSTERY_INSPECTOR", "神秘人", "Mystery inspector"
    LIVE_SCREEN = "LIVE_SCREEN", "现场大屏", "Live screen"
    PARTNER_SYSTEM = "PARTNER_SYSTEM", "对接系统", "Partner system"
    ADMIN = "ADMIN", "系统管理员", "Administrator"

    zh: str
    en: str

    def __new__(cls, value: str, zh: str = "", en: str = "") -> "Role":
        """A role with its names; by its value alone a role is looked up, never made."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        member.en = en
        return member
