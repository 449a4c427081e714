// The query page as the README tells it: watch in one browser window, act in another.
import { play, until } from "./browser.mjs";

/** Opens GraphiQL, goes to an example's tab, and runs one of its operations. */
async function run(house, room, { token, tab, operation }) {
  const page = await house.page(room, "/graphiql", { token });
  const says = (name) =>
    until(async () => (await written(page)).includes(name), `${name} in the editor`);
  await says("ClauseRegister");
  await page.getByRole("tab").nth(tab).click();
  await says(operation);
  await page.locator(".graphiql-execute-button").click();
  await page.getByRole("menuitem", { name: operation }).click();
  return page;
}

// Monaco writes blanks that do not break.
const written = (page) => page.locator(".graphiql-query-editor").first().innerText();
const shown = (page) => page.locator(".result-window").innerText();

await play(async (house, asked) => {
  const seen = {};
  const watching = await run(house, await house.room(), {
    token: asked.tokens.LIVE_SCREEN,
    tab: asked.tabs.LIVE_SCREEN,
    operation: "HallFloor",
  });
  seen.before = await until(
    async () => /"startedAt":\snull/.test(await shown(watching)) && "waiting",
    "the first frame",
  );
  const acting = await run(house, await house.room(), {
    token: asked.tokens.PERFORMANCE,
    tab: asked.tabs.PERFORMANCE,
    operation: "StartSlot",
  });
  await until(async () => (await shown(acting)).includes("SlotStarted"), "the act's answer");
  seen.after = await until(
    async () => /"startedAt":\s"/.test(await shown(watching)) && "started",
    "the frame after it",
  );
  await house.picture(watching, "graphiql");
  return seen;
});
