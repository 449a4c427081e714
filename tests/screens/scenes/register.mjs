// The clause register: searched, filtered, and opened by its address.
import { play, until } from "./browser.mjs";

const count = (page) => page.locator('[data-testid="count"]').innerText().then(Number);

await play(async (house, asked) => {
  const seen = {};
  const room = await house.room();
  const page = await house.page(room, "/screens/clauses/");
  seen.all = await until(async () => (await count(page)) === asked.all && asked.all, "all clauses");
  await page.getByLabel("检索").fill(asked.text);
  seen.found = await until(
    async () => (await count(page)) === asked.found && asked.found,
    "what the text finds",
  );
  await page.getByLabel("约束力").selectOption("HARD");
  seen.hard = await until(
    async () => (await count(page)) === asked.hard && asked.hard,
    "the hard ones of them",
  );
  seen.ids = await page.locator(".clause .id a").allInnerTexts();
  seen.address = new URL(page.url()).search;

  // The address alone brings the same clauses to somebody else.
  const other = await house.page(await house.room(), `/screens/clauses/${seen.address}`);
  await until(async () => (await count(other)) === asked.hard, "the same by its address");
  seen.same = await other.locator(".clause .id a").allInnerTexts();
  await other.getByLabel("检索").fill("没有这样的条款");
  seen.none = await until(async () => (await count(other)) === 0 && "0", "nothing");
  await other.getByRole("button", { name: "清除" }).click();
  await until(async () => (await count(other)) === asked.all, "all again");
  return seen;
});
