// Lists and matters of the rooms: what the address says, what waits, back to one's place, and how
// every room looks and reads.
import { ask, axe, play, until } from "./browser.mjs";

const REPORT = `mutation ($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i) {
  ... on SentimentEventReported { event { id } } } }`;
const SIZES = { phone: [390, 844], small: [1024, 768], laptop: [1366, 768], "4k": [3840, 2160] };

const lines = (page) => page.locator(".list-lines > li");
const titles = (page) => page.locator(".list-lines a").allTextContents();
const focused = (page) => page.evaluate(() => document.activeElement?.textContent ?? null);
const tooWide = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

await play(async (house, asked) => {
  const seen = { axe: {}, wide: {} };
  const { ADMIN } = asked.tokens;
  const late = (title) =>
    ask(asked, "PUBLICITY", REPORT, {
      i: {
        title,
        summary: title,
        level: "MAJOR",
        responsibleUnitId: asked.unit,
        firstKnownAt: "2026-12-16T09:00:00+08:00",
      },
    });
  const office = await house.room({ viewport: { width: 1024, height: 768 } });
  const cases = await house.page(office, "/screens/cases/", { token: ADMIN });
  await lines(cases)
    .nth(asked.cases - 1)
    .waitFor();
  seen.count = await cases.getByRole("button", { name: /^在办/ }).innerText();

  // Narrowed by a unit that is found by part of its name: the address says so.
  await cases.getByRole("button", { name: "筛选", exact: true }).click();
  await cases.getByLabel("类别").selectOption("SUPERVISION");
  await cases.getByLabel("承办单位").fill(asked.elsewhere.slice(1, 4));
  await cases.getByRole("option", { name: asked.elsewhere }).click();
  await cases.locator(".nothing").waitFor();
  seen.nothing = await cases.locator(".nothing").innerText();
  await house.picture(cases, "rooms-cases-nothing");
  seen.search = await cases.evaluate(() => location.search);

  // A colleague who is sent the address sees the same, with what it is narrowed by in words.
  const colleague = await house.page(office, `/screens/cases/${seen.search}`, { token: ADMIN });
  await colleague.locator(".nothing").waitFor();
  await until(
    async () => (await colleague.locator(".chip").allInnerTexts()).join().includes(asked.elsewhere),
    "the unit is named",
  );
  seen.chips = await colleague.locator(".chip > span").allInnerTexts();
  await colleague.getByRole("button", { name: "清除筛选" }).last().click();
  await lines(colleague).first().waitFor();
  seen.cleared = await colleague.evaluate(() => location.search);

  // Junk in the address is told; an id that leads nowhere, too.
  const junk = await house.page(office, "/screens/cases/?kind=MOOD&unitId=junk", { token: ADMIN });
  seen.junk = await junk.getByText("无法识别").innerText();
  seen.junkUnit = await until(async () => {
    const found = await junk.locator(".chip > span").allInnerTexts();
    return found.join().includes("查无此项") && found.join();
  }, "the unit is unknown");
  const nowhere = await house.page(office, "/screens/cases/?id=bm93aGVyZQ", { token: ADMIN });
  await nowhere.locator(".nothing, .problems").first().waitFor();
  seen.nowhere = await nowhere.locator(".room-matter").innerText();
  for (const page of [junk, nowhere]) await page.close();

  // What comes in while one reads waits, and pushes nothing away.
  const before = await titles(colleague);
  await late("新近逾期的舆情");
  const fresh = colleague.getByRole("button", { name: /有 \d+ 件新增/ });
  await fresh.waitFor();
  seen.fresh = await fresh.innerText();
  seen.stands = JSON.stringify(await titles(colleague)) === JSON.stringify(before);
  await house.picture(colleague, "rooms-cases-fresh");
  await fresh.click();
  await until(async () => (await lines(colleague).count()) === before.length + 2, "the new lines");

  // Into a matter far down and back: the same place, the focus on the same line.
  const far = colleague.locator(".list-lines a").nth(before.length - 2);
  await far.scrollIntoViewIfNeeded();
  const name = await far.textContent();
  const placeOf = () => far.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  let place = null;
  await until(async () => place === (place = await placeOf()), "the page stands still");
  await far.click();
  await colleague.locator(".matter header h2").waitFor();
  seen.arrived = (await focused(colleague)) === name;
  seen.axe.case = await axe(colleague);
  await colleague.goBack();
  await until(async () => (await focused(colleague)) === name, "the line has the focus");
  await until(async () => Math.abs((await placeOf()) - place) < 8, "the place");
  await colleague.reload();
  await lines(colleague)
    .nth(before.length - 1)
    .waitFor();
  await until(async () => Math.abs((await placeOf()) - place) < 8, "the place after a reload");

  // By keys alone: one stop of Tab for the list, arrows in it, Enter opens.
  await colleague.locator('.list-lines a[tabindex="0"]').focus();
  await colleague.keyboard.press("Home");
  await colleague.keyboard.press("ArrowDown");
  const second = await focused(colleague);
  await colleague.keyboard.press("Enter");
  await colleague.locator(".matter header h2").waitFor();
  seen.byKeys = (await focused(colleague)) === second;
  await colleague.getByRole("button", { name: "← 返回列表" }).click();
  await until(async () => (await focused(colleague)) === second, "back by the button");
  seen.stops = await colleague.locator('.list-lines a[tabindex="0"]').count();

  // More lines are asked for page by page, and are there again after a matter and a reload.
  const log = await house.page(office, "/screens/history/", { token: ADMIN });
  await lines(log).nth(39).waitFor();
  await log.getByRole("button", { name: "再显示 40 件" }).click();
  await lines(log).nth(79).waitFor();
  await log.locator(".list-lines a").nth(78).click();
  await log.locator(".matter header h2").waitFor();
  await log.reload();
  await log.locator(".matter header h2").waitFor();
  await log.getByRole("button", { name: "← 返回列表" }).click();
  await lines(log).nth(79).waitFor();
  seen.pages = await lines(log).count();
  await log.close();

  // Every room, list and matter, at every width, in both lights and languages.
  const rooms = {
    cases: ["/screens/cases/", "ADMIN"],
    deadlines: ["/screens/deadlines/", "ADMIN"],
    history: ["/screens/history/", "ADMIN"],
    desk: ["/screens/desk/", "PUBLICITY"],
  };
  for (const [room, [path, role]] of Object.entries(rooms)) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await house.page(await house.room({ colorScheme }), path, {
        token: asked.tokens[role],
      });
      await lines(page).first().waitFor();
      await look(page, `${room}-list`, colorScheme);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.locator(".list-lines a").first().click();
      await page.locator(".matter header h2").waitFor();
      if (room !== "deadlines") await page.locator(".history li").first().waitFor();
      await look(page, room, colorScheme);
      await page.getByRole("button", { name: "English", exact: true }).click();
      await page.getByRole("button", { name: "中文", exact: true }).waitFor();
      await house.picture(page, `rooms-${room}-en-${colorScheme}`);
      await page.context().close();
    }
  }
  return seen;

  async function look(page, what, colorScheme) {
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height });
      const over = await tooWide(page);
      if (over > 1) seen.wide[`${what} ${size}`] = over;
      await house.picture(page, `rooms-${what}-${size}-${colorScheme}`);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    seen.axe[`${what} ${colorScheme}`] = await axe(page);
  }
});
