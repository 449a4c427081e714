// What befalls a form: an input method, a matter that moves, an answer that is lost, a reload, keys.
import { ask, axe, play, until } from "./browser.mjs";

const ACTS = {
  classify: ["classifySentimentEvent", "ClassifySentimentEventInput"],
  assess: ["assessSentimentEvent", "AssessSentimentEventInput"],
};
const act = (asked, name, i) => {
  const [mutation, input] = ACTS[name];
  return ask(
    asked,
    "PUBLICITY",
    `mutation ($i: ${input}!) { ${mutation}(input: $i) { __typename } }`,
    { i },
  );
};
const focused = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one === null || one === document.body ? null : (one.textContent ?? "").trim() || one.id;
  });

/** Tabs until something so named has the focus; answers how often. */
async function tabTo(page, name, most = 60) {
  for (let tab = 1; tab <= most; tab += 1) {
    await page.keyboard.press("Tab");
    if (((await focused(page)) ?? "").startsWith(name)) return tab;
  }
  throw new Error(`no ${name} within ${most} tabs`);
}

await play(async (house, asked) => {
  const seen = { axe: {} };
  const room = await house.room();
  const token = asked.tokens.PUBLICITY;
  const [first, second] = asked.events;
  const at = (id) => `/screens/desk/?id=${encodeURIComponent(id)}`;
  const step = (page, name) => page.locator(`[data-step="${name}"]`);

  // Pinyin that is being composed neither searches nor sends; a composed character does.
  const desk = await house.page(room, "/screens/desk/", { token });
  await desk.locator(".list-lines li").first().waitFor();
  const keys = await desk.context().newCDPSession(desk);
  const compose = (text) =>
    keys.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await desk.getByLabel("查找标题或概要").focus();
  await compose("ranqi");
  await desk.waitForTimeout(700);
  seen.whileComposing = await desk.evaluate(() => location.search);
  await keys.send("Input.insertText", { text: "燃气" });
  await until(
    async () => (await desk.evaluate(() => location.search)).includes("text="),
    "a search",
  );
  await until(async () => (await desk.locator(".list-lines li").count()) === 1, "one is found");
  await desk.getByLabel("查找标题或概要").fill("");

  // A report by keys alone, with an instant as people write it.
  await desk.getByRole("button", { name: "报告舆情" }).focus();
  await desk.keyboard.press("Enter");
  await until(async () => (await focused(desk)) === "报告舆情", "the heading has the focus");
  const report = desk.getByRole("form", { name: "报告舆情" });
  await desk.keyboard.press("Tab");
  await compose("gongyuan");
  await desk.keyboard.press("Enter");
  seen.sentWhileComposing = await report.locator(".wrong").count();
  await keys.send("Input.insertText", { text: "公园设施损坏" });
  await desk.keyboard.press("Enter");
  await report.locator(".wrong").first().waitFor();
  seen.summary = await report.locator(".problems").innerText();
  await until(
    async () => (await report.locator("textarea:focus").count()) === 1,
    "the first wrong",
  );
  await desk.keyboard.type("网民反映公园设施损坏。");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Space");
  await desk.keyboard.press("ArrowDown");
  seen.level = await report.locator("input:checked").evaluate((one) => one.parentElement.innerText);
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Tab");
  await desk.keyboard.type(asked.unit);
  await desk.getByRole("option", { name: asked.unit }).waitFor();
  await house.picture(desk, "forms-picker");
  seen.axe.picker = await axe(desk);
  await desk.keyboard.press("ArrowDown");
  await desk.locator('[role="option"][aria-selected="true"]').waitFor();
  await desk.keyboard.press("Enter");
  await desk.keyboard.press("Tab");
  await desk.keyboard.type("１２月１８日８时５０分");
  seen.echo = await report.locator(".echo").innerText();
  await house.picture(desk, "forms-report");
  seen.axe.report = await axe(desk);

  // The answer is lost, the page is loaded anew, the same is sent again: it is done once.
  const sent = [];
  await desk.route("**/graphql", async (route) => {
    const body = route.request().postData() ?? "";
    if (!body.includes("ReportSentimentEventInput") && !body.includes("firstKnownAt"))
      return route.continue();
    sent.push(/"requestId":"([^"]+)"/.exec(body)?.[1]);
    if (sent.length === 1) await route.fetch();
    // The page may have gone meanwhile.
    return route.abort().catch(() => undefined);
  });
  await tabTo(desk, "报告");
  await desk.keyboard.press("Enter");
  await until(() => sent.length > 0, "it is sent");
  // Not before the page is a new one: the old one would ask again by itself.
  await desk.reload();
  await desk.unroute("**/graphql");
  await report.getByText("已恢复").waitFor();
  seen.restored = {
    title: await report.getByLabel("标题").inputValue(),
    unit: await until(() => report.getByLabel("第一责任单位").inputValue(), "the unit's name"),
    level: await report.locator("input:checked").evaluate((one) => one.parentElement.innerText),
  };
  await report.getByRole("button", { name: "报告", exact: true }).click();
  await desk.locator(".matter .clocks, .steps").first().waitFor();
  await desk.locator(".list-lines a", { hasText: "公园设施损坏" }).waitFor();
  seen.waiting = await desk.locator(".fresh").count();
  const { sentimentEvents } = await ask(
    asked,
    "PUBLICITY",
    '{ sentimentEvents(filter: { text: "公园设施损坏" }, first: 9) { edges { node { id } } } }',
  );
  seen.reports = sentimentEvents.edges.length;

  // The matter moves while somebody writes: what he wrote stays, and he is told.
  const one = await house.page(room, at(first), { token });
  const assess = step(one, "assessSentimentEvent");
  await assess.locator("summary").click();
  await assess.locator("textarea").fill("涉及面不大。");
  await act(asked, "classify", { eventId: first, level: "EXTRAORDINARY" });
  await one.getByText("此件已有变化").waitFor();
  seen.order = await one
    .locator(".step")
    .evaluateAll((all) => all.map((each) => each.dataset.step));
  await act(asked, "assess", { eventId: first, assessment: "他人已研判。" });
  seen.blocked = await until(async () => {
    const told = await assess.locator(".moved").allInnerTexts();
    return told.length === 2 && told.join(" ");
  }, "the step is refused");
  seen.written = await assess.locator("textarea").inputValue();
  seen.rests = await assess.getByRole("button", { name: "提交研判" }).getAttribute("aria-disabled");
  await house.picture(one, "forms-blocked", { fullPage: true });
  seen.axe.blocked = await axe(one);

  // The language switches in the middle of writing, and nothing is lost.
  await one.getByRole("button", { name: "English", exact: true }).click();
  await one.getByText("The matter has moved").waitFor();
  seen.blockedInEnglish = await until(async () => {
    const told = (await assess.locator(".moved").allInnerTexts()).join(" ");
    return !/[\u4e00-\u9fff]/.test(told) && told;
  }, "the reason in English");
  seen.inEnglish = await assess.locator("textarea").inputValue();
  await one.getByRole("button", { name: "中文", exact: true }).click();

  // An act by keys from end to end: the due step is open, the done line has the focus afterwards.
  const other = await house.page(room, at(second), { token });
  await step(other, "publishRelease").locator("textarea").first().waitFor();
  await other.locator(".matter header h2").focus();
  seen.toSummary = await tabTo(other, "权威发布");
  await step(other, "assessSentimentEvent").locator("summary").focus();
  await other.keyboard.press("Enter");
  await other.keyboard.press("Tab");
  await other.keyboard.type("成因已查明。".repeat(1000));
  seen.over = await step(other, "assessSentimentEvent").locator(".left").innerText();
  await tabTo(other, "提交研判");
  await other.keyboard.press("Enter");
  await step(other, "assessSentimentEvent").locator(".wrong").waitFor();
  await step(other, "assessSentimentEvent").locator("textarea").fill("成因已查明。");
  await tabTo(other, "提交研判");
  await other.keyboard.press("Enter");
  await until(async () => (await focused(other)) === "研判已记录。", "the done line has the focus");
  seen.refused = await other.locator(".not-yet").innerText();
  await house.picture(other, "forms-after", { fullPage: true });

  // A long draft is kept for whoever wrote it, and thrown away by a click.
  await step(other, "publishRelease").locator("textarea").first().fill("草稿。");
  await other.getByText("草稿已存于此浏览器").waitFor();
  seen.ownNews = await step(other, "publishRelease").locator(".moved").count();
  await other.getByRole("button", { name: "清除草稿" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "清除", exact: true }).click();
  await until(
    async () =>
      (await step(other, "publishRelease").locator("textarea").first().inputValue()) === "",
    "the draft is gone",
  );
  seen.left = await other.evaluate(
    () => Object.keys(localStorage).filter((key) => key.includes("publishRelease")).length,
  );
  return seen;
});
