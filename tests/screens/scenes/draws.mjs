// A draw: made by the office, done again in anybody's browser, caught where its answer was tampered with.
import { axe, play, until } from "./browser.mjs";

const SIZES = { phone: [390, 844], laptop: [1366, 768], "4k": [3840, 2160] };
const ROWS = '.lots tr[data-drawn="true"]';

await play(async (house, asked) => {
  const seen = { axe: [], wide: [] };
  const office = await house.page(await house.room(), "/screens/draws/", {
    token: asked.tokens.PERFORMANCE,
  });
  await office.getByText("还没有抽选。").waitFor();
  await office.getByRole("button", { name: "抽选代表", exact: true }).click();
  const form = office.locator(".room-matter form");
  await form.getByLabel("承办单位").fill(asked.host);
  await office.getByRole("option", { name: asked.host }).first().click();
  await form.getByLabel(/^活动/).fill("垃圾分类联合督查");
  await form.getByLabel("人数").fill("12");
  await form.getByRole("button", { name: "抽选", exact: true }).click();
  await office.getByRole("dialog").getByRole("button", { name: "抽选代表", exact: true }).click();
  await office.getByRole("heading", { name: "垃圾分类联合督查" }).waitFor();
  const id = new URL(office.url()).searchParams.get("id");
  await office.locator(ROWS).first().waitFor();
  seen.officeSees = (await office.locator(".lots tbody td:nth-child(2)").allInnerTexts()).some(
    (text) => text.includes(" "),
  );

  const path = `/screens/draws/?id=${encodeURIComponent(id)}`;
  for (const colorScheme of ["light", "dark"]) {
    const page = await house.page(await house.room({ colorScheme }), path);
    if (colorScheme === "dark")
      await page.getByRole("button", { name: "English", exact: true }).click();
    await page.locator(ROWS).first().waitFor();
    seen[colorScheme] = {
      verdict: await page.locator(".proof [role=status]").innerText(),
      drawn: (await page.locator(`${ROWS} td:nth-child(2)`).allInnerTexts()).sort(),
    };
    seen.mayVoid = (await page.locator('[data-step="voidDraw"]').count()) > 0;
    seen.axe.push(...(await axe(page)));
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 1) seen.wide.push(`${size}: ${over} px too wide`);
      await house.picture(page, `draws-${size}-${colorScheme}`);
    }
  }

  // Somebody between server and reader puts another member in the place of one that was drawn.
  const crooked = await (await house.room()).newPage();
  house.pages.push(crooked);
  await crooked.route("**/graphql", async (route) => {
    const answer = await route.fetch();
    const told = await answer.json();
    const pool = told.data?.node?.pool;
    if (pool) {
      const one = pool.find((line) => line.isDrawn);
      const other = pool.find((line) => !line.isDrawn && line.category === one.category);
      [one.isDrawn, other.isDrawn] = [false, true];
      [one.place, other.place] = [other.place, one.place];
    }
    await route.fulfill({ response: answer, json: told });
  });
  await crooked.goto(asked.url + path);
  await crooked.getByText("与公布的不一致").waitFor();
  seen.crooked = await crooked.locator(".proof [role=status]").innerText();
  await house.picture(crooked, "draws-crooked");

  const step = office.locator('[data-step="voidDraw"]');
  if ((await step.getAttribute("open")) === null) await step.locator("summary").click();
  await step.getByLabel("理由").fill("两人已离任");
  await step.getByRole("button", { name: "抽选作废", exact: true }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByRole("button", { name: "抽选作废", exact: true }).click();
  const tag = office.locator(".room-matter header .marks");
  seen.void = await until(async () => (await tag.innerText()).includes("作废") && "作废", "void");
  return seen;
});
