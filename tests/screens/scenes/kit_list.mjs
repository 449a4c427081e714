// A list of the kit: ordered, counted, narrowed, all of it in the address; back leads through it; taken
// away as a file.
import { readFileSync } from "node:fs";

import { axe, play, until } from "./browser.mjs";

const SIZES = { phone: [390, 844], small: [1024, 768], laptop: [1366, 768] };
const button = (page, name) => page.getByRole("button", { name, exact: true });
const titles = (page) => page.locator(".list-lines a").allInnerTexts();
const search = (page) => page.evaluate(() => decodeURIComponent(location.search));

await play(async (house, asked) => {
  const seen = { axe: {}, wide: {} };
  const room = await house.room({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const page = await house.page(room, "/screens/sessions/", { token: asked.tokens.PERFORMANCE });
  const shows = (count, what) =>
    until(async () => (await titles(page)).length === count, what ?? `${count} lines`);
  const look = async (what, page) => {
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 1) seen.wide[`${what} ${size}`] = over;
      await house.picture(page, `kit-${what}-${size}`);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    seen.axe[what] = await axe(page);
  };
  await shows(asked.count);
  seen.usual = (await titles(page))[0];
  await look("list", page);

  // By the instant, the earliest first; one step back is the usual order again.
  await page.getByLabel("排序").selectOption("STARTS_AT");
  await until(async () => {
    seen.earliest = (await titles(page))[0] ?? seen.usual;
    return seen.earliest !== seen.usual;
  }, "another order");
  seen.ordered = await search(page);
  await page.goBack();
  await until(async () => (await titles(page))[0] === seen.usual, "back in the usual order");
  await page.goForward();
  await until(async () => (await titles(page))[0] === seen.earliest, "forward again");

  // Counted by year: a part leads to its sessions alone.
  await page.getByLabel("统计").selectOption("PERFORMANCE_YEAR");
  const counts = page.getByRole("region", { name: "按考评年度统计" });
  await counts.locator("li").first().waitFor();
  seen.counted = await counts.locator("li").allInnerTexts();
  await look("counts", page);
  await button(counts, "2025").click();
  await shows(asked.older, "those of 2025");
  seen.narrowed = await search(page);
  seen.chips = await page.locator(".chip > span").allInnerTexts();

  // A colleague who is sent the address sees the same.
  const other = await house.page(
    room,
    `/screens/sessions/${await page.evaluate(() => location.search)}`,
    {
      token: asked.tokens.PERFORMANCE,
    },
  );
  await until(
    async () => JSON.stringify(await titles(other)) === JSON.stringify(await titles(page)),
    "the same lines",
  );
  await other.close();

  // What is shown is taken away, all of it and no more, and nothing in it is run.
  const file = page.waitForEvent("download");
  await button(page, "下载表格").click();
  const download = await file;
  seen.fileName = download.suggestedFilename();
  seen.file = readFileSync(await download.path(), "utf8");
  await page.getByText(`已下载 ${asked.older} 件`).waitFor();

  // Without the line it says so and can be tried again.
  await room.setOffline(true);
  await button(page, "下载表格").click();
  await page.locator(".tools .problems").waitFor();
  seen.noFile = await page.locator(".tools .problems").innerText();
  await room.setOffline(false);
  await page.locator(".tools .problems").waitFor();
  await button(page, "再试一次").first().click();
  await page.getByText(`已下载 ${asked.older} 件`).waitFor();

  // A text has its bound, which is told; what is typed within it is one step back.
  const field = page.getByLabel("查找名称");
  await field.fill("长".repeat(201));
  await page.locator(".search .left").waitFor();
  seen.tooLong = await page.locator(".search .left").innerText();
  await page.waitForTimeout(700);
  seen.notLookedFor = (await search(page)).includes("text=");
  await field.fill("");
  await field.pressSequentially("不存在的会", { delay: 120 });
  await page.locator(".nothing").waitFor();
  seen.nothing = await page.locator(".nothing").innerText();
  await page.goBack();
  await shows(asked.older, "one step back from what was typed");
  seen.field = await until(
    async () => ((await field.inputValue()) === "" ? "empty" : null),
    "empty",
  );

  // Into a matter and back: the same view.
  await page.locator(".list-lines a").first().click();
  await page.locator(".matter h2").first().waitFor();
  await page.goBack();
  await shows(asked.older, "the list again");
  seen.again = await search(page);

  // The same in the dark and in English: list, form and matter.
  const night = await house.room({ viewport: { width: 1366, height: 768 }, colorScheme: "dark" });
  const dark = await house.page(night, "/screens/sessions/", { token: asked.tokens.PERFORMANCE });
  await button(dark, "English").click();
  await until(async () => (await titles(dark)).length === asked.count, "the list in the dark");
  await look("night-list", dark);
  await button(dark, "Call a session").first().click();
  await button(dark, "Call it").click();
  await dark.locator(".summary, .problems").first().waitFor();
  seen.nightForm = await dark.locator("form").first().innerText();
  await look("night-form", dark);
  await dark.goto(`${asked.url}/screens/sessions/`);
  await dark.locator(".list-lines a").first().click();
  await dark.locator(".matter h2").first().waitFor();
  await look("night-matter", dark);
  return seen;
});
