"""Duties that no room's records show yet: units attest them, with a reference to where it stands.

A room that keeps the records declares the duty itself; its clause is then left out here. Where a
document bounds every single matter and no room keeps them, or gives no figure, `least` is nothing:
the duty is shown as UNSET, with what was attested.
"""

from collections.abc import Iterable
from dataclasses import replace

from domain.clauses.register import Strength
from domain.clocks.windows import MonthWindow
from domain.obligations.duty import (
    DISTRICT,
    HALF_YEAR,
    LEADERS,
    MONTH,
    QUARTER,
    WEEK,
    YEAR,
    AtLeast,
    DaysAfter,
    Duty,
    OnLastWorkedDay,
    OnWeekdays,
    When,
    Within,
    unit_itself,
)
from domain.people.units import UnitGroup

KIND = "attested:"
UNITS, ALL, RELATED = UnitGroup.DEPARTMENTS_AND_STREETS, UnitGroup.ALL, UnitGroup.RELATED
OFFICE, SUPERVISION = unit_itself("GO"), unit_itself("GO-SUP")
INFORMATION, SERVICES, IT = unit_itself("GO-INFO"), unit_itself("SVC"), unit_itself("SCI")
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
TEN_DAYS, A_MONTH = DaysAfter(10), DaysAfter(31, is_rolled=False)


def attested(duty: str) -> str:
    """The kind of the records that attest a duty."""
    return f"{KIND}{duty}"


def _duty(
    clause: str,
    zh: str,
    who: str,
    when: When = YEAR,
    least: int | None = None,
    *,
    part: str = "",
    also: tuple[str, ...] = (),
    due: DaysAfter | None = None,
    strength: Strength | None = None,
) -> Duty:
    bare = Duty(
        clause, zh, who, when, AtLeast(least, ""), part=part, also=also, due=due, strength=strength
    )
    return replace(bare, what=AtLeast(least, attested(bare.key)))


