// Something is to be put right: opened by an office, worked on by a unit, checked, reported, closed.
import { axe, play } from "./browser.mjs";
import { looks, tag, take } from "./matter.mjs";

await play(async (house, asked) => {
  const seen = { axe: [], wide: [], steps: [] };
  const at = async (token) =>
    house.page(await house.room({ viewport: { width: 1366, height: 768 } }), "/screens/cases/", {
      token,
    });
  const office = await at(asked.office);
  await office.getByText("没有在办事项").waitFor();
  await office.getByRole("button", { name: "立项", exact: true }).click();
  await office.locator(".room-matter").getByLabel("整改事项").check();
  const form = office.locator(".room-matter form");
  await form.getByLabel("督查发现的问题").check();
  seen.asksForSuggestion = await form.getByRole("combobox", { name: /代表建议/ }).count();
  await form.getByLabel("承办单位").fill(asked.unit);
  await office.getByRole("option", { name: asked.unit }).first().click();
  await form.getByLabel("事项").fill("校门前占道停车");
  await form.getByLabel("内容").fill("放学时段占道，行人绕行。");
  await form.getByRole("button", { name: "立项", exact: true }).click();
  await office.getByRole("heading", { name: "校门前占道停车" }).waitFor();
  await house.picture(office, "rectification-opened");
  const id = new URL(office.url()).searchParams.get("id");
  const path = `/screens/cases/?id=${encodeURIComponent(id)}`;

  const unit = await at(asked.staff);
  // Its own queue shows it without being asked again.
  await unit.locator(".list-lines > li a", { hasText: "校门前占道停车" }).click();
  await take(unit, "acceptRectification", "受理");
  seen.steps.push(await tag(unit, "已受理"));
  await take(unit, "beginRectification", "开始整改");
  seen.steps.push(await tag(unit, "办理中"));
  const notYet = (page, name) => page.locator(".not-yet > div", { hasText: name });
  seen.notYet = await notYet(unit, "提交核验").innerText();
  await take(unit, "recordRectificationAction", "登记整改措施", async (one) => {
    await one.getByRole("textbox", { name: "整改措施" }).fill("设护学岗，错峰放学。");
    await one.getByLabel("佐证材料").fill("照片三张");
  });
  await unit.locator(".plain-lines li", { hasText: "护学岗" }).waitFor();
  await take(unit, "submitRectification", "提交核验", (one) =>
    one.getByLabel("整改结果").fill("占道停车已疏导。"),
  );
  seen.steps.push(await tag(unit, "待核验"));
  await house.picture(unit, "rectification-submitted");
  seen.axe.push(...(await axe(unit)));

  seen.steps.push(await tag(office, "待核验"));
  await take(office, "verifyRectification", "核验通过", (one) =>
    one.getByLabel("核验意见").fill("现场属实。"),
  );
  seen.steps.push(await tag(office, "已核验"));
  seen.needsReport = await notYet(office, "整改办结").innerText();
  await house.picture(office, "rectification-needs-report");
  await take(unit, "reportRectification", "登记报告区政府", async (one) => {
    await one.getByLabel("报告日期").fill("今天");
    await one.getByLabel("报告文号").fill("西教报〔2026〕7号");
  });
  await take(office, "closeRectification", "整改办结");
  seen.steps.push(await tag(office, "已办结"), await tag(unit, "已办结"));

  await looks(house, seen, { name: "rectification", path, token: asked.office });
  return seen;
});
