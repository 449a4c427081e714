// Sound and vibration at the last minute and when a clock is late; only where somebody wants it.
import { ask, play, until } from "./browser.mjs";

const setClock = (asked, at) =>
  ask(
    asked,
    "ADMIN",
    "mutation ($at: DateTime!) { setDemoClock(input: {at: $at, speed: 1}) { __typename } }",
    { at },
  );

/** Notes what sounds and what vibrates. */
function listen() {
  globalThis.__heard = { notes: 0, shakes: 0 };
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...given) {
    globalThis.__heard.notes += 1;
    return start.apply(this, given);
  };
  Navigator.prototype.vibrate = () => {
    globalThis.__heard.shakes += 1;
    return true;
  };
}

await play(async (house, asked) => {
  const seen = {};
  const pages = {};
  for (const choice of ["on", "off"]) {
    const room = await house.room({ viewport: { width: 390, height: 844 } });
    await room.addInitScript(listen);
    const code = asked.codes[choice === "on" ? 0 : 1];
    const page = await house.page(room, `/screens/phone/#code=${encodeURIComponent(code)}`);
    await page.getByRole("button", { name: "签到入场" }).click();
    await page.locator(".rest h2").waitFor();
    if (choice === "on") await page.getByRole("button", { name: "提示音：关" }).click();
    pages[choice] = page;
  }
  const heard = async () => ({
    on: await pages.on.evaluate(() => globalThis.__heard),
    off: await pages.off.evaluate(() => globalThis.__heard),
  });
  seen.atChoice = await heard();
  await ask(
    asked,
    "PERFORMANCE",
    "mutation ($id: ID!) { startSlot(input: {slotId: $id}) { __typename } }",
    { id: asked.slot },
  );
  await pages.on.locator(".clock-face").waitFor();
  const { reviewSessions } = await ask(
    asked,
    "PERFORMANCE",
    "{ reviewSessions(first: 1) { edges { node { slots { startedAt } } } } }",
  );
  const began = Date.parse(reviewSessions.edges[0].node.slots[0].startedAt);
  const after = (seconds) => new Date(began + seconds * 1000).toISOString();
  seen.before = await heard();
  for (const [tone, seconds, code, notes] of [
    ["soon", 7 * 60 + 5, asked.codes[2], 2],
    ["late", 8 * 60 + 1, asked.codes[3], 5],
  ]) {
    await setClock(asked, after(seconds));
    // Somebody comes in: with the frame that tells it comes the new time.
    await ask(asked, null, "mutation ($i: CheckInInput!) { checkIn(input: $i) { __typename } }", {
      i: { entryCode: code },
    });
    await until(
      () => pages.off.locator(`.clock[data-tone="${tone}"]`).count(),
      `${tone} on a phone that is silent`,
    );
    await until(
      () => pages.on.evaluate((is) => document.documentElement.dataset.alarm === is, tone),
      `${tone} is told`,
    );
    // A tone is told before it is played.
    await until(
      () => pages.on.evaluate((least) => globalThis.__heard.notes >= least, notes),
      `${tone} is heard`,
    );
    seen[tone] = await heard();
  }
  return seen;
});
