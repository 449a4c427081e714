"""The delegation in a browser: nominate, attest, take in; a roster tried, mended and taken in."""

from pathlib import Path

import openpyxl

from domain.representatives.criteria import Criterion
from tests.screens.driving import play
from tests.server.imports.workbooks import workbook
from tests.serving import RunningServer

HEADINGS = ("姓名", "类别", "电话")
GOOD = [("周一川", "居民代表", "13800000001"), ("吴用", "企业代表", None)]
BAD = [("张三", "街坊", "13800000002"), ("=1+1", "居民代表", None)]


async def test_a_member_is_nominated_and_taken_in_and_a_roster_is_read(
    screens_server: RunningServer, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.xlsx", tmp_path / "bad.xlsx"
    good.write_bytes(workbook([HEADINGS, *GOOD]))
    bad.write_bytes(workbook([HEADINGS, *GOOD, *BAD]))
    seen = await play(
        "delegation",
        screens_server,
        good=str(good),
        bad=str(bad),
        criteria=[one.named.zh for one in Criterion],
        roster=str(tmp_path / "roster.xlsx"),
    )
    assert seen["members"] == 100
    assert seen["state"] == "在任"
    assert seen["left"] == "暂停"
    assert seen["refused"] == ["4类别", "5姓名"]
    assert "没有写入任何一行" in seen["nothingWritten"]
    assert "可以导入 2 人" in seen["tried"]
    assert "已导入 2 人" in seen["taken"]
    assert seen["nominees"] == 2
    book = openpyxl.load_workbook(tmp_path / "roster.xlsx")
    names = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "钱自远" in names
    assert seen["axe"] == []
    assert seen["wide"] == []
