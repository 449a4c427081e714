// The steps of one matter, as the server allows and refuses them to each who looks at it.
import { ask, axe, play, until } from "./browser.mjs";

const ASSESS = `mutation ($i: AssessSentimentEventInput!) {
  assessSentimentEvent(input: $i) { __typename } }`;

const CHINESE = /[\u4e00-\u9fff]/;

/** The steps that are offered, and the refused ones with their reasons. */
async function steps(page) {
  await page.locator(".steps").waitFor();
  return page.locator(".steps").evaluate((all) => ({
    offered: [...all.querySelectorAll(".step")].map((one) => one.dataset.step),
    refused: [...all.querySelectorAll(".not-yet > div")].map((one) => [
      one.querySelector("dt").textContent,
      ...[...one.querySelectorAll("dd p")].map((why) => why.textContent.trim()),
    ]),
  }));
}

await play(async (house, asked) => {
  const seen = { before: {}, after: {}, english: {}, left: {}, axe: {} };
  const path = `/screens/desk/?id=${encodeURIComponent(asked.event)}`;
  const pages = {};
  for (const [role, token] of Object.entries(asked.tokens)) {
    const page = (pages[role] = await house.page(await house.room(), path, { token }));
    seen.before[role] = await steps(page);
    await house.picture(page, `steps-${role}`, { fullPage: true });
    seen.left[role] = await page
      .locator(".not-yet dd")
      .evaluateAll((all) => [...new Set(all.map((one) => one.getBoundingClientRect().left))].length);
    seen.axe[role] = await axe(page);
  }

  // What somebody else does moves the steps of all who look on.
  await ask(asked, "PUBLICITY", ASSESS, { i: { eventId: asked.event, assessment: "已核实。" } });
  for (const [role, page] of Object.entries(pages)) {
    await page.locator(".matter .marks", { hasText: "已研判" }).waitFor();
    seen.after[role] = await steps(page);
    await page.getByRole("button", { name: "English", exact: true }).click();
    // Reasons come anew over the line, in the language that is asked for now.
    seen.english[role] = await until(async () => {
      const told = await steps(page);
      return !CHINESE.test(JSON.stringify(told)) && told;
    }, "the reasons in English");
    await house.picture(page, `steps-${role}-en`, { fullPage: true });
  }
  return seen;
});
