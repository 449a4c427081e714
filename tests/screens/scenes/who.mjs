// Who is signed in at each screen, and what a wrong role is shown in its place.
import { ask, axe, play } from "./browser.mjs";

const CHINESE = /[\u4e00-\u9fff]/;

await play(async (house, asked) => {
  const seen = { right: {}, wrong: {}, faults: {} };
  const look = async (path, token, english) => {
    const room = await house.room();
    if (english) await room.addInitScript(() => localStorage.setItem("sitong.language", "en"));
    return house.page(room, path, { token });
  };

  for (const [path, role] of asked.right) {
    const page = await look(path, asked.tokens[role]);
    seen.right[`${path} ${role}`] = await page.locator(".who-is").first().innerText();
    await page.context().close();
  }

  for (const [path, role] of asked.wrong) {
    const page = await look(path, asked.tokens[role]);
    const told = page.locator(".problems", { hasText: "无权使用此屏幕" });
    await told.waitFor();
    seen.wrong[`${path} ${role}`] = {
      told: await told.innerText(),
      who: await page.locator(".who-is").first().innerText(),
      // The way to sign in is all that can be done here.
      controls: await page.locator("main button, main select").allInnerTexts(),
      good: await page.locator('[data-tone="good"], .line-state[data-line="live"]').count(),
      axe: await axe(page),
    };
    await house.picture(page, `wrong-role${path.replaceAll("/", "-")}light`);
    await page.context().close();
  }

  // What cannot be shown is told in the language of the page.
  for (const english of [false, true]) {
    const page = await look("/screens/chair/?session=junk", asked.tokens.PERFORMANCE, english);
    const text = await page.locator("main .problems").first().innerText();
    seen.faults[english ? "en" : "zh"] = { text, isChinese: CHINESE.test(text) };
    await page.context().close();
  }

  // So is a refusal by the state of a thing.
  const page = await look(`/screens/chair/?session=${asked.session}`, asked.tokens.PERFORMANCE);
  await page.getByRole("button", { name: "开始述职", exact: true }).waitFor();
  const refused = await ask(
    asked,
    "PERFORMANCE",
    `mutation ($i: SlotInput!) { closeScoring(input: $i) {
      ... on Refused { problems { message } } } }`,
    { i: { slotId: asked.slot } },
  );
  seen.refusal = refused.closeScoring.problems.map(({ message }) => message).join();
  return seen;
});