ATTESTED = (
    _duty("FS/2.3a", "代表团约百人", DISTRICT),
    _duty("PR/1a", "区政府半年报告", DISTRICT, HALF_YEAR, 1),
    _duty("PR/1d", "主要负责人两会报告", DISTRICT, YEAR, 1),
    _duty("PR/2a", "单位年度报告", UNITS, YEAR, 1),
    _duty("PR/3a", "每季一讲", SERVICES, QUARTER, 1),
    _duty("PR/5c", "诉求提交会议", UNITS),
    _duty("PR/5d", "每月一题", UNITS, MONTH, 1),
    _duty("PR/7b", "走访座谈企业", RELATED),
    _duty("PR/9a", "邀请四类人员列席", OFFICE, YEAR, 1),
    _duty("PR/11a", "政府开放日", UNITS),
    _duty("PR/12b", "定期座谈", UNITS),
    _duty("PR/R4b", "推广好做法", OFFICE),
    _duty("WS/1a", "联系街道社区", LEADERS),
    _duty("WS/1b", "每月走访街道", LEADERS, MONTH, 1),
    _duty("WS/1c", "解决一个问题", LEADERS, YEAR, 1),
    _duty("WS/2a", "联系二十家企业", LEADERS),
    _duty("WS/2b", "企业构成", LEADERS),
    _duty("WS/2c", "走访联系企业", LEADERS),
    _duty("WS/2e", "亲清座谈", LEADERS),
    _duty("WS/7c", "压减调研陪会", LEADERS),
    _duty("WS/8a", "外出学习考察", DISTRICT, YEAR, 2),
    _duty("WS/9a", "控制主要领导参会", OFFICE),
    _duty("WS/10c", "会前一小时测试", OFFICE),
    _duty("WS/10d", "非现场会议占比", DISTRICT),
    _duty("WS/11b", "无会周", OFFICE, YEAR, 1),
    _duty("WS/11d", "会议不超过六十分钟", OFFICE),
    _duty("WS/11e", "控制参会人数", OFFICE),
    _duty("WS/12a", "材料不超过一千四百字", UNITS),
    _duty("WS/12c", "发言不超过七分钟", UNITS),
    _duty("WS/14b", "两个工作日印发纪要", UNITS),
    _duty("WS/15a", "发文数量只减不增", DISTRICT),
    _duty("WS/15b", "发文数量预警", SUPERVISION),
    _duty("WS/15c", "一单位一简报", UNITS),
    _duty("WS/15e", "一月清理", SUPERVISION, Within(MonthWindow(1, 1)), 1, part="january"),
    _duty("WS/15e", "七月清理", SUPERVISION, Within(MonthWindow(7, 7)), 1, part="july"),
    _duty("WS/16b", "一般公文一千字左右", UNITS),
    _duty("WS/16c", "综合公文不超过三千字", UNITS),
    _duty("WS/17a", "编发简报", OFFICE, OnWeekdays((MONDAY, WEDNESDAY, FRIDAY)), 1),
    _duty("WS/17e", "周二专题分析", INFORMATION, OnWeekdays((TUESDAY,)), 1),
    _duty("WS/17f", "周四培训", INFORMATION, OnWeekdays((THURSDAY,)), 1),
    _duty("WS/18c", "公文两个工作日运转", OFFICE),
    _duty("WS/22b", "周五专项督查", OFFICE, OnLastWorkedDay(), 1),
    _duty("WS/29b", "周五工作交接", OFFICE, OnLastWorkedDay(), 1),
    _duty("WS/29c", "每月基层事项报告", OFFICE, MONTH, 1),
    _duty("WS/31a", "智库咨询", UNITS),
    _duty("WS/33a", "延续项目年末评估", IT, Within(MonthWindow(12, 12)), 1),
    _duty("WS/35a", "上半年自查", ALL, Within(MonthWindow(1, 6)), 1),
    _duty("WS/35b", "下半年审计检视", unit_itself("AUDIT"), Within(MonthWindow(7, 12)), 1),
    _duty("WR/3a", "党组报告", DISTRICT),
    _duty("WR/26d", "政府开放日制度", DISTRICT, YEAR, 1, part="open_day"),
    _duty("WR/26d", "政民互动直播间", DISTRICT, YEAR, 1, part="studio"),
    _duty("WR/26d", "向公众报告制度", DISTRICT, YEAR, 1, part="report"),
    _duty("WR/34", "按程序按时限办事", UNITS),
    _duty("WR/36", "廉洁从政", DISTRICT),
    _duty("WR/38c", "全体会议", DISTRICT, YEAR, 1),
    _duty("WR/39c", "常务会议两周一次", DISTRICT),
    _duty("WR/40b", "区长专题会议", DISTRICT, WEEK, 1),
    _duty("WR/46e", "五个工作日审批", LEADERS),
    _duty("WR/46f", "一个工作日反馈", OFFICE),
    _duty("WR/57b", "驻点调研两周", LEADERS),
    _duty("WR/57d", "调研报告", LEADERS, YEAR, 1),
    _duty("WR/59a", "向区委全面报告", DISTRICT, YEAR, 1),
    _duty("WR/59b", "及时报告与紧急报告", DISTRICT),
    _duty("WR/61a", "减少会议", OFFICE),
    _duty("WR/63a", "不对外发表相悖言论", DISTRICT),
    _duty("WR/66", "控制新闻报道", DISTRICT),
    _duty("OP/1b", "清单十个工作日更新", UNITS),
    _duty("OP/15", "三个工作日解读", UNITS),
    _duty("OP/49", "数据开放率", IT),
    _duty("OP/52e", "同步解读公布", UNITS),
    _duty("OP/67b", "网站日常监测", IT),
    _duty("OP/68", "网站每周更新", UNITS),
    _duty("OP/79b", "公报发放", OFFICE),
    _duty("OP/80", "例行新闻发布", unit_itself("PUB")),
    _duty("OP/81", "年度新闻发布会", UnitGroup.PRESS, YEAR, 1),
    _duty("OP/84a", "诉求分析报告", SERVICES),
    _duty("OP/85", "开放日", UNITS, YEAR, 1, strength=Strength.SOFT),
    _duty("OP/105a", "听取政务公开汇报", UNITS, YEAR, 2),
    _duty("OP/108a", "培训全覆盖", OFFICE),
    _duty("OP/108b", "培训十课时", UNITS),
    _duty("OP/111a", "年度自查", UNITS, YEAR, 1),
    _duty("OP/114", "邀请调研", UNITS),
    _duty("OP/116c", "研讨与旁听庭审", UNITS),
    _duty("OP/118b", "服务中心材料移交", RELATED, YEAR, 2, part="service_centre"),
    _duty("OP/118b", "查阅中心材料移交", RELATED, YEAR, 2, part="reading_centre"),
    _duty("OP/119", "年度数据报送", UNITS, YEAR, 1),
    _duty("OP/120", "年度报告", UNITS, YEAR, 1, due=A_MONTH),
    _duty("OP/122b", "依申请公开月报", RELATED, MONTH, 1, due=TEN_DAYS),
)


def left_to_attest(declared: Iterable[Duty]) -> tuple[Duty, ...]:
    """Those whose clause no room's own duty carries, of the clauses beside it those left.

    Of a clause in parts those parts are left that no room carries.
    """
    by_rooms = tuple(declared)
    parts = {one.key for one in by_rooms if one.part}
    carried = {clause for one in by_rooms if not one.part for clause in (one.clause, *one.also)}
    whole = carried | {one.clause for one in by_rooms}
    return tuple(
        replace(one, also=tuple(clause for clause in one.also if clause not in carried))
        for one in ATTESTED
        if one.key not in parts and one.clause not in (carried if one.part else whole)
    )
