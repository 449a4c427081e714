"""What units are, and the groups in which the documents speak of them (UNITS.md)."""

from enum import StrEnum


class UnitKind(StrEnum):
    """What a unit is; each with its Chinese and English name."""

    GOV_OFFICE = "GOV-OFFICE", "区政府及其办公室", "District government and its office"
    DEPT = "DEPT", "部门", "Department"
    MGMT = "MGMT", "派出或垂直管理机构", "Dispatched or vertically managed unit"
    STREET = "STREET", "街道办事处", "Street office"
    COMMUNITY = "COMMUNITY", "社区", "Community"
    PARTY = "PARTY", "党委机构", "Party organ"
    CONGRESS = "CONGRESS", "人大机构", "People's Congress organ"
    CPPCC = "CPPCC", "政协机构", "CPPCC organ"
    JUSTICE = "JUSTICE", "监察和司法机关", "Supervision, court or procuratorate"
    ARMED = "ARMED", "武装机构", "Armed forces organ"
    CITY = "CITY", "市级及以上机构", "City level or above"
    BODY = "BODY", "议事机构、中心、平台", "Body, centre or platform"
    SOCIAL = "SOCIAL", "社会力量", "People, groups and enterprises"

    zh: str
    en: str

    def __new__(cls, value: str, zh: str = "", en: str = "") -> "UnitKind":
        """A kind with its names; by its value alone a kind is looked up, never made."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        member.en = en
        return member


class UnitGroup(StrEnum):
    """A group of units with explicit members; never worked out from words of a clause."""

    DEPARTMENTS = "G-DEPT", "各部门", "All departments"
    STREETS = "G-STREET", "各街道", "All streets"
    DEPARTMENTS_AND_STREETS = "G-DEPT-STREET", "各部门、各街道", "Departments and streets"
    ALL = "G-ALL", "各委、办、局，各街道办事处，各有关单位", "All units"
    # The documents do not name them: the Government Office assigns them clause by clause (A31).
    RELATED = "G-REL", "各相关部门", "Related departments"
    PRESS = "G-PRESS", "发展改革、教育、环保、民政等", "Departments with a yearly press conference"
    ENFORCEMENT = "G-ENF", "执法部门", "Enforcement departments"

    zh: str
    en: str

    def __new__(cls, value: str, zh: str = "", en: str = "") -> "UnitGroup":
        """A group with its names; by its value alone a group is looked up, never made."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        member.en = en
        return member
