// A month of activities: read by keys, narrowed like the list, live, at every width.
import { ask, axe, play, until } from "./browser.mjs";

const SIZES = { phone: [390, 844], laptop: [1366, 768], "4k": [3840, 2160] };
const PLAN = `mutation ($i: PlanOpinionMeetingInput!) {
  planOpinionMeeting(input: $i) { __typename } }`;

await play(async (house, asked) => {
  const seen = { axe: {}, wide: [] };
  const look = async (page, name) => {
    const found = await axe(page);
    if (found.length > 0) seen.axe[name] = found;
  };
  const room = await house.room({ viewport: { width: 1366, height: 768 } });
  const page = await house.page(room, "/screens/activities/", { token: asked.office });
  await page.locator(".list-lines > li").first().waitFor();
  await page.getByRole("button", { name: "月历" }).click();
  const count = page.locator(".calendar-head small");
  const day = (name) => page.locator(`[data-day="${name}"]`);
  seen.count = await until(async () => (await count.innerText().catch(() => "")).trim(), "a month");
  seen.today = await day("2026-05-18").locator(".sr-only").innerText();
  seen.lines = await page.locator(".list-lines > li").count();
  await page.setViewportSize({ width: 390, height: 844 });
  seen.signs = (await day("2026-05-18").locator(".signs").innerText()).trim();
  await page.setViewportSize({ width: 1366, height: 768 });

  // By keys alone: a week on, to its end, a month on, to its first day.
  seen.stops = await page.locator('.month [data-day][tabindex="0"]').count();
  await day("2026-05-18").focus();
  const at = () => page.evaluate(() => document.activeElement?.dataset.day);
  seen.byKeys = [];
  for (const key of ["ArrowDown", "End", "PageDown"]) {
    await page.keyboard.press(key);
    seen.byKeys.push(await until(async () => (await at()) !== seen.byKeys.at(-1) && at(), key));
  }
  for (let row = 0; row < 4; row += 1) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await until(async () => (await at()) === "2026-06-01", "the first of June");
  seen.byKeys.push(await at());
  await page.locator(".list-lines > li").first().waitFor();
  seen.june = await page.locator(".list-lines a").allInnerTexts();
  await look(page, "june");

  // Narrowed like the list; the address can be sent to a colleague.
  await page.getByRole("button", { name: "上月" }).click();
  await page.getByRole("button", { name: "筛选", exact: true }).click();
  await page.locator('[data-field="hostUnitId"] input').fill("区教委");
  await page.locator("[role=listbox] [role=option]", { hasText: "区教委" }).first().click();
  seen.narrowed = await until(async () => {
    const told = (await count.innerText().catch(() => "")).trim();
    return told !== "5 项" && told;
  }, "fewer");
  await page.locator('[data-field="phase"] select').selectOption("SUPERVISE");
  await page.getByText("本月没有符合条件的活动").waitFor();
  seen.none = true;
  await page.goto(`${asked.url}/screens/activities/?as=calendar&day=2026-05-31`);
  await page.locator(".list-lines > li").first().waitFor();
  seen.address = await page.evaluate(() => location.search);
  await ask(asked, asked.office, PLAN, {
    i: {
      unitId: asked.unit,
      subject: "临时加开的听取意见会",
      startsAt: "2026-05-31T10:00:00+08:00",
    },
  });
  await page.locator(".list-lines a", { hasText: "临时加开" }).waitFor();
  seen.fresh = true;
  await look(page, "calendar");
  await page.locator(".list-lines a", { hasText: "临时加开" }).click();
  await page.getByRole("heading", { name: "临时加开的听取意见会" }).waitFor();
  await house.picture(page, "activities-calendar-beside");
  await page.goBack();
  await day("2026-05-31").waitFor();

  const own = await house.page(await house.room(), "/screens/activities/", { token: asked.staff });
  await own.locator(".list-lines > li").first().waitFor();
  seen.units = [...new Set(await own.locator('.facts .cell[title="承办单位"]').allInnerTexts())];

  for (const colorScheme of ["light", "dark"]) {
    const other = await house.room({ colorScheme });
    for (const [name, path] of Object.entries({
      list: "/screens/activities/",
      calendar: "/screens/activities/?as=calendar",
    })) {
      const shown = await house.page(other, path, { token: asked.office });
      await shown.locator(".list-lines > li").first().waitFor();
      if (colorScheme === "dark" && name === "list")
        await shown.getByRole("button", { name: "English", exact: true }).click();
      await shown.locator(".list-lines > li").first().waitFor();
      await look(shown, `${name} ${colorScheme}`);
      for (const [size, [width, height]] of Object.entries(SIZES)) {
        await shown.setViewportSize({ width, height });
        const over = await shown.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 1) seen.wide.push(`${name} ${size}: ${over} px too wide`);
        await house.picture(shown, `activities-${name}-${size}-${colorScheme}`);
      }
    }
  }
  return seen;
});
