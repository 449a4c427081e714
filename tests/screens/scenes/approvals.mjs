// Leave is asked for: a person is found by typing, three decide in any order, he reports back.
import { play } from "./browser.mjs";
import { looks, tag, take } from "./matter.mjs";

await play(async (house, asked) => {
  const seen = { axe: [], wide: [], steps: [] };
  const at = async (token, path = "/screens/cases/") =>
    house.page(await house.room({ viewport: { width: 1366, height: 768 } }), path, { token });
  const staff = await at(asked.staff);
  await staff.getByRole("button", { name: "立项", exact: true }).click();
  await staff.locator(".room-matter").getByLabel("报批事项").check();
  const form = staff.locator(".room-matter form");
  await form.getByLabel("报批类别").selectOption({ label: "离京请假报备" });
  await form.getByLabel("报批单位").fill(asked.unit);
  await staff.getByRole("option", { name: asked.unit }).first().click();
  await form.getByLabel("事项", { exact: true }).fill("赴上海考察");
  await form.getByLabel("事由").fill("考察学区改革。");
  // By part of the name; the post tells people of one name apart.
  await form.getByLabel("出访人或请假人").fill(asked.person.slice(0, 2));
  const found = staff.getByRole("option", { name: asked.person }).first();
  seen.option = await found.innerText();
  await found.click();
  await form.getByLabel("前往地").fill("上海");
  await form.getByLabel("离京时间").fill("2026-12-21T08:00");
  await form.getByLabel("返京时间").fill("2026-12-23T20:00");
  await form.getByRole("button", { name: "起草", exact: true }).click();
  await staff.getByRole("heading", { name: "赴上海考察" }).waitFor();
  const id = new URL(staff.url()).searchParams.get("id");
  const path = `/screens/cases/?id=${encodeURIComponent(id)}`;
  seen.steps.push(await tag(staff, "待报送"));
  await take(staff, "fileApproval", "报送审批");
  seen.steps.push(await tag(staff, "已报送"));
  const chain = (page, text) =>
    page.locator(".panel li", { hasText: text }).filter({ hasText: "同意" }).first().waitFor();
  for (const [token, office] of [
    [asked.deputy, "分管副区长"],
    [asked.mayor, "区长"],
    [asked.office, "区政府办公室"],
  ]) {
    const page = await at(token, path);
    await take(page, "approveApprovalStep", "同意", (one) =>
      one.getByLabel("审批意见").fill(`${office}同意。`),
    );
    // Who applied sees so without loading anew.
    await chain(staff, `${office}同意。`);
    await page.close();
  }
  seen.steps.push(await tag(staff, "已同意"));
  seen.panel = await staff.locator(".panel", { hasText: "审批环节" }).innerText();
  await house.picture(staff, "approvals-approved");

  await looks(house, seen, { name: "approvals", path, token: asked.office });
  return seen;
});
