// What the clock of the client knows of the server's, on a machine whose time stands until told.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

const folder = await mkdtemp(join(tmpdir(), "sitong-clock-"));
await build({
  entryPoints: [fileURLToPath(new URL("../src/clock.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  outfile: join(folder, "clock.mjs"),
});
const { Clock, local } = await import(pathToFileURL(join(folder, "clock.mjs")));
await rm(folder, { recursive: true });

// This machine is four minutes behind.
const BEHIND = 240_000;
const BEGAN = Date.parse("2026-12-18T09:00:00+08:00");
let passed = 0;
globalThis.performance = { timeOrigin: BEGAN - BEHIND, now: () => passed };

const serverAt = (milliseconds) => BEGAN + milliseconds;
const text = (milliseconds) => new Date(serverAt(milliseconds)).toISOString();

/** An exchange: so long on the way there, so long on the way back. */
function exchange(clock, there, back) {
  const askedAt = local();
  passed += there;
  const said = text(passed);
  passed += back;
  clock.sample(askedAt, local(), said);
}

const error = (clock) => Math.abs(clock.now().getTime() - serverAt(passed));
const silent = () => new Clock(() => Promise.reject(new Error("nobody asks")));

test("one exchange is wrong by half its round trip at most", () => {
  for (const [there, back] of [
    [0, 80],
    [80, 0],
    [40, 40],
    [1, 300],
  ]) {
    const clock = silent();
    exchange(clock, there, back);
    assert.ok(error(clock) <= (there + back) / 2 + 1, `${there} and ${back}: ${error(clock)}`);
  }
});

test("the shortest round trip counts, whatever comes after it", () => {
  const clock = silent();
  exchange(clock, 500, 20);
  exchange(clock, 4, 6);
  for (let tries = 0; tries < 20; tries++) exchange(clock, 900, 10);
  assert.ok(error(clock) <= 7, `${error(clock)}`);
});

test("frames tighten from below and never loosen", () => {
  const clock = silent();
  exchange(clock, 400, 0);
  const before = error(clock);
  for (const late of [300, 20, 5, 700]) {
    const said = text(passed);
    passed += late;
    clock.frame(said);
  }
  assert.ok(error(clock) <= before);
  const after = error(clock);
  passed += 1_000;
  clock.frame(text(passed - 900));
  assert.ok(error(clock) <= after + 1);
});

test("a frame alone says enough to begin with", () => {
  const clock = silent();
  const said = text(passed);
  passed += 30;
  clock.frame(said);
  assert.ok(error(clock) <= 30);
  assert.ok(clock.offsetMs !== 0);
});

test("two screens behind different lines agree within a hundred milliseconds", () => {
  const near = silent();
  const far = silent();
  exchange(near, 1, 2);
  exchange(far, 150, 30);
  assert.ok(Math.abs(near.now().getTime() - far.now().getTime()) < 100);
});

test("a clock that was set forward is followed at the next frame", () => {
  const clock = silent();
  exchange(clock, 5, 5);
  const hour = 3_600_000;
  clock.frame(text(passed + hour));
  assert.ok(Math.abs(clock.now().getTime() - serverAt(passed + hour)) < 20);
});

test("a drifting machine follows newer exchanges", () => {
  const clock = silent();
  exchange(clock, 2, 2);
  // A hundred parts in a million over an hour: 360 ms.
  globalThis.performance.timeOrigin -= 360;
  passed += 3_600_000;
  exchange(clock, 2, 2);
  assert.ok(error(clock) <= 200, `${error(clock)}`);
  globalThis.performance.timeOrigin += 360;
});

test("a demonstration's clock runs at its own speed", async () => {
  const shown = () => BEGAN + passed * 60;
  const clock = new Clock(() =>
    Promise.resolve({ serverTime: new Date(shown()).toISOString(), speed: 60 }),
  );
  assert.equal(await clock.probe(), true);
  assert.equal(clock.speed, 60);
  passed += 10_000;
  assert.ok(Math.abs(clock.now().getTime() - shown()) < 60);
});

test("listeners hear of what is worth it, until they have had enough", () => {
  const clock = silent();
  let heard = 0;
  const enough = clock.onChange(() => {
    heard += 1;
  });
  exchange(clock, 50, 50);
  exchange(clock, 60, 60);
  assert.equal(heard, 1);
  enough();
  exchange(clock, 1, 1);
  assert.equal(heard, 1);
});

test("what is no time changes nothing", () => {
  const clock = silent();
  exchange(clock, 5, 5);
  const before = error(clock);
  clock.frame("soon");
  clock.sample(0, 0, "");
  assert.equal(error(clock), before);
});
