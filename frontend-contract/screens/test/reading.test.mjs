// Instants and days as people write them.
import assert from "node:assert/strict";
import { test } from "node:test";

import { bundled } from "./bundled.mjs";

const { heldInstant, readDay, readInstant } = await bundled("kit/form/reading.ts");
const NOW = Date.parse("2026-12-18T15:04:00+08:00");
const NEW_YEAR = Date.parse("2027-01-02T00:10:00+08:00");

const INSTANTS = [
  ["12-18 9:30", "2026-12-18T09:30:00+08:00"],
  ["１２月１８日８时５０分", "2026-12-18T08:50:00+08:00"],
  ["12月18日上午9点半", "2026-12-18T09:30:00+08:00"],
  ["12月18日下午3点", "2026-12-18T15:00:00+08:00"],
  ["12月17日晚上11：05", "2026-12-17T23:05:00+08:00"],
  ["2026年12月18日 0:00", "2026-12-18T00:00:00+08:00"],
  ["2026/12/18 08:50:30", "2026-12-18T08:50:00+08:00"],
  ["2026-12-18T08:50", "2026-12-18T08:50:00+08:00"],
  ["2026-12-18T08:50:00+08:00", "2026-12-18T08:50:00+08:00"],
  ["12.18，14:00", "2026-12-18T14:00:00+08:00"],
  ["9:30", "2026-12-18T09:30:00+08:00"],
  ["昨天14点", "2026-12-17T14:00:00+08:00"],
  ["yesterday 14:00", "2026-12-17T14:00:00+08:00"],
  ["中午12点", "2026-12-18T12:00:00+08:00"],
  ["2024-02-29 23:59", "2024-02-29T23:59:00+08:00"],
];

const NO_INSTANTS = [
  "",
  "   ",
  "12-18",
  "930",
  "9",
  "12-18 25:00",
  "12-18 23:60",
  "2-30 9:00",
  "2026-02-29 9:00",
  "13-01 9:00",
  "0-10 9:00",
  "12-18 晚上12点",
  "12-18 9:30 或者",
  "20261218",
  "NaN",
  "<b>9:30</b>",
  "1e3-12-18 9:00",
];

test("an instant is read however it is written", () => {
  for (const [typed, instant] of INSTANTS) assert.equal(readInstant(typed, NOW), instant, typed);
});

test("what is no instant is none", () => {
  for (const typed of NO_INSTANTS) assert.equal(readInstant(typed, NOW), null, typed);
});

test("without a year the nearest one is meant, over New Year too", () => {
  assert.equal(readInstant("12-31 23:50", NEW_YEAR, true), "2026-12-31T23:50:00+08:00");
  assert.equal(readInstant("12-31 23:50", NEW_YEAR), "2026-12-31T23:50:00+08:00");
  assert.equal(readInstant("1-3 9:00", NOW), "2027-01-03T09:00:00+08:00");
  assert.equal(readInstant("昨天9:00", NEW_YEAR), "2027-01-01T09:00:00+08:00");
});

test("a day is a day alone", () => {
  assert.equal(readDay("12月20日", NOW), "2026-12-20");
  assert.equal(readDay("2027-2-3", NOW), "2027-02-03");
  assert.equal(readDay("明天", NOW), null);
  assert.equal(readDay("12-20 9:00", NOW), null);
});

test("what was typed and not understood is held as no instant", () => {
  for (const typed of ["12-18", "9", "2026", "Dec 18", "2026-12-18", "2026-12-18 09:30"])
    assert.ok(Number.isNaN(heldInstant(typed, "instant")), typed);
  assert.equal(
    heldInstant("2026-12-18T09:30:00+08:00", "instant"),
    Date.parse("2026-12-18T01:30Z"),
  );
  assert.equal(heldInstant("2026-12-18", "day"), Date.parse("2026-12-17T16:00Z"));
  assert.ok(Number.isNaN(heldInstant("12-18", "day")));
});
