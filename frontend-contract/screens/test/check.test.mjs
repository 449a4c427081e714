// What is judged of days and instants before a form is sent.
import assert from "node:assert/strict";
import { test } from "node:test";

import { bundled } from "./bundled.mjs";

const { whyWrong } = await bundled("kit/form/check.ts");
const NOW = Date.parse("2026-12-18T15:04:00+08:00");
const en = (_, english) => english;
const wrong = (field, value) =>
  whyWrong({ at: field }, { at: value }, () => true, NOW, en).map((one) => one.message);

test("a day has bounds by that on which it is sent", () => {
  const field = { as: "day", zh: "计划", en: "Planned", earliest: 0, latest: 30 };
  assert.deepEqual(wrong(field, "2026-12-18"), []);
  assert.deepEqual(wrong(field, "2027-01-17"), []);
  assert.deepEqual(wrong(field, "2026-12-17"), ["It must not be before 2026-12-18."]);
  assert.deepEqual(wrong(field, "2027-01-18"), ["It must not be after 2027-01-17."]);
});

test("an instant has them to the minute", () => {
  const field = { as: "instant", zh: "开始", en: "Begins", earliest: 1 };
  assert.deepEqual(wrong(field, "2026-12-19T15:04:00+08:00"), []);
  assert.deepEqual(wrong(field, "2026-12-19T15:03:00+08:00"), [
    "It must not be before 2026-12-19 15:04.",
  ]);
});
