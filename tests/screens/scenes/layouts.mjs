// Long names and titles at every width: nothing is pushed out of its place, nothing runs over
// anything else, and what stands on a button can be read.
import { ask, play, until } from "./browser.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const WIDTHS = { phone: [390, 844], small: [1024, 768], laptop: [1366, 768], "4k": [3840, 2160] };

const act = (asked, name, slotId) =>
  ask(
    asked,
    "PERFORMANCE",
    `mutation ($i: SlotInput!) { ${name}(input: $i) { __typename } }`,
    { i: { slotId } },
  );

/** What does not hold on a page as it stands: too wide, cut, or over something else. */
function faults() {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth - root.clientWidth > 1) {
    found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
  }
  const isSeen = (one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(one).visibility !== "hidden";
  };
  const isIn = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
  const wide = { left: 0, right: root.clientWidth };
  for (const one of document.querySelectorAll("button, .act, .tag, input, select, .who-is, dd")) {
    if (!isSeen(one) || one.closest(".controls, .print-only, .sr-only")) continue;
    const box = one.getBoundingClientRect();
    const told = `${one.tagName}.${one.className} ${(one.textContent ?? "").slice(0, 24)}`;
    if (!isIn(box, wide)) found.push(`out of the page: ${told}`);
    if (one.matches("button, .act") && one.scrollWidth > one.clientWidth + 2) {
      found.push(`runs over its edge: ${told}`);
    }
  }
  // A wall is one picture: what it shows large is wholly in it.
  const stage = root.matches(".is-wall") && document.querySelector("main");
  if (stage && innerWidth > innerHeight) {
    const frame = stage.getBoundingClientRect();
    for (const one of stage.querySelectorAll("h2, .clock-face, .clock-bar, .call, .turnout, .average")) {
      const box = one.getBoundingClientRect();
      if (isSeen(one) && (box.bottom > frame.bottom + 2 || box.top < frame.top - 2)) {
        found.push(`cut: ${one.className || one.tagName} ${(one.textContent ?? "").slice(0, 24)}`);
      }
    }
  }
  // The acts of a place do not lie over each other.
  const acts = [...document.querySelectorAll("main .act")].filter(isSeen);
  for (const [place, one] of acts.entries()) {
    for (const other of acts.slice(place + 1)) {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const over =
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      if (over) found.push(`lie over each other: ${one.textContent} / ${other.textContent}`);
    }
  }
  return found;
}

await play(async (house, asked) => {
  const seen = { faults: {}, pages: 0 };
  const look = async (page, name) => {
    for (const [width, [w, h]] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width: w, height: h });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => drawn())));
      let found = await page.evaluate(faults);
      // A page that has just changed its size may still be moving to its new place.
      for (let tries = 0; found.length > 0 && tries < 20; tries += 1) {
        await page.waitForTimeout(100);
        found = await page.evaluate(faults);
      }
      seen.pages += 1;
      if (found.length > 0) seen.faults[`${name} ${width}`] = found.slice(0, 6);
      for (const colorScheme of width === "small" ? ["light", "dark"] : ["light"]) {
        await page.emulateMedia({ colorScheme });
        await house.picture(page, `long-${name}-${width}-${colorScheme}`);
      }
      await page.emulateMedia({ colorScheme: "light" });
    }
  };
  const session = encodeURIComponent(asked.session);
  const room = () => house.room({ viewport: { width: 1366, height: 768 } });
  const desk = await house.page(await room(), `/screens/chair/?session=${session}`, {
    token: asked.tokens.PERFORMANCE,
  });
  const wall = await house.page(await room(), `/screens/wall/?session=${session}`, {
    token: asked.tokens.LIVE_SCREEN,
  });
  const phone = await house.page(await room(), `/screens/phone/#code=${asked.code}`);
  await button(phone, "签到入场").click();
  await phone.locator(".rest h2").waitFor();
  await wall.locator(".stage").waitFor();
  await button(desk, "开始述职").waitFor();
  await look(phone, "phone-rest");
  await look(wall, "wall-between");
  await act(asked, "startSlot", asked.slot);
  await wall.locator(".clock-face").waitFor();
  await button(desk, "结束述职").waitFor();
  await look(desk, "chair-speaking");
  await look(wall, "wall-speaking");
  await act(asked, "endSlot", asked.slot);
  await act(asked, "openScoring", asked.slot);
  await phone.locator(".pad").waitFor();
  await button(desk, "截止打分").waitFor();
  await desk.locator(".slot .rare summary").click();
  await look(desk, "chair-scoring");
  await look(wall, "wall-scoring");
  await look(phone, "phone-pad");
  await button(desk, "截止打分").click();
  await desk.getByRole("dialog").waitFor();
  await look(desk, "chair-asks");
  await desk.keyboard.press("Escape");
  await wall.keyboard.press("b");
  await wall.locator(".results li").first().waitFor();
  await look(wall, "wall-board");

  for (const [place, waiting] of asked.waiting.entries()) {
    const early = await house.page(
      await room(),
      `/screens/wall/?session=${encodeURIComponent(waiting)}`,
      { token: asked.tokens.LIVE_SCREEN },
    );
    await early.locator(".call").waitFor();
    await look(early, `wall-waiting-${place}`);
  }

  const form = await house.page(await room(), "/screens/chair/?session=new", {
    token: asked.tokens.PERFORMANCE,
  });
  await until(
    () =>
      form
        .locator(".unit-line")
        .count()
        .then((count) => count > 60),
    "the units",
  );
  await look(form, "chair-call");
  await form.getByLabel("名称").fill(asked.title);
  await button(form, "召开评议会").click();
  await form.getByRole("dialog").waitFor();
  await look(form, "chair-summary");
  const index = await house.page(await room(), "/screens/", { token: asked.tokens.PERFORMANCE });
  await index.locator("ol li").first().waitFor();
  await look(index, "index");
  return seen;
});
