// An activity by clicking alone: planned, invited to, answered on phones, held, closed, with mishaps.
import { ask, axe, play, until } from "./browser.mjs";
import { doorTo } from "./door.mjs";

const SIZES = { phone: [390, 844], laptop: [1366, 768], "4k": [3840, 2160] };
const PHONE = { width: 390, height: 844 };
const FOUND = `query ($text: String) { activities(filter: { text: $text }) { edges { node { id state
  presentCount invitations { id state } suggestions { outcome } } } } }`;

await play(async (house, asked) => {
  const door = await doorTo(asked.url);
  try {
    return await scene(house, asked, door);
  } finally {
    door.close();
  }
});

async function scene(house, asked, door) {
  const seen = { axe: {}, wide: [], members: asked.members.map(({ name }) => name) };
  const look = async (page, name) => {
    const found = await axe(page);
    if (found.length > 0) seen.axe[name] = found;
  };
  const found = async (text = asked.subject) =>
    (await ask(asked, asked.staff, FOUND, { text })).activities.edges.map(({ node }) => node);
  const room = await house.room({ viewport: { width: 1366, height: 768 } });
  const page = await house.page(room, "/screens/activities/", { token: asked.staff });
  seen.empty = await page.locator(".nothing").innerText();
  await house.picture(page, "activities-empty");

  const step = (on, mutation) => on.locator(`.parts > .steps [data-step="${mutation}"]`);
  const opened = async (on, mutation) => {
    const one = step(on, mutation);
    await one.waitFor();
    if ((await one.getAttribute("open")) === null) await one.locator("summary").click();
    return one;
  };
  const choose = async (form, name) => {
    await form.getByRole("combobox").fill(name);
    await form.locator("[role=listbox] [role=option]", { hasText: name }).first().click();
  };
  const plan = async (subject, begins, meanwhile = async () => {}) => {
    await page.getByRole("button", { name: "筹备活动" }).click();
    await page.getByLabel("专题研讨会").check();
    const form = page.locator(".room-matter form");
    await form.getByLabel("主题").fill(subject);
    await form.getByLabel("开始").focus();
    const [half, rest] = [begins.slice(0, 3), begins.slice(3)];
    await page.keyboard.type(half);
    await meanwhile(form);
    await page.keyboard.type(rest);
    await form.getByLabel("地点").fill("区教委三层会议室");
    return form;
  };

  // Who may lead it is told late, above what is being written: it goes on where it was.
  let tell = null;
  const isToBeTold = new Promise((resolve) => (tell = resolve));
  await page.route("**/graphql", async (route) => {
    if ((route.request().postData() ?? "").includes("isOfUnit")) await isToBeTold;
    await route.fallback();
  });
  // Planned, with a finger that is too quick.
  const form = await plan(asked.subject, "5月18日9时", async (writing) => {
    seen.leadersBefore = await writing.getByText("班子集体").count();
    tell();
    await writing.getByText("班子集体").waitFor();
  });
  seen.written = await form.getByLabel("开始").inputValue();
  await look(page, "plan");
  await house.picture(page, "activities-plan");
  await form.getByRole("button", { name: "筹备", exact: true }).dblclick();
  await page.getByRole("heading", { name: asked.subject }).waitFor();
  seen.planned = (await found()).length;
  const [{ id }] = await found();

  // Too few are refused at their field; the third is enough, though the answer is lost on the way.
  const invite = await opened(page, "inviteToActivity");
  for (const { name } of asked.members.slice(0, 2)) await choose(invite, name);
  await invite.getByRole("button", { name: "发出邀请" }).click();
  await invite.locator(".field .wrong").waitFor();
  seen.tooFew = await invite.locator(".field .wrong").innerText();
  seen.atField = (await invite.locator('[role=combobox][aria-invalid="true"]').count()) === 1;
  await look(page, "too few");
  await house.picture(page, "activities-too-few");
  await choose(invite, asked.members[2].name);
  const sent = [];
  await page.route("**/graphql", async (route) => {
    const body = route.request().postData() ?? "";
    if (!body.includes("representativeIds")) return route.continue();
    sent.push(/"requestId":"([^"]+)"/.exec(body)?.[1]);
    if (sent.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await invite.getByRole("button", { name: "发出邀请" }).click();
  await until(() => sent.length > 0, "it is sent");
  // Sent again by itself, or by whoever is told that there was no answer.
  await until(async () => {
    if ((await page.locator(".people li").count()) === 3 && sent.length > 1) return true;
    const again = invite.getByRole("button", { name: "发出邀请" });
    if (
      await invite
        .getByText("网络不通")
        .isVisible()
        .catch(() => false)
    )
      await again.click();
    return false;
  }, "three invited");
  await page.unroute("**/graphql");
  await page.getByText("邀请已发出").waitFor();
  seen.invited = (await found())[0].invitations.length;
  seen.sentIds = new Set(sent).size;

  // On phones: one says yes while the line is down, one says no and why.
  const phones = [];
  for (const { token } of asked.members.slice(0, 3)) {
    const pocket = await house.room({ viewport: PHONE, hasTouch: true });
    const base = phones.length === 0 ? door.url : asked.url;
    const phone = await house.page(pocket, "/screens/invitations/", { token, base });
    await phone.getByRole("heading", { name: asked.subject }).waitFor();
    phones.push(phone);
  }
  const [yes, no] = phones;
  await look(yes, "phone");
  await house.picture(yes, "invitations-asked");
  door.shut();
  await yes.locator('.banner[data-kind="lost"]').waitFor();
  await yes.getByRole("button", { name: "接受邀请" }).click();
  await house.picture(yes, "invitations-line-lost");
  door.open();
  await until(async () => {
    if (await yes.getByText("✓ 已接受").isVisible()) return true;
    if (await yes.getByText("网络不通").isVisible())
      await yes.getByRole("button", { name: "接受邀请" }).click();
    return false;
  }, "accepted");
  const { participations } = await ask(
    asked,
    asked.members[0].token,
    "{ participations { edges { node { state } } } }",
  );
  seen.accepted = participations.edges.filter(({ node }) => node.state === "ACCEPTED").length;
  await no.getByRole("button", { name: /^谢绝/ }).click();
  await no.getByLabel("理由").fill("当天另有会议");
  await no.getByRole("button", { name: "谢绝邀请" }).click();
  await no.getByText("✕ 已谢绝").waitFor();
  const people = page.locator(".people li");
  const answer = (number) => people.nth(number).locator(".answer");
  const saidYes = people.filter({ hasText: asked.members[0].name });
  const saidNo = people.filter({ hasText: asked.members[1].name });
  await saidYes.getByText("已接受").waitFor();
  seen.hostSaw = await saidYes.innerText();
  await saidNo.getByText("已谢绝").waitFor();
  seen.hostSawWhy = await saidNo.innerText();

  // Another tab of the same person is stale when it is held in this one.
  const other = await house.page(room, `/screens/activities/?id=${encodeURIComponent(id)}`, {
    token: asked.staff,
  });
  const cancel = await opened(other, "cancelActivity");
  await cancel.getByLabel("理由").fill("主要领导另有安排");
  const hold = await opened(page, "holdActivity");
  await house.picture(page, "activities-door", { fullPage: true });
  await look(page, "door");
  await hold.getByRole("button", { name: "登记已举办" }).click();
  await page.getByText("已登记举办").waitFor();
  await until(async () => (await cancel.locator(".moved").count()) > 0, "told that it has moved");
  seen.stale = (await cancel.locator(".moved").allInnerTexts()).join(" ");
  seen.staleRests = await until(
    () => cancel.getByRole("button", { name: "取消活动" }).getAttribute("aria-disabled"),
    "the stale form rests",
  );
  await other.close();

  // At the door: a code that is wrong, one as it is typed, one who has no phone with him.
  await yes.getByRole("button", { name: "出示签到码" }).click();
  const code = await yes.locator(".my-code strong").innerText();
  await yes.locator(".my-code path").waitFor();
  await look(yes, "code");
  await house.picture(yes, "invitations-code");
  const atDoor = page.locator(".door");
  await atDoor.locator("input").fill("0000-0000");
  await page.keyboard.press("Enter");
  seen.wrongCode = await atDoor.locator(".field .wrong").innerText();
  await atDoor.locator("input").fill(` ${code.toLowerCase()} `);
  await page.keyboard.press("Enter");
  seen.came = await until(
    async () => (await atDoor.locator(".came").innerText()).trim(),
    "he is in",
  );
  seen.phoneSaw = await until(async () => {
    const told = await yes.locator(".my-invitation .standing").innerText();
    return told.includes("已到场") && told;
  }, "the phone is told");
  const third = people.filter({ hasText: asked.members[2].name });
  await third.getByRole("button", { name: /^办理/ }).click();
  await third.getByRole("button", { name: "登记到场" }).click();
  await third.getByText("已到场", { exact: false }).first().waitFor();
  await until(async () => (await found())[0].presentCount === 2, "two have come");
  seen.present = (await found())[0].presentCount;
  seen.counts = await until(async () => {
    const told = await page.locator(".counting").innerText();
    return !told.includes("不计入") && told;
  }, "it counts");
  await atDoor.screenshot({ path: `${asked.pictures}/activities-at-the-door.png` });

  // Suggested at the host's and on a phone; each gets a disposition.
  const note = await opened(page, "noteSuggestion");
  await note.getByLabel(asked.members[0].name).check();
  await note.getByLabel("代表本人").check();
  await note.getByLabel("标题").fill("增加课后服务时段");
  await note.getByLabel("内容").fill("建议将课后服务延长到十八时三十分。");
  await note.getByRole("button", { name: "登记", exact: true }).click();
  await page.getByText("意见建议已登记").waitFor();
  await yes.getByRole("button", { name: /^提出意见建议/ }).click({ timeout: 30_000 });
  await yes.getByLabel("标题").fill("公开食堂菜谱");
  await yes.getByLabel("内容").fill("建议每周公开学校食堂菜谱。");
  await yes.getByLabel("转达居民意见").check();
  await house.picture(yes, "invitations-suggest", { fullPage: true });
  await yes.getByRole("button", { name: "提出", exact: true }).click();
  await yes.getByText("已提出").waitFor();
  seen.notYet = await until(async () => {
    const told = await page.locator(".parts > .steps .not-yet").innerText();
    return told.includes("未处理") && told;
  }, "why it is not to be closed");
  const suggestion = (title) => page.locator(".suggestions > li", { hasText: title });
  const dispose = async (title, mutation, reason) => {
    const one = suggestion(title).locator(`[data-step="${mutation}"]`);
    await one.waitFor();
    if ((await one.getAttribute("open")) === null) await one.locator("summary").click();
    if (reason) await one.getByLabel("理由").fill(reason);
    await one.locator("button[type=submit]").click();
    return one;
  };
  await dispose("增加课后服务时段", "adoptSuggestion");
  await suggestion("增加课后服务时段").getByText("已采纳").waitFor();
  const refused = await dispose("公开食堂菜谱", "declineSuggestion");
  await refused.locator(".field .wrong").waitFor();
  seen.noReason = await refused.locator(".field .wrong").innerText();
  await house.picture(page, "activities-suggestions", { fullPage: true });
  await look(page, "suggestions");
  await dispose("公开食堂菜谱", "declineSuggestion", "菜谱已在学校公示栏公开。");
  await suggestion("公开食堂菜谱").getByText("未予采纳").waitFor();

  const close = await opened(page, "closeActivity");
  await close.getByRole("button", { name: "活动办结" }).click();
  await page.getByText("活动已办结").waitFor();
  const [closed] = await found();
  seen.state = closed.state;
  seen.outcomes = closed.suggestions.map(({ outcome }) => outcome).sort();
  await suggestion("公开食堂菜谱").getByText("答复：").waitFor();
  seen.answered = await suggestion("公开食堂菜谱").innerText();
  await look(page, "closed");

  // Another one, whose members are drawn.
  const drawing = await plan("抽选代表参加的研讨会", "5月20日14时");
  await drawing.getByRole("button", { name: "筹备", exact: true }).click();
  await page.getByRole("heading", { name: "抽选代表参加的研讨会" }).waitFor();
  const draw = await opened(page, "drawRepresentatives");
  await draw.getByLabel("人数").fill("3");
  await draw.getByRole("button", { name: "抽选", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "抽选代表", exact: true }).click();
  await page.getByRole("link", { name: "验算" }).waitFor();
  const byDraw = await opened(page, "inviteToActivity");
  await byDraw.getByLabel(/05\/20|05\/18/).check();
  await byDraw.getByText("将邀请 3 名代表").waitFor();
  await house.picture(page, "activities-draw", { fullPage: true });
  await look(page, "draw");
  await byDraw.getByRole("button", { name: "发出邀请" }).click();
  await page.getByText("邀请已发出").waitFor();
  seen.drawn = (await found("抽选代表参加的研讨会"))[0].invitations.length;

  for (const colorScheme of ["light", "dark"]) {
    const set = await house.room({ colorScheme });
    const shown = await house.page(set, `/screens/activities/?id=${encodeURIComponent(id)}`, {
      token: asked.staff,
    });
    await shown.locator(".room-matter h2").first().waitFor();
    if (colorScheme === "dark")
      await shown.getByRole("button", { name: "English", exact: true }).click();
    await shown.locator(".suggestions li").first().waitFor();
    await look(shown, `matter ${colorScheme}`);
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await shown.setViewportSize({ width, height });
      const over = await shown.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 1) seen.wide.push(`matter ${size}: ${over} px too wide`);
      await house.picture(shown, `activities-matter-${size}-${colorScheme}`, {
        fullPage: size === "phone",
      });
    }
    const pocket = await house.room({ colorScheme, viewport: PHONE });
    const mine = await house.page(pocket, "/screens/invitations/", {
      token: asked.members[0].token,
    });
    await mine.locator(".past, .my-invitation").first().waitFor();
    if (colorScheme === "dark")
      await mine.getByRole("button", { name: "English", exact: true }).click();
    await look(mine, `mine ${colorScheme}`);
    await house.picture(mine, `invitations-phone-${colorScheme}`, { fullPage: true });
  }
  return seen;
}
