// A request for information comes in, is registered, drafted, reviewed by a head and answered; then
// the applicant's code is told once, and what only the unit may see is seen by nobody else.
import { axe, play } from "./browser.mjs";
import { looks, tag, take } from "./matter.mjs";

await play(async (house, asked) => {
  const seen = { axe: [], wide: [], steps: [] };
  const at = async (token, path = "/screens/cases/") =>
    house.page(await house.room({ viewport: { width: 1366, height: 768 } }), path, { token });
  const staff = await at(asked.staff);
  await staff.getByRole("button", { name: "立项", exact: true }).click();
  await staff.locator(".room-matter").getByLabel("依申请公开").check();
  const form = staff.locator(".room-matter form");
  await form.getByLabel("受理单位").fill(asked.unit);
  await staff.getByRole("option", { name: asked.unit }).first().click();
  await form.getByLabel("申请事项").fill("学区划分方案");
  await form.getByLabel("所需信息").fill("申请公开本年度学区划分方案。");
  await form.getByLabel("公民").check();
  await form.getByLabel("申请人", { exact: true }).fill("王某");
  await form.getByLabel("联系方式").fill("某街某号");
  await form.getByLabel("当面提交").check();
  await form.getByRole("button", { name: "接收申请", exact: true }).click();
  seen.code = await staff.locator(".entry-code").innerText();
  await house.picture(staff, "disclosure-code");
  await staff.getByRole("button", { name: "已告知，查看申请" }).click();
  await staff.getByRole("heading", { name: "学区划分方案" }).waitFor();
  const id = new URL(staff.url()).searchParams.get("id");
  const path = `/screens/cases/?id=${encodeURIComponent(id)}`;
  seen.steps.push(await tag(staff, "已接收"));
  await take(staff, "registerDisclosureRequest", "登记申请", (one) =>
    one.getByLabel("市系统编号").fill("市2026-1"),
  );
  seen.steps.push(await tag(staff, "已登记"));
  await take(staff, "beginDisclosureRequest", "开始办理");
  seen.steps.push(await tag(staff, "办理中"));
  // The applicant looks on, without an account, and types the code as people do.
  const phone = await house.page(
    await house.room({ viewport: { width: 390, height: 844 } }),
    "/screens/request/",
    {},
  );
  await phone.getByLabel("查询编码").fill("0000");
  await phone.getByRole("button", { name: "查询" }).click();
  seen.unknown = await phone.getByRole("alert").innerText();
  await phone.getByLabel("查询编码").fill(seen.code.toLowerCase().replaceAll("-", " "));
  await phone.getByRole("button", { name: "查询" }).click();
  const stage = (text) => phone.locator(".stages [aria-current]", { hasText: text }).waitFor();
  await stage("办理中");
  const head = await at(asked.head, path);
  seen.notYet = await head.locator(".not-yet > div", { hasText: "审核通过" }).innerText();
  await take(staff, "draftDisclosureAnswer", "拟写答复", async (one) => {
    await one.getByLabel("予以公开").check();
    await one.getByLabel("答复内容").fill("方案见附件。");
  });
  // Whoever reviews it sees the draft without loading anew.
  await head.locator(".room-matter dl", { hasText: "方案见附件。" }).first().waitFor();
  await take(head, "reviewDisclosureRequest", "审核通过");
  seen.steps.push(await tag(staff, "已审核"));
  await take(staff, "answerDisclosureRequest", "答复申请人");
  seen.steps.push(await tag(staff, "已答复"));
  await phone.getByText("方案见附件。").waitFor();
  await stage("已答复");
  await house.picture(phone, "request-phone");
  await take(staff, "archiveDisclosureRequest", "归档");
  seen.steps.push(await tag(staff, "已归档"));
  await phone.reload();
  await stage("已归档");
  seen.applicant = await phone.locator("main").innerText();
  seen.axe.push(...(await axe(phone)));
  seen.own = await staff.locator(".room-matter").innerText();
  const office = await at(asked.office, path);
  await tag(office, "已归档");
  seen.others = await office.locator(".room-matter").innerText();

  await looks(house, seen, { name: "disclosure", path, token: asked.staff });
  return seen;
});
