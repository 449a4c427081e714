"""Days, instants and lengths of time in words, Chinese and English."""

from datetime import date, datetime, timedelta

from domain.clocks.deadline import ClockKind, Measure
from domain.instants import in_shanghai
from domain.problems import Named

WEEKDAYS = (
    Named("周一", "Mon"),
    Named("周二", "Tue"),
    Named("周三", "Wed"),
    Named("周四", "Thu"),
    Named("周五", "Fri"),
    Named("周六", "Sat"),
    Named("周日", "Sun"),
)

UNITS = (
    (timedelta(hours=1), "小时", "h"),
    (timedelta(minutes=1), "分钟", "min"),
    (timedelta(seconds=1), "秒", "s"),
    (timedelta(milliseconds=1), "毫秒", "ms"),
)

RULES = {
    Measure.SECONDS: Named(
        "自开始时刻起连续计时{length}，节假日和夜间照算，恰满时限仍属按时",
        "{length} running on from the start through nights and holidays; the exact end is in time",
    ),
    Measure.WORKING_DAYS: Named(
        "自次日起计{amount}个工作日，至最后一日24时止",
        "{amount} working days, the starting day not counted, until 24:00 of the last",
    ),
    Measure.CALENDAR_DAYS: Named(
        "自次日起计{amount}个自然日，至最后一日24时止",
        "{amount} calendar days, the starting day not counted, until 24:00 of the last",
    ),
}
RULES[Measure.HOURS] = RULES[Measure.SECONDS]

ROLLED = Named("，遇非工作日顺延", "; moved on to a working day")
EXTENDED = Named("，含已批准的延长", "; the granted extension is included")


def day_words(day: date) -> Named:
    """A day with its weekday."""
    weekday = WEEKDAYS[day.weekday()]
    return Named(
        f"{day.year}年{day.month}月{day.day}日（{weekday.zh}）", f"{day.isoformat()} ({weekday.en})"
    )


def instant_words(instant: datetime) -> Named:
    """An instant on Shanghai's clocks, to the second, or to the millisecond where it has any."""
    shown = in_shanghai(instant)
    day = day_words(shown.date())
    clock = shown.strftime("%H:%M:%S")
    if shown.microsecond:
        clock += f".{shown.microsecond // 1000:03}"
    return Named(f"{day.zh}{clock}", f"{day.en} {clock}")


def length_words(length: timedelta) -> Named:
    """A length of time, in hours down to milliseconds."""
    zh, en = [], []
    left = length
    for unit, chinese, english in UNITS:
        number, left = divmod(left, unit)
        if number:
            zh.append(f"{number}{chinese}")
            en.append(f"{number} {english}")
    return Named("".join(zh) or "0秒", " ".join(en) or "0 s")


def rule_words(kind: ClockKind, *, extended_by: int = 0) -> Named:
    """How a kind counts, in a sentence."""
    template = RULES[kind.measure]
    amount = kind.amount + extended_by
    length = Named("", "") if kind.counts_days else length_words(kind.span(extended_by=extended_by))
    zh = template.zh.format(amount=amount, length=length.zh)
    en = template.en.format(amount=amount, length=length.en)
    for is_said, said in ((kind.is_rolled, ROLLED), (extended_by > 0, EXTENDED)):
        if is_said:
            zh, en = zh + said.zh, en + said.en
    return Named(f"{kind.zh}：{zh}。", f"{kind.en}: {en}.")
