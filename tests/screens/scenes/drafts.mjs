// A release that is being written outlives a reload, belongs to one person, and goes when it is out.
import { ask, play, until } from "./browser.mjs";

const REPORT = `mutation ($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i) {
  ... on SentimentEventReported { event { id } } } }`;
const FACTS = "某路段积水，交通受阻。";

const facts = (page) => page.getByLabel("事实概要");
const kept = (page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("sitong.draft.")));

await play(async (house, asked) => {
  const seen = {};
  const { units } = await ask(
    asked,
    "PUBLICITY",
    '{ units(filter: { text: "区发展改革委" }) { edges { node { id } } } }',
  );
  const { reportSentimentEvent } = await ask(asked, "PUBLICITY", REPORT, {
    i: {
      title: "某路段积水",
      summary: "网民反映。",
      level: "MAJOR",
      responsibleUnitId: units.edges[0].node.id,
    },
  });
  const path = `/screens/desk/?event=${encodeURIComponent(reportSentimentEvent.event.id)}`;
  const office = await house.room();
  const desk = await house.page(office, path, { token: asked.mine });
  await facts(desk).fill(FACTS);
  await desk.getByText("草稿已存于此浏览器").waitFor();

  await desk.reload();
  seen.afterReload = await facts(desk).inputValue();
  const tab = await house.page(office, path, { token: asked.mineLater });
  seen.withANewToken = await facts(tab).inputValue();
  const other = await house.page(office, path, { token: asked.theirs });
  await facts(other).waitFor();
  seen.ofAnother = await facts(other).inputValue();
  await facts(other).fill("另一人的草稿");
  await until(async () => (await kept(other)).length === 2, "both drafts are kept");

  // Signing out forgets one's own, and no other's.
  await desk.goto(`${asked.url}/screens/`);
  await desk.getByRole("button", { name: "退出登录" }).click();
  await desk.getByRole("dialog").getByText("尚未提交的草稿").waitFor();
  await desk.getByRole("dialog").getByRole("button", { name: "退出", exact: true }).click();
  await until(async () => (await kept(desk)).length === 1, "one's own draft is gone");
  seen.afterSignOut = (await kept(desk)).length;
  await other.reload();
  seen.othersStays = await facts(other).inputValue();

  // What is published is no draft any more.
  for (const name of ["事实概要", "初步核实", "应对措施", "防范提示"])
    await other.getByLabel(name).fill(FACTS);
  await other.getByRole("button", { name: "核对并预览" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "发布", exact: true }).click();
  await until(async () => (await kept(other)).length === 0, "the draft is gone");
  await until(async () => (await facts(other).inputValue()) === "", "the form is empty");

  // Where nothing can be kept, the page says so and goes on.
  const blocked = await house.room();
  await blocked.addInitScript(() => {
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply(real, storage, given) {
        if (storage === localStorage) throw new DOMException("full", "QuotaExceededError");
        return Reflect.apply(real, storage, given);
      },
    });
  });
  const full = await house.page(blocked, path, { token: asked.mine });
  await full.locator("summary", { hasText: "续报" }).click();
  await facts(full).fill(FACTS);
  await full.getByText("未能保存草稿").waitFor();

  // Who would lose it is asked before he leaves; what is kept nobody is asked about.
  await full.setViewportSize({ width: 1024, height: 768 });
  const leaves = async (answer) => {
    await full.getByRole("button", { name: "← 返回列表" }).click();
    await full.getByRole("dialog").getByRole("button", { name: answer, exact: true }).click();
  };
  await leaves("继续填写");
  seen.stayed = await facts(full).inputValue();
  await leaves("离开");
  await full.locator(".list-lines li").first().waitFor();
  seen.asksNoMore = await full.getByRole("dialog").count();
  return seen;
});
