"""Texts of cases as people write them, made up: common words often, most words rarely.

Nothing real is in them. Words are two to four Han characters, drawn once from characters of which
some are far more frequent than others; so are the words, the streets and the turns of phrase.
"""

from functools import cache
from itertools import accumulate
from random import Random

from bench.draws import SEED

WORDS = 30_000
TITLE, TEXT = 20, 120
_CHARACTERS = 3_000
_SUBJECTS = [
    "路灯",
    "噪音",
    "停车",
    "垃圾",
    "漏水",
    "下水道",
    "施工",
    "扰民",
    "物业",
    "电梯",
    "油烟",
    "充电桩",
    "绿化",
    "道路",
    "井盖",
    "积水",
    "供暖",
    "停水",
    "停电",
    "公交",
    "站台",
    "拥堵",
    "养狗",
    "消防通道",
    "堆物",
    "加装电梯",
    "医保",
    "社保",
    "养老",
    "补贴",
    "公租房",
    "低保",
    "户口",
    "居住证",
    "排队",
    "退费",
    "预付卡",
    "工资",
    "扬尘",
    "渣土车",
    "河道",
    "排污",
    "疫苗",
    "入学",
    "校车",
    "食堂",
    "卫生",
    "外卖",
    "电动车",
    "天然气",
    "管道",
    "维修基金",
    "业委会",
    "车位",
    "发票",
    "红绿灯",
    "护栏",
    "共享单车",
    "厕所",
    "健身器材",
]
_PLACES = tuple(
    name + kind
    for name in ("东风", "解放", "人民", "建设", "滨河", "学府", "工业")
    for kind in "路街巷"
)
_TURNS = ("请有关部门尽快处理", "市民来电反映", "多次反映无果", "存在安全隐患", "请核实并回复")


@cache
def _words() -> tuple[tuple[str, ...], tuple[float, ...]]:
    chance = Random(SEED)  # noqa: S311 - texts, not secrets
    often = list(accumulate(1 / rank**0.7 for rank in range(1, _CHARACTERS + 1)))
    characters = [chr(0x4E00 + place * 6) for place in range(_CHARACTERS)]
    lengths = chance.choices((2, 3, 4), (75, 15, 10), k=WORDS)
    words = tuple("".join(chance.choices(characters, cum_weights=often, k=n)) for n in lengths)
    return words, tuple(accumulate(1 / rank**0.85 for rank in range(1, WORDS + 1)))


def _text(chance: Random, length: int) -> str:
    words, often = _words()
    parts: list[str] = []
    room = length
    while room > 0:
        kind = chance.random()
        if kind < 0.3:
            part = _SUBJECTS[min(int(chance.expovariate(1 / 20)), len(_SUBJECTS) - 1)]
        elif kind < 0.4:
            part = chance.choice(_PLACES) + str(chance.randrange(1, 400)) + "号"
        elif kind < 0.43:
            part = chance.choice(_TURNS)
        elif kind < 0.5:
            part = chance.choice("，，，。、；")
        else:
            (part,) = chance.choices(words, cum_weights=often)
        parts.append(part)
        room -= len(part)
    return "".join(parts)[:length]


def case_texts(number: int) -> tuple[str, str]:
    """Title and text of a case: the same in every run."""
    chance = Random(number)  # noqa: S311 - the same
    code = f"2026-{number:06d}"
    return _text(chance, TITLE), f"{_text(chance, TEXT)}（{code}）"
