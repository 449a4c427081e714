"""What is asked for, by whom it is decided, and what tells one chain from another."""

from domain.declared.worded import Worded


class ApprovalMatter(Worded):
    """What approval is asked for."""

    JOINT_EVENT = "JOINT_EVENT", "区委、区政府联合活动", "event in the name of Party and government"
    CITY_LEADERS = "CITY_LEADERS", "邀请市级以上领导", "invitation of leaders of the city or above"
    ROUTINE_EVENT = "ROUTINE_EVENT", "邀请区领导出席一般性活动", "leaders at a routine event"
    CEREMONY = "CEREMONY", "邀请区领导出席剪彩等活动", "leaders at a ceremony"
    LETTER = "LETTER", "贺信、贺电、题词、作序", "letter, inscription or preface of a leader"
    FOREIGN_EVENT = "FOREIGN_EVENT", "邀请区领导出席外事活动", "leaders at a foreign affairs event"
    INTERNATIONAL_MEETING = (
        "INTERNATIONAL_MEETING",
        "国际会议及重大外事活动",
        "international meeting",
    )
    TRIP_ABROAD = "TRIP_ABROAD", "因公出访", "official trip abroad"
    ABSENCE = "ABSENCE", "离京请假报备", "absence from Beijing"
    ARTICLE = "ARTICLE", "发表文章", "article for publication"


class ApprovalOffice(Worded):
    """Who decides a step."""

    DEPUTY_IN_CHARGE = "DEPUTY_IN_CHARGE", "分管副区长", "deputy mayor in charge of the unit"
    FOREIGN_DEPUTY = "FOREIGN_DEPUTY", "分管外事工作的副区长", "deputy mayor for foreign affairs"
    MAYOR = "MAYOR", "区长", "mayor"
    FAO = "FAO", "区政府外事侨务办", "Foreign and Overseas Chinese Affairs Office"
    GOVERNMENT_OFFICE = "GOVERNMENT_OFFICE", "区政府办公室", "Government Office"
    PARTY_SECRETARY = "PARTY_SECRETARY", "区委书记", "Party secretary"
    PARTY_OFFICE = "PARTY_OFFICE", "区委办公室", "Party committee's office"
    CITY_PARTY_FAO = "CITY_PARTY_FAO", "市委外办", "foreign affairs office of the city's Party"
    CITY_FAO = "CITY_FAO", "市政府外办", "foreign affairs office of the city government"
    CITY_GOVERNMENT = "CITY_GOVERNMENT", "市政府", "city government"


IN_PERSON = (
    ApprovalOffice.DEPUTY_IN_CHARGE,
    ApprovalOffice.FOREIGN_DEPUTY,
    ApprovalOffice.MAYOR,
)
"""Decided by the person who holds it."""

OUTSIDE = (
    ApprovalOffice.PARTY_SECRETARY,
    ApprovalOffice.PARTY_OFFICE,
    ApprovalOffice.CITY_PARTY_FAO,
    ApprovalOffice.CITY_FAO,
    ApprovalOffice.CITY_GOVERNMENT,
)
"""They have no accounts: whoever keeps the chain records their number and date (CORRECTIONS 5)."""


class TravellerRank(Worded):
    """Of what rank somebody is who goes abroad (WR/52)."""

    DISTRICT = "DISTRICT", "副区级以上", "deputy district rank and above"
    DIVISION = "DIVISION", "正处级", "division head"
    DEPUTY_DIVISION = "DEPUTY_DIVISION", "副处级及以下", "deputy division head and below"


class Absentee(Worded):
    """As what somebody is away (WR/7, WR/65)."""

    MAYOR = "MAYOR", "区长", "mayor"
    DEPUTY_MAYOR = "DEPUTY_MAYOR", "副区长", "deputy mayor"
    UNIT_HEAD = "UNIT_HEAD", "单位主要负责人", "head of a unit"


class CeremonyKind(Worded):
    """The kinds of ceremonies that leaders attend with approval alone (WR/50b)."""

    RIBBON_CUTTING = "RIBBON_CUTTING", "剪彩", "ribbon cutting"
    FOUNDATION = "FOUNDATION", "奠基", "laying of a foundation stone"
    CELEBRATION = "CELEBRATION", "庆典", "celebration"
    COMMEMORATION = "COMMEMORATION", "纪念", "commemoration"
