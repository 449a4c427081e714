// Entries of the log in words.
import assert from "node:assert/strict";
import { test } from "node:test";

import { bundled } from "./bundled.mjs";

const { payloadInWords } = await bundled("kit/history/payload.ts");
const zh = (chinese) => chinese;
const en = (_, english) => english;
const told = (kind, payload, words = zh) => payloadInWords({ kind, payload }, words);

test("a judgement tells what it was before, and only what has changed", () => {
  const payload = {
    level: "EXTRAORDINARY",
    urgent: false,
    firstKnownAt: "2026-12-18T00:50:00Z",
    before: { level: "MAJOR", urgent: false, firstKnownAt: "2026-12-18T00:50:00+00:00" },
  };
  assert.equal(told("sentiment:classified", payload), "等级 重大 → 特别重大");
});

test("a clock tells its name and by when, or how late", () => {
  const started = {
    clock: "RELEASE_5H",
    startedAt: "2026-12-18T00:50:00Z",
    dueAt: "2026-12-18T05:50:00Z",
  };
  assert.match(
    told("sentiment:clock_started", started),
    /^5小时权威发布，起算 .*08:50，时限 .*13:50$/,
  );
  const late = { clock: "RELEASE_5H", state: "MET_LATE", latenessSeconds: 65 };
  assert.equal(told("sentiment:clock_met", late), "5小时权威发布，迟 0:01:05");
  assert.equal(
    told("sentiment:clock_met", { ...late, state: "MET" }, en),
    "Release in 5 h, in time",
  );
});

test("a release says whether it was the authoritative word, a withdrawal why", () => {
  assert.equal(told("release:published", { authoritative: true }), "权威信息");
  assert.equal(told("supervision:withdrawn", { reason: "DONE_IN_TIME" }), "查明已按时完成");
  assert.equal(told("session:cancelled", { reason: "大雪" }), "理由：大雪");
});

test("ids, and what is no payload, say nothing", () => {
  for (const payload of [null, 1, "x", [], {}, { slotId: "1", before: null }])
    assert.equal(told("slot:started", payload), null);
});
