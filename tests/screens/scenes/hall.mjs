// A review session from its calling to its published results: one wall, one chair, many phones.
import { ask, axe, inTurns, play, until } from "./browser.mjs";

const text = (page, selector) => page.locator(selector).first().innerText();
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** What is rarely done lies folded away, below the step that is due. */
async function unfolded(page, part) {
  const fold = page.locator(`${part} details.rare`);
  await fold.waitFor();
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
}

async function confirmed(page, name, answer, reason) {
  await button(page, name).click();
  const dialog = page.getByRole("dialog");
  if (reason) await dialog.getByRole("textbox").fill(reason);
  await dialog.getByRole("button", { name: answer, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

async function typed(phone, score) {
  for (const digit of score) {
    await phone
      .getByRole("button", { name: digit === "." ? "小数点" : digit, exact: true })
      .last()
      .click();
  }
}

await play(async (house, asked) => {
  const seen = { took: {}, axe: {} };
  let began = performance.now();
  const lap = (name) => {
    seen.took[name] = Math.round(performance.now() - began);
    process.stderr.write(`${name} ${seen.took[name]} ms\n`);
    began = performance.now();
  };

  // The chair calls a session of three units; a quorum that cannot be is refused by its field.
  const office = await house.room();
  const chair = await house.page(office, "/screens/chair/", { token: asked.tokens.PERFORMANCE });
  const form = chair.locator("form.new-session");
  await form.waitFor();
  await chair.getByLabel("名称").fill("年终现场述职评议会");
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
  await until(
    () =>
      chair
        .locator(".unit-line")
        .count()
        .then((count) => count === 3),
    "three units",
  );
  const first = button(chair, `${asked.units[0]} 置顶`);
  if (await first.isEnabled()) await first.click();
  await chair.getByLabel("法定票数").fill("-3");
  await button(chair, "召开评议会").click();
  await chair.locator('[data-field="quorum"] .wrong').waitFor();
  seen.askedAllTheSame = await chair.getByRole("dialog").count();
  seen.quorumProblem = await text(chair, '[data-field="quorum"] .wrong');
  await house.picture(chair, "chair-call-light");
  await chair.getByLabel("法定票数").fill("５");
  await confirmed(chair, "召开评议会", "确认召开");
  await button(chair, "开放签到").click();
  await button(chair, "开始评议会").waitFor();
  seen.order = await chair.locator(".order .name").allInnerTexts();

  // The entry cards, shown once.
  await confirmed(chair, "生成入场码", "生成");
  const cards = chair.locator("dialog.cards");
  await cards.locator("li").last().waitFor();
  await cards.locator("svg path").first().waitFor();
  await house.picture(chair, "chair-cards-light");
  const codes = await cards
    .locator("li")
    .evaluateAll((lines) =>
      lines.map((line) => ({
        code: line.dataset.code,
        name: line.querySelector(".who").textContent,
      })),
    );
  await button(chair, "收起").click();
  seen.cards = codes.length;
  lap("call");

  const hall = await house.room({ viewport: { width: 1920, height: 1080 } });
  const wall = await house.page(hall, "/screens/wall/", { token: asked.tokens.LIVE_SCREEN });
  await wall.getByText("请代表扫码签到").waitFor();

  // The phones come in. The first is the one that must not score the first unit.
  const recused = codes.find((one) => one.name === asked.recused);
  const others = codes.filter((one) => one !== recused).slice(0, asked.phones - 1);
  const phones = await inTurns([recused, ...others], 5, async ({ code }, number) => {
    const context = await house.room({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      colorScheme: number % 2 ? "dark" : "light",
    });
    const page = await house.page(context, `/screens/phone/#code=${encodeURIComponent(code)}`);
    await button(page, "签到入场").click();
    await page.getByText("您已签到").waitFor();
    return { page, context, code };
  });
  await until(
    () => text(wall, '[data-testid="present"]').then((is) => is === String(asked.phones)),
    "all present",
  );
  lap("check in");

  await confirmed(chair, "开始评议会", "开始");
  await confirmed(chair, "开始述职", "开始计时");
  await wall.locator(".clock-face").waitFor();
  seen.clock = await text(wall, ".clock-face");
  seen.beforeScores = (await wall.locator("body").innerText()).includes(".");
  await house.picture(wall, "wall-speaking-light");
  await wall.emulateMedia({ colorScheme: "dark" });
  await house.picture(wall, "wall-speaking-dark");
  await house.picture(chair, "chair-speaking-light");
  seen.axe.wall = await axe(wall);
  seen.axe.chair = await axe(chair);
  seen.recusedPhone = await text(phones[0].page, ".recused");
  await house.picture(phones[1].page, "phone-speaking-dark");

  // A pause stands the clock still on every screen.
  await button(chair, "暂停").click();
  await wall.getByText("暂停").first().waitFor();
  const stood = await text(wall, ".clock-face");
  await button(chair, "继续").click();
  await until(() => text(wall, ".clock-face").then((is) => is !== stood), "the clock goes on");

  await confirmed(chair, "结束述职", "结束述职");
  await button(chair, "开放打分").click();
  const scorers = phones.slice(1);
  await Promise.all(scorers.map(({ page }) => page.locator(".pad").waitFor()));
  await house.picture(wall, "wall-scoring-dark");
  lap("floor");

  // One phone is in a dead spot, one taps twice, the others score; each its own score.
  const lost = scorers[0];
  await typed(scorers[1].page, asked.scores[1]);
  await house.picture(scorers[1].page, "phone-score-light");
  seen.axe.phone = await axe(scorers[1].page);
  await lost.context.setOffline(true);
  await Promise.all(
    scorers.map(async ({ page }, number) => {
      const score = asked.scores[number];
      if (number === 5) await page.keyboard.type(score);
      else if (number !== 1) await typed(page, score);
      const send = button(page, `提交 ${score} 分`);
      if (number === 5) await send.press("Enter");
      else if (number === 2) await send.evaluate((one) => [one.click(), one.click()]);
      else await send.click();
      if (number > 0) await page.getByText("已送达，已计入").waitFor();
    }),
  );
  seen.kept = await text(lost.page, ".standing");
  seen.withoutLost = await until(async () => {
    const scored = await text(wall, '[data-testid="scored"]');
    return Number(scored) >= scorers.length - 1 && scored;
  }, "all but the lost one are counted");
  await house.picture(lost.page, "phone-waiting-light");
  lap("score");

  // The phone in the dead spot is locked and its page is gone; it comes back and is counted once.
  await lost.page.close();
  await lost.context.setOffline(false);
  lost.page = await house.page(lost.context, "/screens/phone/");
  await lost.page.getByText("已送达，已计入").waitFor();
  await until(
    () => text(wall, '[data-testid="scored"]').then((is) => is === String(scorers.length)),
    "all scored",
  );
  seen.scored = await text(wall, '[data-testid="scored"]');

  // Somebody scans his card once more: he is in already, and what he has scored is still there.
  const again = await house.page(
    scorers[4].context,
    `/screens/phone/#code=${encodeURIComponent(scorers[4].code)}`,
  );
  await button(again, "签到入场").click();
  await again.getByText("已送达，已计入").waitFor();
  await again.close();

  // One corrects, which counts no second time.
  await button(scorers[3].page, "更正打分").click();
  for (let digit = 0; digit < asked.scores[3].length; digit += 1)
    await button(scorers[3].page, "退格").click();
  await typed(scorers[3].page, asked.corrected);
  await scorers[3].page.locator("summary").first().click();
  await scorers[3].page.getByLabel("意见").fill("窗口办事快了，请公布整改时间表。");
  await button(scorers[3].page, `提交 ${asked.corrected} 分`).click();
  await scorers[3].page.getByText("已送达，已计入").waitFor();
  seen.roll = await until(async () => {
    const figures = await chair.locator(".figures dd").allInnerTexts();
    return figures[1] === String(scorers.length) && figures;
  }, "the roll");
  seen.rollText = await text(chair, ".roll");
  await house.picture(chair, "chair-scoring-light");
  seen.averageBefore = await chair.locator(".order .figure").allInnerTexts();
  seen.framesBefore = [wall, chair, scorers[1].page]
    .flatMap((page) => house.came(page))
    .filter((frame) => frame.includes('"average":"')).length;

  await confirmed(chair, "截止打分", "截止打分");
  await wall.locator(".revealed-figure").waitFor();
  seen.average = await until(
    async () => {
      const is = await text(wall, ".revealed-figure > span");
      return is === asked.average && is;
    },
    `the average ${asked.average}, not ${await text(wall, ".revealed-figure > span")}`,
  );
  await house.picture(wall, "wall-revealed-dark");
  // The wall is led by keys, too.
  await wall.keyboard.press("b");
  await wall.locator(".results li").first().waitFor();
  await wall.keyboard.press("a");
  await wall.locator(".results").waitFor({ state: "detached" });
  lap("close");

  // Receipts are found in the closed urn.
  await Promise.all(
    scorers
      .slice(0, 4)
      .map(({ page }) => page.getByText("已在票箱中核对").waitFor({ state: "attached" })),
  );
  await scorers[0].page.locator(".receipts summary").click();
  await house.picture(scorers[0].page, "phone-receipts-light");

  // The second unit is scored by a few, against a quorum; the third is excused.
  await confirmed(chair, "开始述职", "开始计时");
  await confirmed(chair, "结束述职", "结束述职");
  await button(chair, "开放打分").click();
  await button(chair, "截止打分").waitFor();
  await confirmed(chair, "截止打分", "截止打分");
  seen.quorumRefusal = await text(chair, ".slot .problems");
  await Promise.all(
    phones.slice(0, 6).map(async ({ page }, number) => {
      await page.locator(".pad").waitFor();
      await typed(page, `9${number}.5`);
      await button(page, `提交 9${number}.5 分`).click();
      await page.getByText("已送达，已计入").waitFor();
    }),
  );
  await confirmed(chair, "截止打分", "截止打分");
  await button(chair, "开始述职").waitFor();
  await unfolded(chair, ".slot");
  await confirmed(chair, "记为缺席", "记为缺席", "主要负责人因公出差");
  await confirmed(chair, "结束评议会", "结束");
  await button(chair, "公布结果").waitFor();
  seen.ranksBefore = await wall.locator('.results[data-revealed="true"]').count();
  await confirmed(chair, "公布结果", "公布");
  await wall.locator('.results[data-revealed="true"]').waitFor();
  seen.results = await wall
    .locator(".results li")
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((one) => one.textContent)));
  await house.picture(wall, "wall-results-dark");
  await wall.emulateMedia({ colorScheme: "light" });
  await house.picture(wall, "wall-results-light");
  seen.axe.results = await axe(wall);
  lap("publish");

  // The scoreboard on paper.
  const paper = await wall.pdf({ preferCSSPageSize: true });
  seen.paperPages = (paper.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
  await wall.emulateMedia({ media: "print" });
  await wall.setViewportSize({ width: 794, height: 1123 });
  await house.picture(wall, "print-results");
  await wall.emulateMedia({ media: "screen" });

  // What the server has counted.
  const { reviewSessions } = await ask(
    asked,
    "PERFORMANCE",
    "{ reviewSessions(first: 1) { edges { node { slots { ballotCount average comments } } } } }",
  );
  seen.counted = reviewSessions.edges[0].node.slots;
  return seen;
});
