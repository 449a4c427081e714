// The wall is led from the desk, with a preview; an average that is held back is seen by nobody.
import { ask, axe, play } from "./browser.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const act = (asked, name) =>
  ask(
    asked,
    "PERFORMANCE",
    `mutation ($i: SlotInput!) { ${name}(input: $i) { __typename } }`,
    { i: { slotId: asked.slot } },
  );

await play(async (house, asked) => {
  const seen = {};
  const session = encodeURIComponent(asked.session);
  const desk = await house.page(await house.room(), `/screens/chair/?session=${session}`, {
    token: asked.tokens.PERFORMANCE,
  });
  const hall = await house.room({ viewport: { width: 1920, height: 1080 } });
  const wall = await house.page(hall, `/screens/wall/?session=${session}`, {
    token: asked.tokens.LIVE_SCREEN,
  });
  await wall.locator(".stage").waitFor();
  for (const name of ["startSlot", "endSlot", "openScoring"]) await act(asked, name);
  for (const [number, score] of asked.scores.entries()) {
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
  await act(asked, "closeScoring");

  // Held back: the desk and the wall say that there is an average, and nobody has it.
  await desk.getByRole("button", { name: "的得分待公布" }).click();
  await button(desk, "公布得分").waitFor();
  const name = await desk.locator("#slot-title").innerText();
  await button(desk, "预览大屏").click();
  const preview = desk.frameLocator(".preview iframe");
  await preview.locator(".stage").waitFor();
  await button(desk, `${name}的结果`).click();
  seen.wall = await wall.locator(".revealed .call", { hasText: "待公布" }).innerText();
  seen.preview = await preview.locator(".revealed .call", { hasText: "待公布" }).innerText();
  await house.picture(desk, "steer-desk-light", { fullPage: true });
  await house.picture(wall, "steer-held-light");
  seen.before = [wall, desk]
    .flatMap((page) => house.came(page))
    .filter((frame) => frame.includes('"average":"')).length;

  for (const [view, selector] of [
    ["总览", ".results li"],
    ["黑屏", ".blank"],
    ["候场", ".around"],
  ]) {
    await button(desk, view).click();
    await wall.locator(selector).first().waitFor({ state: "attached" });
    if (view === "黑屏") {
      seen.dark = {
        head: await wall.locator(".wall-head").isVisible(),
        colour: await wall.locator(".wall").evaluate((one) => getComputedStyle(one).backgroundColor),
      };
    }
  }
  seen.pressed = await desk.locator('.views [aria-pressed="true"]').allInnerTexts();
  await button(desk, `${name}的结果`).click();

  await button(desk, "公布得分").click();
  await button(desk, "公布").click();
  seen.average = await wall.locator(".revealed-figure .sr-only").innerText();
  seen.due = await button(desk, "公布得分").count();
  seen.axe = await axe(desk);
  await wall.reload();
  seen.afterReload = await wall.locator(".revealed-figure .sr-only").innerText();
  return seen;
});
