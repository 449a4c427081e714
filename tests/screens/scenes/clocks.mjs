// Two walls whose machines' clocks are wrong by five minutes, the one ahead, the other behind.
// Both note the true instant at which each second appears.
import { ask, play, until } from "./browser.mjs";

const FIVE_MINUTES_MS = 300_000;
const SECONDS = 5;

function note() {
  const seen = (globalThis.__appeared = {});
  const face = document.querySelector(".clock-face");
  new MutationObserver(() => {
    seen[face.textContent] ??= globalThis.__trueInstant();
  }).observe(face, { characterData: true, childList: true, subtree: true });
}

await play(async (house, asked) => {
  const pages = await Promise.all(
    [FIVE_MINUTES_MS, -FIVE_MINUTES_MS].map(async (skewMs) => {
      const room = await house.room({ skewMs, viewport: { width: 1920, height: 1080 } });
      return house.page(room, "/screens/wall/", { token: asked.tokens.LIVE_SCREEN });
    }),
  );
  await ask(
    asked,
    "PERFORMANCE",
    "mutation ($id: ID!) { startSlot(input: {slotId: $id}) { __typename } }",
    {
      id: asked.slot,
    },
  );
  await Promise.all(pages.map((page) => page.locator(".clock-face").waitFor()));
  const wrong = await Promise.all(
    pages.map((page) => page.evaluate(() => Date.now() - globalThis.__trueInstant())),
  );
  // The clock settles by a few short questions to the server before it is judged.
  await until(() => performance.now() > 4_000, "the clocks to settle");
  await Promise.all(pages.map((page) => page.evaluate(note)));
  const common = async () => {
    const [one, other] = await Promise.all(
      pages.map((page) => page.evaluate(() => globalThis.__appeared)),
    );
    const both = Object.keys(one).filter((text) => text in other);
    return both.length >= SECONDS && both.map((text) => one[text] - other[text]);
  };
  const apart = await until(common, "the same seconds on both walls");
  const shown = await pages[0].locator(".clock-face").innerText();
  return { wrong, apart, shown };
});
