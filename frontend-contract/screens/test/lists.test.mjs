// What a list asks for by its address, and what waits while somebody reads.
import assert from "node:assert/strict";
import { test } from "node:test";

import { bundled } from "./bundled.mjs";

const { askedOf } = await bundled("kit/list/asked.ts");
const { textOf } = await bundled("kit/list/cells.tsx");
const { csvOf, fileName, harmless } = await bundled("kit/list/csv.ts");
const { parted } = await bundled("kit/list/useHeld.ts");

const COLOURS = { RED: ["红", "Red"], BLUE: ["蓝", "Blue"] };
const LIST = {
  of: {
    filters: {
      text: { as: "text", zh: "文字", en: "Text", most: 4 },
      isOpen: { as: "yes", zh: "未办结", en: "Open" },
      colour: { as: "enum", zh: "颜色", en: "Colour", of: COLOURS },
      states: { as: "enums", zh: "状态", en: "State", of: COLOURS },
      kind: { as: "text", zh: "种类", en: "Kind" },
    },
    thing: {
      title: { as: "text", zh: "标题", en: "Title" },
      colour: { as: "enum", zh: "颜色", en: "Colour", of: COLOURS },
      unit: { as: "ref", zh: "单位", en: "Unit", of: "Unit" },
      at: { as: "instant", zh: "时间", en: "When" },
      isOpen: { as: "yes", zh: "未办结", en: "Open" },
    },
    orders: { DUE_ON: { says: ["期限", "Due"], as: "day" } },
    groups: { COLOUR: { says: ["颜色", "Colour"], as: "enum", of: COLOURS } },
  },
  choices: { kind: COLOURS },
  views: [
    { key: "open", filter: { isOpen: true } },
    { key: "all", filter: {} },
  ],
};
const asked = (search) => askedOf(LIST, new URLSearchParams(search));

test("the first view is shown without a name, and what it sets is not asked for", () => {
  const { view, filter, fields } = asked("");
  assert.equal(view.key, "open");
  assert.deepEqual(filter, { isOpen: true });
  assert.ok(!fields.some(([name]) => name === "isOpen"));
});

test("filters are taken from the address, each by its kind", () => {
  const { filter, unknown } = asked(
    "view=all&text=管&isOpen=false&colour=RED&states=RED,BLUE&kind=BLUE",
  );
  const states = ["RED", "BLUE"];
  assert.deepEqual(filter, { text: "管", isOpen: false, colour: "RED", states, kind: "BLUE" });
  assert.deepEqual(unknown, []);
});

test("what nobody knows is told and passed over", () => {
  const { filter, unknown, narrowings } = asked("view=none&colour=__proto__&states=X&isOpen=maybe");
  assert.deepEqual(filter, { isOpen: true });
  assert.deepEqual(unknown, ["__proto__", "X"]);
  assert.deepEqual(narrowings, []);
});

test("an order is taken both ways, and a count by what there is", () => {
  assert.equal(asked("").orderBy, null);
  assert.deepEqual(asked("order=DUE_ON").orderBy, { field: "DUE_ON", direction: "ASC" });
  assert.deepEqual(asked("order=-DUE_ON").orderBy, { field: "DUE_ON", direction: "DESC" });
  assert.equal(asked("by=COLOUR").by, "COLOUR");
  const { orderBy, by, unknown } = asked("order=--DUE_ON&by=toString");
  assert.deepEqual([orderBy, by, unknown], [null, null, ["--DUE_ON", "toString"]]);
});

test("a text is looked for up to its bound, by characters", () => {
  assert.equal(asked("text=𠮷𠮷𠮷𠮷").filter.text, "𠮷𠮷𠮷𠮷");
  assert.deepEqual(asked("text=12345").unknown, ["12345"]);
});

const zh = (chinese) => chinese;
const told = (column, item) => textOf(LIST, column, item, zh);

test("a file has facts as texts, and what a room says in words", () => {
  const at = "2026-12-18T01:30:00Z";
  const item = { title: "水管", colour: "RED", unit: { name: "水务局" }, at, isOpen: false };
  const facts = Object.keys(LIST.of.thing).map((field) => told({ field }, item));
  assert.deepEqual(facts, ["水管", "红", "水务局", "2026-12-18 09:30", "否"]);
  assert.deepEqual(
    Object.keys(LIST.of.thing).map((field) => told({ field }, { [field]: null })),
    ["", "", "", "", ""],
  );
  assert.equal(told({ says: ["甲", "A"], cell: () => "乙" }, item), "乙");
  assert.equal(told({ field: "title", cell: () => "管" }, item), "管");
  assert.equal(told({ field: "title", cell: () => ({}) }, item), "水管");
  assert.equal(told({ says: ["甲", "A"], cell: () => ({}), text: () => "丙" }, item), "丙");
});

test("no text of a file is run by the program that opens it", () => {
  for (const text of ["=1+1", "+86", "-2+3", "@SUM(A1)", "  =1", "\t=1", "＝1", "\u200b=1", "|calc", "\r1"])
    assert.equal(harmless(text), `'${text}`, JSON.stringify(text));
  for (const text of ["", "路灯", "-3", "-3.50", "12", "a=b", "2026-12-18", "1+1"])
    assert.equal(harmless(text), text);
});

test("a file is read back as it was written", () => {
  const rows = [
    ["标题", "说明"],
    ['他说"好"', "一行\n两行"],
    ["a,b", " 有空格 "],
  ];
  const text = csvOf(rows);
  assert.ok(text.startsWith("\ufeff"));
  assert.equal(text, '\ufeff标题,说明\r\n"他说""好""","一行\n两行"\r\n"a,b"," 有空格 "\r\n');
  assert.equal(fileName(["事项", "", 'a/b:c"d', "1"]), "事项 a-b-c-d 1.csv");
});

const ids = (text) => [...text];
const part = (now, seen, own = null) => {
  const { shown, waiting } = parted(
    ids(now),
    seen === null ? null : new Set(seen),
    (one) => one,
    own,
  );
  return [shown.join(""), waiting.join("")];
};

test("nothing waits at first", () => assert.deepEqual(part("abc", null), ["abc", ""]));

test("what comes before a line that was seen waits", () => {
  assert.deepEqual(part("xaybc", "abc"), ["abc", "xy"]);
});

test("what follows the last line is the list going on", () => {
  assert.deepEqual(part("abcde", "abc"), ["abcde", ""]);
});

test("what is gone is gone, and a list of new lines alone is shown", () => {
  assert.deepEqual(part("ac", "abc"), ["ac", ""]);
  assert.deepEqual(part("xy", "abc"), ["xy", ""]);
});

test("one's own is never kept from oneself", () => {
  assert.deepEqual(part("xabc", "abc", "x"), ["xabc", ""]);
});
