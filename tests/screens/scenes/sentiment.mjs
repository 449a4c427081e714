// A sentiment event through a missed deadline: reported, late on the wall, released, closed.
import { ask, axe, play, until } from "./browser.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });

async function confirmed(page, scope, name, answer) {
  await scope.getByRole("button", { name, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: answer, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

const setClock = (asked, at) =>
  ask(
    asked,
    "ADMIN",
    "mutation ($at: DateTime!) { setDemoClock(input: {at: $at, speed: 1}) { __typename } }",
    { at },
  );

await play(async (house, asked) => {
  const seen = { axe: {} };
  const hall = await house.room({ viewport: { width: 1920, height: 1080 } });
  const wall = await house.page(hall, "/screens/sentiment/", { token: asked.tokens.PUBLICITY });
  await wall.getByText("目前没有未办结的舆情").waitFor();

  // The desk reports. What is missing is told by its field.
  const office = await house.room();
  const desk = await house.page(office, "/screens/desk/", { token: asked.tokens.PUBLICITY });
  await button(desk, "报告舆情").click();
  const report = desk.getByRole("form", { name: "报告舆情" });
  await report.getByLabel("第一责任单位").fill(asked.unit);
  await desk.getByRole("option", { name: asked.unit }).click();
  await report.getByRole("button", { name: "报告", exact: true }).click();
  seen.missing = await report.locator('[data-field="title"] .wrong').innerText();
  await report.getByLabel("重大", { exact: true }).check();
  await report.getByLabel("标题").fill("某路段燃气管道施工引发网民关注");
  await report.getByLabel("情况概要").fill("多个平台出现现场视频，网民询问是否影响供气和通行。");
  await report.getByRole("button", { name: "报告", exact: true }).click();

  const release = wall.locator('[data-kind="RELEASE_5H"]');
  await release.waitFor();
  seen.started = await release.locator(".face").innerText();
  const { sentimentEvents } = await ask(
    asked,
    "PUBLICITY",
    "{ sentimentEvents(first: 1) { edges { node { id clocks { kind dueAt } } } } }",
  );
  const { dueAt } = sentimentEvents.edges[0].node.clocks.find(({ kind }) => kind === "RELEASE_5H");
  const before = (seconds) => new Date(Date.parse(dueAt) - seconds * 1000).toISOString();

  // Half the time, thirty minutes, the last seconds, too late.
  await setClock(asked, before(60 * 60));
  await until(() => release.getAttribute("data-tone").then((tone) => tone === "calm"), "calm");
  await release.getByText("时间过半").waitFor();
  await setClock(asked, before(10 * 60));
  await until(() => release.getAttribute("data-tone").then((tone) => tone === "soon"), "soon");
  await house.picture(wall, "sentiment-soon-light");
  await setClock(asked, before(4));
  await until(() => release.getAttribute("data-tone").then((tone) => tone === "late"), "late");
  seen.late = await until(async () => {
    const face = await release.locator(".face").innerText();
    return /逾期/.test(face) && face;
  }, "the face says that it is late");
  await wall.locator('li[data-late="true"]').waitFor();
  seen.head = await wall.locator('.state[data-tone="late"]').innerText();
  await house.picture(wall, "sentiment-late-light");
  await wall.emulateMedia({ colorScheme: "dark" });
  await house.picture(wall, "sentiment-late-dark");
  seen.axe.wall = await axe(wall);

  // Judged, assessed, handled.
  const step = (name) =>
    desk.locator("details.step").filter({ has: desk.locator("summary", { hasText: name }) });
  await step("研判").locator("summary").click();
  await desk.getByLabel("研判意见").fill("影响范围限于周边街区，需要尽快发布。");
  await button(desk, "提交研判").click();
  await step("处置").locator("summary").click();
  await desk.getByLabel("处置情况").fill("已关阀抢修，安排专人值守。");
  await button(desk, "提交处置").click();
  await step("分级").locator("summary").click();
  await step("分级").getByLabel("特别重大").check();
  await button(desk, "确认分级").click();
  await wall.getByText("特别重大").waitFor();

  // A release without its four parts is refused, part by part.
  const form = step("权威发布");
  await form.getByLabel("事实概要").fill("十二月十八日上午，某路段燃气管道施工时发生泄漏。");
  await button(form, "核对并预览").click();
  await form.locator(".wrong").first().waitFor();
  seen.asked = await desk.getByRole("dialog").count();
  seen.parts = await form.locator(".wrong").allInnerTexts();
  await house.picture(desk, "desk-parts-light", { fullPage: true });
  seen.axe.desk = await axe(desk);
  await form.getByLabel("初步核实").fill("经初步核实，无人员伤亡。");
  await form.getByLabel("应对措施").fill("已关闭阀门，正在抢修。");
  await form.getByLabel("防范提示").fill("请附近居民注意通风，绕行施工路段。");
  await button(form, "核对并预览").click();
  const preview = desk.getByRole("dialog");
  await preview.locator(".release-paper").waitFor();
  seen.preview = await preview.locator(".release-paper section p").allInnerTexts();
  await house.picture(desk, "desk-preview-light");
  seen.axe.preview = await axe(desk);
  await button(preview, "发布").click();
  await preview.waitFor({ state: "detached" });
  seen.metLate = await until(async () => {
    const face = await release.locator(".face").innerText();
    return face.includes("完成") && face;
  }, "the release counts, though late");

  const press = step("新闻发布会");
  await press.getByLabel("主题").fill("燃气管道抢修情况");
  await confirmed(desk, press, "召开", "开始");
  await wall.locator('[data-kind="PRESS_CONFERENCE_24H"][data-tone="good"]').waitFor();
  await house.picture(wall, "sentiment-done-dark");
  await house.picture(desk, "desk-done-light", { fullPage: true });
  await desk.emulateMedia({ colorScheme: "dark" });
  await house.picture(desk, "desk-done-dark");
  await confirmed(desk, desk.locator("main"), "办结", "办结");
  await wall.getByText("目前没有未办结的舆情").waitFor();
  return seen;
});
