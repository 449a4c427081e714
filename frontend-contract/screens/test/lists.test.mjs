// What a list asks for by its address, and what waits while somebody reads.
import assert from "node:assert/strict";
import { test } from "node:test";

import { bundled } from "./bundled.mjs";

const { askedOf } = await bundled("kit/list/asked.ts");
const { parted } = await bundled("kit/list/useHeld.ts");

const COLOURS = { RED: ["红", "Red"], BLUE: ["蓝", "Blue"] };
const LIST = {
  filters: {
    text: { as: "text", zh: "文字", en: "Text" },
    isOpen: { as: "yes", zh: "未办结", en: "Open" },
    colour: { as: "enum", zh: "颜色", en: "Colour", of: COLOURS },
    states: { as: "enums", zh: "状态", en: "State", of: COLOURS },
    kind: { as: "text", zh: "种类", en: "Kind" },
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
