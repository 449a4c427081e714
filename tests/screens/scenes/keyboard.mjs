// A session led by the keyboard alone: the due step is near, and the focus never gets lost.
import { ask, play, until } from "./browser.mjs";

const MOST_TABS = 100;

const focused = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one === document.body || one === null ? null : (one.textContent ?? one.tagName);
  });

/** How many tabs from the top of the page until something so named has the focus. */
async function tabsTo(page, name) {
  await page.evaluate(() => document.activeElement?.blur());
  await page.locator("body").press("Home");
  for (let tab = 1; tab <= MOST_TABS; tab += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return tab;
  }
  return Infinity;
}

await play(async (house, asked) => {
  const seen = { tabs: {}, after: {} };
  const office = await house.room();
  const path = `/screens/chair/?session=${encodeURIComponent(asked.session)}`;
  const chair = await house.page(office, path, { token: asked.tokens.PERFORMANCE });
  const button = (name) => chair.getByRole("button", { name, exact: true });

  /** Does a step by keys, and tells where the focus is once the next one is there. */
  const step = async (name, answer, next) => {
    await button(name).waitFor();
    await chair.reload();
    await button(name).waitFor();
    seen.tabs[name] = await tabsTo(chair, name);
    await chair.keyboard.press("Enter");
    if (answer) {
      const dialog = chair.getByRole("dialog");
      await dialog.waitFor();
      for (let tab = 0; (await focused(chair)) !== answer && tab < 9; tab += 1)
        await chair.keyboard.press("Tab");
      await chair.keyboard.press("Enter");
      await dialog.waitFor({ state: "detached" });
    }
    await button(next).waitFor();
    await until(() => focused(chair).then((is) => is !== null), `a focus after ${name}`, 3_000).catch(
      () => undefined,
    );
    seen.after[name] = await focused(chair);
  };

  await step("开始述职", "开始计时", "结束述职");
  await step("结束述职", "结束述职", "开放打分");
  await step("开放打分", null, "截止打分");
  for (const [number, score] of ["80", "85", "90", "95", "70"].entries()) {
    const { checkIn } = await ask(
      asked,
      null,
      "mutation ($i: CheckInInput!) { checkIn(input: $i) { ... on CheckedIn { token } } }",
      { i: { entryCode: asked.codes[number] } },
    );
    await ask(
      asked,
      checkIn.token,
      "mutation ($i: SubmitBallotInput!) { submitBallot(input: $i) { __typename } }",
      { i: { slotId: asked.slot, score, receiptKey: String(number).repeat(32) } },
    );
  }
  await until(
    () => chair.locator('[data-testid="desk-scored"]').innerText().then((is) => is === "5"),
    "five ballots",
  );
  await step("截止打分", "截止打分", "开始述职");

  // Within the list of units arrows lead on; it is one stop of Tab.
  const names = await chair.locator(".order .name").allInnerTexts();
  await chair.locator('.order button[tabindex="0"]').focus();
  await chair.keyboard.press("Home");
  await chair.keyboard.press("ArrowDown");
  await chair.keyboard.press("ArrowDown");
  await chair.keyboard.press("Enter");
  seen.picked = (await chair.locator("#slot-title").innerText()) === names[2];
  seen.stops = await chair.locator('.order ol button[tabindex="0"]').count();

  // A question that is answered with no gives the focus back to what has asked it.
  await chair.locator(".due .act").focus();
  await chair.keyboard.press("Enter");
  await chair.getByRole("dialog").waitFor();
  await chair.keyboard.press("Escape");
  await chair.getByRole("dialog").waitFor({ state: "detached" });
  seen.afterNo = await until(() => focused(chair), "the focus is back", 3_000).catch(() => null);
  return seen;
});
