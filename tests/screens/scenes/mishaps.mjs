// A whole session by clicking alone, with what goes wrong in halls: a step too early and one too
// late, the wrong unit, too few ballots, a latecomer, a phone whose power is cut.
import { ask, inTurns, play, until } from "./browser.mjs";

const text = (page, selector) => page.locator(selector).first().innerText();
const button = (page, name) => page.getByRole("button", { name, exact: true });
const PAGES = 5;

async function confirmed(page, name, answer, reason) {
  await button(page, name).click();
  const dialog = page.getByRole("dialog");
  if (reason) await dialog.getByRole("textbox").fill(reason);
  const asked = await dialog.innerText();
  await dialog.getByRole("button", { name: answer, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  return asked;
}

async function scored(page, score) {
  await page.locator(".pad").waitFor();
  await page.keyboard.type(score);
  await button(page, `提交 ${score} 分`).click();
}

await play(async (house, asked) => {
  const seen = {};
  const office = await house.room();
  const chair = await house.page(office, "/screens/chair/", { token: asked.tokens.PERFORMANCE });
  const hall = await house.room({ viewport: { width: 1920, height: 1080 } });
  const wall = await house.page(hall, "/screens/wall/", { token: asked.tokens.LIVE_SCREEN });
  const problem = () => text(chair, ".slot .problems");
  const wallShows = (selector, is) =>
    until(() => text(wall, selector).then((found) => found === is), `${selector} shows ${is}`);

  // Called with three units: all are left out but those.
  await until(
    () =>
      chair
        .locator(".unit-line")
        .count()
        .then((count) => count > 60),
    "the units",
  );
  await chair.evaluate(async (kept) => {
    for (let isLeft = true; isLeft;) {
      const line = [...document.querySelectorAll(".unit-line")].find(
        (one) => !kept.includes(one.dataset.unit),
      );
      isLeft = line !== undefined;
      line?.querySelector("button:last-child").click();
      await new Promise((drawn) => setTimeout(drawn));
    }
  }, asked.units);
  await chair.getByLabel("法定票数").fill(String(asked.quorum));
  seen.summary = await confirmed(chair, "召开评议会", "确认召开");
  await button(chair, "开放签到").click();
  await button(chair, "开始评议会").waitFor();
  const [first, second, third] = await chair.locator(".order .name").allInnerTexts();

  // Cards; five phones are pages, the others come by the API with the codes of their cards.
  await confirmed(chair, "生成入场码", "生成");
  const cards = chair.locator("dialog.cards");
  await cards.locator("li").last().waitFor();
  const codes = await cards
    .locator("li")
    .evaluateAll((all) =>
      all.map((one) => ({
        code: one.dataset.code,
        name: one.querySelector(".who").textContent,
        number: /R\d+/.exec(one.textContent)[0],
      })),
    );
  await button(chair, "收起").click();
  const free = codes.filter(({ name }) => !asked.affiliated.includes(name));
  const late = free.pop();
  const enter = async (code) => {
    const context = await house.room({ viewport: { width: 390, height: 844 } });
    const page = await house.page(context, `/screens/phone/#code=${encodeURIComponent(code)}`);
    await button(page, "签到入场").click();
    await button(page, "签到入场").waitFor({ state: "hidden" });
    await page.locator(".rest h2, .now h2").first().waitFor();
    return { page, context };
  };
  const phones = await inTurns(free.slice(0, PAGES), 3, ({ code }) => enter(code));
  const tokens = await inTurns(free.slice(PAGES, asked.phones - 1), 6, async ({ code }) => {
    const { checkIn } = await ask(
      asked,
      null,
      "mutation ($i: CheckInInput!) { checkIn(input: $i) { ... on CheckedIn { token } } }",
      { i: { entryCode: code } },
    );
    return checkIn.token;
  });
  await wallShows('[data-testid="present"]', String(asked.phones - 1));
  await confirmed(chair, "开始评议会", "开始");

  const slotIds = async () => {
    const { reviewSessions } = await ask(
      asked,
      "PERFORMANCE",
      "{ reviewSessions(first: 1) { edges { node { slots { id } } } } }",
    );
    return reviewSessions.edges[0].node.slots.map(({ id }) => id);
  };
  const slots = await slotIds();
  const byApi = (slotId, number, most) =>
    inTurns(tokens.slice(0, most), 6, (token, place) =>
      ask(
        asked,
        token,
        "mutation ($i: SubmitBallotInput!) { submitBallot(input: $i) { __typename } }",
        {
          i: {
            slotId,
            score: String(80 + (place % 15)),
            receiptKey: `${number}${String(place).padStart(3, "0")}`.padEnd(32, "0"),
          },
        },
      ),
    );

  // The wrong unit: while the first is on, the third cannot be started, and the way back is there.
  await confirmed(chair, "开始述职", "开始计时");
  await button(chair, "结束述职").waitFor();
  await chair.locator(".order button", { hasText: third }).click();
  seen.wrongUnit = {
    rests: await button(chair, "开始述职").isDisabled(),
    why: await text(chair, ".due p"),
  };
  await house.picture(chair, "mishap-wrong-unit-light");
  await button(chair, `回到“${first}”`).click();
  await confirmed(chair, "结束述职", "结束述职");
  seen.tooEarlyPhone = await phones[0].page.locator(".pad").count();
  await button(chair, "开放打分").click();

  // Opened too early: taken back with a reason while nobody has scored, and opened again.
  await phones[0].page.locator(".pad").waitFor();
  // Without its reason nothing is done, and the dialog stays and says so.
  await button(chair, "撤回“开放打分”").click();
  await button(chair.getByRole("dialog"), "撤回").click();
  seen.noReason = await text(chair, "dialog .wrong");
  await button(chair, "取消").click();
  await confirmed(chair, "撤回“开放打分”", "撤回", "述职人还要补充");
  await button(chair, "开放打分").waitFor();
  await phones[0].page.locator(".pad").waitFor({ state: "detached" });
  await button(chair, "开放打分").click();
  await button(chair, "截止打分").waitFor();

  // The wall is steered: dark for a moment, then on its own again.
  await button(chair, "黑屏").click();
  await wall.locator(".blank").waitFor({ state: "attached" });
  await button(chair, "自动跟随").click();
  await wall.getByText("请代表打分").waitFor();

  // Too early, and below the quorum: closing is refused and says what is there.
  await scored(phones[0].page, "88");
  await phones[0].page.getByText("已送达，已计入").waitFor();
  seen.warned = await confirmed(chair, "截止打分", "截止打分");
  seen.belowQuorum = await problem();
  seen.waysOut = await chair.locator(".slot .rare[open] li button:enabled").allInnerTexts();

  // The power of one phone is cut in the middle of sending; another is in a dead spot until too late.
  const [, cut, dead] = phones;
  for (const one of [cut, dead]) {
    await one.page.locator(".pad").waitFor();
    await one.context.setOffline(true);
  }
  await scored(cut.page, "77");
  await cut.page.locator('.stands[data-standing="waiting"]').waitFor();
  await cut.page.close();
  await scored(dead.page, "66");
  await dead.page.locator('.stands[data-standing="waiting"]').waitFor();
  await byApi(slots[0], 1, asked.quorum);
  await cut.context.setOffline(false);
  cut.page = await house.page(cut.context, "/screens/phone/");
  await cut.page.getByText("已送达，已计入").waitFor();
  await wallShows('[data-testid="scored"]', String(asked.quorum + 2));
  await until(
    () =>
      chair
        .locator(".roll dd")
        .nth(1)
        .innerText()
        .then((is) => is === String(asked.quorum + 2)),
    "the roll has come along",
  );
  await confirmed(chair, "截止打分", "截止打分");
  await wall.locator(".revealed-figure").waitFor();
  await dead.context.setOffline(false);
  // Told without a tap.
  const notCounted = dead.page.locator(".receipts li", { hasText: "未计入" });
  await notCounted.waitFor({ timeout: 30_000 });
  seen.tooLate = await notCounted.innerText();
  seen.tooLateInShort = await text(dead.page, ".receipts summary");
  await house.picture(dead.page, "mishap-too-late-light");

  // A latecomer: a card of his own, and he is in the hall in the middle of the session.
  await button(chair, "补发一张").click();
  await chair.getByLabel("姓名或编号").fill(late.number);
  await chair.locator(".one-card li button").click();
  await cards.locator("li").first().waitFor();
  const [{ code: lateCode }] = await cards
    .locator("li")
    .evaluateAll((all) => all.map((one) => ({ code: one.dataset.code })));
  await button(chair, "收起").click();
  const latecomer = await enter(lateCode);
  phones.push(latecomer);

  // What was told cannot be taken back, and says so before; the others may change their order.
  await chair.locator(".order button", { hasText: first }).click();
  const back = chair.locator(".take-back");
  await back.waitFor();
  seen.noWayBack = {
    rests: await back.getByRole("button").isDisabled(),
    why: await back.locator("p").innerText(),
  };
  await button(chair, "调整次序").click();
  await button(chair, `${third} 置顶`).click();
  await confirmed(chair, "调整次序", "调整次序", "第二个单位负责人在途中");
  await chair.locator(".order .name").nth(1).waitFor();
  seen.reordered = await until(async () => {
    const names = await chair.locator(".order .name").allInnerTexts();
    return names[1] === third && names;
  }, "the new order");
  await chair.locator(".order button", { hasText: second }).click();

  // Too few for the second unit: it is closed without a result, and nobody is stuck.
  await confirmed(chair, "开始述职", "开始计时");
  await confirmed(chair, "结束述职", "结束述职");
  await button(chair, "开放打分").click();
  await scored(latecomer.page, "91");
  await latecomer.page.getByText("已送达，已计入").waitFor();
  await wallShows('[data-testid="scored"]', "1");
  // Scored again: what was given is void, the phone says so, and scores once more.
  await chair.locator(".slot .rare summary").click();
  await confirmed(chair, "重新打分", "重新打分", "述职人中途更换");
  await latecomer.page.getByText("原先的打分已作废").waitFor();
  await house.picture(latecomer.page, "mishap-again-light");
  await wallShows('[data-testid="scored"]', "0");
  await scored(latecomer.page, "92");
  await latecomer.page.getByText("已送达，已计入").waitFor();
  await wallShows('[data-testid="scored"]', "1");
  seen.present = await text(chair, ".roll dd");
  await confirmed(chair, "按无有效结果截止", "按无有效结果截止", "多数代表因故离场");
  seen.average = await until(
    async () => (await wall.locator("body").innerText()).includes("无有效结果"),
    "the wall says that there is none",
  );
  await house.picture(wall, "mishap-no-result-light");

  // The third goes as it should, with thirty in the hall.
  await confirmed(chair, "开始述职", "开始计时");
  await confirmed(chair, "结束述职", "结束述职");
  await button(chair, "开放打分").click();
  await Promise.all(
    phones.map(async ({ page }, number) => {
      await scored(page, `9${number}`);
      await page.getByText("已送达，已计入").waitFor();
    }),
  );
  await byApi(slots[2], 3, tokens.length);
  await wallShows('[data-testid="scored"]', String(asked.phones));
  await confirmed(chair, "截止打分", "截止打分");
  await confirmed(chair, "结束评议会", "结束");
  await confirmed(chair, "公布结果", "公布");
  await wall.locator('.results[data-revealed="true"]').waitFor();
  await house.picture(wall, "mishap-results-light");
  seen.results = await wall
    .locator(".results li")
    .evaluateAll((all) => all.map((one) => [...one.children].map(({ textContent }) => textContent)));
  seen.names = [first, second, third];
  const { reviewSessions } = await ask(
    asked,
    "PERFORMANCE",
    "{ reviewSessions(first: 1) { edges { node { slots { state ballotCount } } } } }",
  );
  seen.slots = reviewSessions.edges[0].node.slots;
  return seen;
});
