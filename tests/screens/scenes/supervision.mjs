// A matter is supervised: opened by an office, assigned, replied to by a unit, sent back, closed.
import { play } from "./browser.mjs";
import { looks, tag, take } from "./matter.mjs";

await play(async (house, asked) => {
  const seen = { axe: [], wide: [], steps: [] };
  const at = async (token) =>
    house.page(await house.room({ viewport: { width: 1366, height: 768 } }), "/screens/cases/", {
      token,
    });
  const office = await at(asked.office);
  await office.getByRole("button", { name: "立项", exact: true }).click();
  await office.locator(".room-matter").getByLabel("督查事项").check();
  const form = office.locator(".room-matter form");
  await form.getByLabel("承办单位").fill(asked.unit);
  await office.getByRole("option", { name: asked.unit }).first().click();
  await form.getByLabel("督查事项").fill("校舍加固");
  await form.getByLabel("要求").fill("开学前完成。");
  await form.getByRole("button", { name: "立项", exact: true }).click();
  await office.getByRole("heading", { name: "校舍加固" }).waitFor();
  const id = new URL(office.url()).searchParams.get("id");
  const path = `/screens/cases/?id=${encodeURIComponent(id)}`;
  const days = (page, name) => page.locator(".not-yet > div", { hasText: name });
  const unit = await at(asked.staff);
  await unit.locator(".list-lines > li a", { hasText: "校舍加固" }).click();
  seen.steps.push(await tag(unit, "已交办"));
  await take(office, "assignSupervision", "分办", (one) => one.getByLabel("期限").fill("2029-12-20"));
  // Whom it was assigned to sees so without loading anew.
  seen.steps.push(await tag(unit, "已分办"));
  await tag(office, "已分办");
  seen.notYet = await days(office, "办结销号").innerText();
  await take(unit, "replySupervision", "反馈落实情况", (one) =>
    one.getByRole("textbox", { name: "落实情况" }).fill("东楼已加固。"),
  );
  seen.steps.push(await tag(unit, "已反馈"), await tag(office, "已反馈"));
  await take(office, "reopenSupervision", "退回重办", async (one) => {
    await one.getByLabel("理由").fill("西楼尚未加固");
    await one.getByLabel("期限").fill("2029-12-20");
  });
  seen.steps.push(await tag(unit, "已分办"));
  await house.picture(unit, "supervision-sent-back");
  await take(unit, "replySupervision", "反馈落实情况", (one) =>
    one.getByRole("textbox", { name: "落实情况" }).fill("东西楼均已加固。"),
  );
  await tag(office, "已反馈");
  await take(office, "verifySupervision", "核查通过", (one) =>
    one.getByLabel("核查意见").fill("现场属实。"),
  );
  seen.steps.push(await tag(office, "已核验"));
  await take(office, "closeSupervision", "办结销号");
  seen.steps.push(await tag(office, "已办结"), await tag(unit, "已办结"));
  seen.due = await office.locator(".room-matter .due-in").innerText();

  await looks(house, seen, { name: "supervision", path, token: asked.office });
  return seen;
});
