// The delegation: a nominee on his way to membership, a roster read in and given out.
import { axe, play, until } from "./browser.mjs";

const SIZES = { phone: [390, 844], laptop: [1366, 768], "4k": [3840, 2160] };

await play(async (house, asked) => {
  const seen = { axe: [], wide: [] };
  const room = await house.room({ acceptDownloads: true });
  const page = await house.page(room, "/screens/delegation/", { token: asked.tokens.PERFORMANCE });
  await page.locator(".list-lines > li").first().waitFor();
  seen.members = Number(
    (await page.getByRole("button", { name: /^在任/ }).innerText()).replace(/\D/g, ""),
  );

  await page.getByRole("button", { name: "提名代表" }).click();
  const form = page.locator(".room-matter form");
  await form.getByLabel("任期").fill("届");
  await page.getByRole("listbox").getByRole("option").first().click();
  await form.getByLabel("姓名").fill("钱自远");
  await form.getByLabel("电话").fill("13900000000");
  await form.getByLabel("类别").selectOption({ index: 1 });
  await form.getByRole("button", { name: "提名", exact: true }).click();
  await page.getByRole("heading", { name: "钱自远" }).waitFor();

  const step = async (mutation, name, fill) => {
    const one = page.locator(`[data-step="${mutation}"]`);
    await one.waitFor();
    if ((await one.getAttribute("open")) === null) await one.locator("summary").click();
    await fill?.(one);
    await one.getByRole("button", { name, exact: true }).click();
    const dialog = page.getByRole("dialog");
    if (await dialog.isVisible().catch(() => false))
      await dialog.getByRole("button", { name, exact: true }).click();
  };
  for (const criterion of asked.criteria) {
    await step("attestCriterion", "确认条件", async (one) => {
      await one.getByLabel(criterion).or(one.locator("select")).first().waitFor();
      const select = one.locator("select");
      if ((await select.count()) > 0) await select.selectOption({ label: criterion });
      else await one.getByLabel(criterion).check();
      await one.getByLabel("依据").fill("社区党委出具证明");
    });
    await page.locator(".plain-lines strong", { hasText: criterion }).waitFor();
  }
  await house.picture(page, "delegation-criteria");
  await step("qualifyRepresentative", "认定符合条件");
  await step("activateRepresentative", "入库");
  const tag = page.locator(".room-matter header .quiet");
  seen.state = await until(async () => (await tag.innerText()) === "在任" && "在任", "taken in");
  await step("suspendRepresentative", "暂停", (one) => one.getByLabel("理由").fill("出国半年"));
  seen.left = await until(async () => (await tag.innerText()) === "暂停" && "暂停", "suspended");
  seen.axe.push(...(await axe(page)));

  await page.getByRole("button", { name: "名册导入导出" }).click();
  await page.locator("input[type=file]").setInputFiles(asked.bad);
  await page.getByRole("button", { name: "先试一遍" }).click();
  await page.locator(".wrong-rows tbody tr").first().waitFor();
  const rows = await page.locator(".wrong-rows tbody tr").all();
  seen.refused = [];
  for (const one of rows)
    seen.refused.push((await one.locator("td").allInnerTexts()).slice(0, 2).join(""));
  seen.nothingWritten = await page.locator(".panel [role=status]").innerText();
  seen.axe.push(...(await axe(page)));
  await house.picture(page, "delegation-import");
  await page.locator("input[type=file]").setInputFiles(asked.good);
  await page.getByRole("button", { name: "先试一遍" }).click();
  await page.getByText("可以导入").waitFor();
  seen.tried = await page.locator(".panel [role=status]").innerText();
  await page.getByRole("button", { name: "导入", exact: true }).click();
  await page.getByText("已导入").waitFor();
  seen.taken = await page.locator(".panel [role=status]").innerText();
  const [roster] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载 Excel" }).click(),
  ]);
  await roster.saveAs(asked.roster);

  await page.goto(`${asked.url}/screens/delegation/?view=nominees`);
  await page.locator(".list-lines > li").nth(1).waitFor();
  seen.nominees = await page.locator(".list-lines > li").count();

  for (const colorScheme of ["light", "dark"]) {
    const other = await house.room({ colorScheme });
    const shown = await house.page(other, "/screens/delegation/", {
      token: asked.tokens.PERFORMANCE,
    });
    if (colorScheme === "dark")
      await shown.getByRole("button", { name: "English", exact: true }).click();
    await shown.locator(".list-lines > li a").first().click();
    await shown.locator(".room-matter h2").first().waitFor();
    seen.axe.push(...(await axe(shown)));
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await shown.setViewportSize({ width, height });
      const over = await shown.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 1) seen.wide.push(`${size}: ${over} px too wide`);
      await house.picture(shown, `delegation-${size}-${colorScheme}`);
    }
  }
  return seen;
});
