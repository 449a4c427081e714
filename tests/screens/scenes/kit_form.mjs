// The forms of a room that is of the kit alone, by keyboard and on a bad day: nothing filled in, a
// number that is none, refused by the server, another language, a reload, an answer that is lost and a
// double click, a matter that somebody else moves and ends.
import { ask, axe, play, until } from "./browser.mjs";

const HAN = /[\u4e00-\u9fff]/;
const SIZES = { phone: [390, 844], small: [1024, 768], laptop: [1366, 768] };
const button = (page, name) => page.getByRole("button", { name, exact: true });
const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

await play(async (house, asked) => {
  const seen = { axe: {}, wide: {} };
  const room = await house.room({ viewport: { width: 1366, height: 768 } });
  const page = await house.page(room, "/screens/sessions/", { token: asked.tokens.PERFORMANCE });
  const form = page.getByRole("form", { name: "召开评议会" });
  const look = async (what) => {
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 1) seen.wide[`${what} ${size}`] = over;
      await house.picture(page, `kit-${what}-${size}`, { fullPage: true });
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    seen.axe[what] = await axe(page);
  };
  const write = async (label, text) => {
    await form.getByLabel(label, { exact: true }).fill(text);
  };
  const wrong = (name) => form.locator(`[data-field="${name}"] .wrong`);

  // Nothing is there, and what to do is said.
  await page.locator(".nothing").waitFor();
  seen.empty = await page.locator(".nothing").innerText();
  await look("empty");
  await button(page, "召开评议会").click();
  await until(async () => (await focused(page)) === "召开评议会", "the heading has the focus");

  // Sent with nothing in it: what lacks is named once, and the first of it has the focus.
  await button(form, "召开").click();
  await form.locator(".problems").waitFor();
  seen.lacking = await form.locator(".problems").innerText();
  await until(
    () => form.getByLabel("名称").evaluate((one) => one === document.activeElement),
    "it",
  );
  await look("lacking");

  // Units are found by typing and chosen by keys alone; one is taken off again.
  await write("名称", "年终现场述职评议会");
  await form.getByLabel(/^召开时间/).fill("12月28日9时");
  seen.echo = await form.locator(".echo").first().innerText();
  const units = form.locator('[data-field="unitIds"]');
  const box = units.getByRole("combobox");
  for (const [place, name] of asked.units.entries()) {
    await box.focus();
    await page.keyboard.type(name);
    await page.getByRole("option", { name }).waitFor();
    if (place === 0) await house.picture(page, "kit-picker");
    if (place === 0) seen.axe.picker = await axe(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await until(async () => (await units.locator(".chip").count()) === place + 1, name);
  }
  await page.keyboard.type("没有这个单位");
  await units.getByText("没有找到").waitFor();
  seen.unknownUnit = await units.locator(".hint").last().innerText();
  await page.keyboard.press("Escape");
  seen.afterEscape = await box.inputValue();
  await button(units, `去掉${asked.units[1]}`).click();
  seen.units = await units.locator(".chip > span").allInnerTexts();

  // A number that is none, then one that the server refuses, at its field and in both languages.
  await write("最低票数", "三");
  await button(form, "召开").click();
  seen.noNumber = await wrong("quorum").innerText();
  await write("最低票数", "１");
  await button(form, "召开").click();
  await until(async () => /[0-9]/.test(await wrong("quorum").innerText()), "it is refused");
  seen.refused = await wrong("quorum").innerText();
  await look("refused");
  await room.setOffline(true);
  await button(page, "English").click();
  await page.getByText("Quorum").first().waitFor();
  seen.refusedInEnglish = await page.locator('[data-field="quorum"] .wrong').innerText();
  seen.chineseReasons = (await page.locator(".problems, .wrong").allInnerTexts()).filter((one) =>
    HAN.test(one),
  );
  await button(page, "中文").click();
  await room.setOffline(false);

  // A reload finds the draft; whoever has nothing to lose is not asked.
  await write("最低票数", "3");
  await until(
    () =>
      page.evaluate(() => Object.values(localStorage).some((one) => one.includes('"quorum":"3"'))),
    "the draft is kept",
  );
  await page.reload();
  await form.getByText("已恢复").waitFor();
  await until(
    async () => (await units.locator(".chip > span").allInnerTexts()).every(Boolean),
    "names of units",
  );
  seen.restored = [
    await form.getByLabel("名称").inputValue(),
    await form.getByLabel(/^召开时间/).inputValue(),
    ...(await units.locator(".chip > span").allInnerTexts()),
    await form.getByLabel("最低票数").inputValue(),
  ];

  // Double-clicked, and the first answer is lost: one session is called.
  const sent = [];
  await page.route("**/graphql", async (route) => {
    const id = /"requestId":"([^"]+)"/.exec(route.request().postData() ?? "")?.[1];
    if (id === undefined) return route.continue();
    sent.push(id);
    if (sent.length > 1) return route.continue();
    await route.fetch();
    return route.abort().catch(() => undefined);
  });
  await button(form, "召开").dblclick();
  await page.locator(".matter .steps").waitFor();
  await page.unroute("**/graphql");
  seen.requestIds = new Set(sent).size;
  const { reviewSessions } = await ask(
    asked,
    "PERFORMANCE",
    "{ reviewSessions(first: 9) { edges { node { id title quorum slots { unit { name } } } } } }",
  );
  seen.called = reviewSessions.edges.map(({ node }) => [
    node.title,
    node.quorum,
    ...node.slots.map(({ unit }) => unit.name),
  ]);
  const [{ node: session }] = reviewSessions.edges;
  const act = (name, i) =>
    ask(
      asked,
      "PERFORMANCE",
      `mutation ($i: ${name[0].toUpperCase()}${name.slice(1)}Input!) {
        ${name}(input: $i) { __typename } }`,
      { i: { sessionId: session.id, ...i } },
    );

  // The matter: what is due stands open, what is refused says why, in the page's language at once.
  await page.locator(".history li").first().waitFor();
  await look("matter");
  seen.notYet = await page.locator(".not-yet").innerText();
  await room.setOffline(true);
  await button(page, "English").click();
  await page.getByText("Publish the results").first().waitFor();
  seen.reasonsInEnglish = (await page.locator(".not-yet dd p").allInnerTexts()).filter((one) =>
    HAN.test(one),
  );
  await button(page, "中文").click();
  await room.setOffline(false);

  // Changed under the hands of somebody who writes; nothing to change is refused, a change is made.
  const edit = page.locator('[data-step="editReviewSession"]');
  await edit.getByLabel("名称").fill("年终述职评议会（改期）");
  await act("editReviewSession", { performanceYear: 2025 });
  await page.getByText("此件已有变化").waitFor();
  await button(edit, "更改评议会").click();
  await until(async () => (await focused(page)) === "已更改。", "the done line has the focus");
  seen.title = await until(async () => {
    const title = await page.locator(".matter h2").first().innerText();
    return title.includes("改期") && title;
  }, "the new title");
  await button(edit, "更改评议会").click();
  await edit.locator(".problems").waitFor();
  seen.nothing = await edit.locator(".problems").innerText();

  // Final: it asks for a reason, then once more; another ends it while somebody writes.
  const cancel = page.locator('[data-step="cancelReviewSession"]');
  await cancel.locator("summary").click();
  await button(cancel, "取消评议会").click();
  await cancel.locator(".wrong").waitFor();
  await cancel.getByLabel("理由").fill("因大雪延期，另行通知。");
  await button(cancel, "取消评议会").click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  seen.question = await dialog.innerText();
  await house.picture(page, "kit-asks");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await act("cancelReviewSession", { reason: "已由他人取消。" });
  await until(async () => (await cancel.locator(".moved").count()) === 2, "it is ended");
  seen.blocked = (await cancel.locator(".moved").allInnerTexts()).join(" ");
  seen.kept = await cancel.getByLabel("理由").inputValue();
  await look("ended");

  // Who may not is told so, and who he is.
  const press = await house.page(await house.room(), "/screens/sessions/?id=new", {
    token: asked.tokens.PUBLICITY,
  });
  await press.locator(".problems").waitFor();
  seen.notFor = await press.locator(".problems").innerText();
  return seen;
});
