// The sentiment screens when there is much: many open events, some late for days, long names.
import { ask, axe, play, until } from "./browser.mjs";

const SIZES = {
  phone: [390, 844],
  small: [1024, 768],
  laptop: [1366, 768],
  hall: [1920, 1080],
  "4k": [3840, 2160],
};
const HOUR = 3_600_000;
const REPORT = `mutation ($i: ReportSentimentEventInput!) { reportSentimentEvent(input: $i) {
  ... on SentimentEventReported { event { id } } ... on Refused { problems { message } } } }`;
const PARTS = ["facts", "verification", "measures", "precautions"];
const LONG = "燃气".repeat(50);
const UNBROKEN = "W".repeat(200);

await play(async (house, asked) => {
  const seen = { axe: {}, late: {}, cut: {}, wide: {}, pages: {} };
  const { serverTime } = await ask(asked, "PUBLICITY", "{ serverTime }");
  const knownBefore = (hours) => new Date(Date.parse(serverTime) - hours * HOUR).toISOString();
  const { units } = await ask(
    asked,
    "PUBLICITY",
    "{ units(first: 60) { edges { node { id name } } } }",
  );
  const longest = units.edges
    .map(({ node }) => node)
    .sort((one, other) => other.name.length - one.name.length)[0];
  const report = async (title, hours, level = "MAJOR") =>
    (
      await ask(asked, "PUBLICITY", REPORT, {
        i: {
          title,
          summary: `网民询问：${title}`.slice(0, 400),
          level,
          urgent: level === "MAJOR",
          responsibleUnitId: longest.id,
          ...(hours === null ? {} : { firstKnownAt: knownBefore(hours) }),
        },
      })
    ).reportSentimentEvent.event.id;

  // Six late, one of them for more than a hundred hours, another for more than a thousand.
  for (const [number, hours] of [6, 9, 30, 130, 1100, 7].entries())
    await report(number === 0 ? UNBROKEN : number === 1 ? LONG : `逾期舆情${number}`, hours);
  for (let number = 0; number < 12; number++) await report(`计时舆情${number}`, number / 3);
  for (let number = 0; number < 4; number++) await report(`一般舆情${number}`, null, "GENERAL");
  const firstFew = 22;

  for (const colorScheme of ["light", "dark"]) {
    const room = await house.room({ colorScheme });
    const wall = await house.page(room, "/screens/sentiment/", { token: asked.tokens.PUBLICITY });
    await wall
      .locator(".lines > li")
      .nth(firstFew - 1)
      .waitFor();
    for (const [name, [width, height]] of Object.entries(SIZES)) {
      await wall.setViewportSize({ width, height });
      await until(async () => (await wall.locator(".lines > li").count()) === firstFew, "all");
      seen.late[name] = await wall.locator('.lines > li[data-late="true"]').count();
      seen.cut[name] = await wall.evaluate(whatIsCut, name !== "phone");
      // A page that has just changed its size may still be moving to its new place.
      for (let tries = 0; seen.cut[name].length > 0 && tries < 20; tries += 1) {
        await wall.waitForTimeout(100);
        seen.cut[name] = await wall.evaluate(whatIsCut, name !== "phone");
      }
      seen.wide[`wall ${name}`] = await tooWide(wall);
      await house.picture(wall, `crowd-wall-${name}-${colorScheme}`, {
        fullPage: name === "phone",
      });
    }
    seen.axe[`wall ${colorScheme}`] = await axe(wall);
    await room.close();
  }

  // Nineteen more than a page holds: what is late stands on every page, the rest in turn.
  for (let number = 0; number < 19; number++) await report(`更多舆情${number}`, null, "GENERAL");
  const hall = await house.room({ viewport: { width: 1920, height: 1080 } });
  const wall = await house.page(hall, "/screens/sentiment/", { token: asked.tokens.PUBLICITY });
  await wall.locator(".page-number").waitFor();
  const titles = new Set();
  for (let page = 0; page < 2; page++) {
    seen.pages[page] = {
      late: await wall.locator('.lines > li[data-late="true"]').count(),
      cut: await wall.evaluate(whatIsCut, true),
    };
    for (const title of await wall.locator(".lines h2").allInnerTexts()) titles.add(title);
    await wall.mouse.move(1900, 1060);
    await wall.getByRole("button", { name: "下一页" }).click();
  }
  seen.titles = titles.size;
  seen.head = await wall.locator(".wall-head").innerText();
  await house.picture(wall, "crowd-wall-paged");
  await hall.close();

  // The desk finds what is open, and counts it down; what was closed is found too.
  const closed = await report("某公园已处理舆情", null, "GENERAL");
  await ask(
    asked,
    "PUBLICITY",
    "mutation ($i: PublishReleaseInput!) { publishRelease(input: $i) { __typename } }",
    {
      i: { eventId: closed, ...Object.fromEntries(PARTS.map((part) => [part, `公园${UNBROKEN}`])) },
    },
  );
  await ask(
    asked,
    "PUBLICITY",
    "mutation ($i: CloseSentimentEventInput!) { closeSentimentEvent(input: $i) { __typename } }",
    { i: { eventId: closed } },
  );
  for (const colorScheme of ["light", "dark"]) {
    const office = await house.room({ colorScheme, viewport: { width: 1366, height: 768 } });
    const desk = await house.page(office, "/screens/desk/", { token: asked.tokens.PUBLICITY });
    await desk.locator(".list-lines > li").nth(40).waitFor();
    seen.first = await desk.locator(".list-lines > li .next-clock").first().innerText();
    if (colorScheme === "light") {
      seen.ticking = await until(async () => {
        const now = await desk.locator(".list-lines > li .next-clock").first().innerText();
        return now !== seen.first && now;
      }, "the list counts");
    }
    for (const [name, [width, height]] of Object.entries(SIZES)) {
      await desk.setViewportSize({ width, height });
      seen.wide[`desk ${name}`] = await tooWide(desk);
      await house.picture(desk, `crowd-desk-${name}-${colorScheme}`);
    }
    seen.axe[`desk ${colorScheme}`] = await axe(desk);
    await desk.getByRole("button", { name: "已办结" }).click();
    await desk.getByLabel("查找标题或概要").fill("公园");
    await desk.locator(".list-lines > li", { hasText: "某公园已处理舆情" }).click();
    await desk.locator(".release-paper").waitFor();
    seen.address = await desk.evaluate(() => location.search);
    await house.picture(desk, `crowd-desk-closed-${colorScheme}`, { fullPage: true });
    await office.close();
  }

  // So does everybody, of what was released, without a token.
  const street = await house.room({ viewport: { width: 390, height: 844 } });
  const page = await house.page(street, "/screens/releases/");
  await page.locator(".list-lines > li").waitFor();
  seen.wide["releases list"] = await tooWide(page);
  await house.picture(page, "crowd-releases-list-phone");
  await page.locator(".list-lines a").click();
  await page.locator(".release-paper").waitFor();
  seen.public = await page.locator(".release-paper").innerText();
  seen.wide.releases = await tooWide(page);
  await house.picture(page, "crowd-releases-phone");
  seen.axe.releases = await axe(page);
  await page.getByRole("button", { name: "← 返回列表" }).click();
  await page.getByLabel("查找发布内容").fill("没有这样的词");
  await page.getByText("没有找到").waitFor();
  return seen;
});

function tooWide(page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Lines, clocks and faces that do not lie whole within the screen, or overlap what is beside. */
function whatIsCut(mustFit) {
  const cut = [];
  const whole = (element, within) => {
    const box = element.getBoundingClientRect();
    return (
      box.height > 0 &&
      box.left >= within.left - 1 &&
      box.right <= within.right + 1 &&
      (!mustFit || (box.top >= within.top - 1 && box.bottom <= within.bottom + 1))
    );
  };
  const main = document.querySelector("main").getBoundingClientRect();
  for (const line of document.querySelectorAll(".lines > li")) {
    const box = line.getBoundingClientRect();
    if (!whole(line, main)) cut.push(`line: ${line.innerText.slice(0, 30)}`);
    for (const part of line.querySelectorAll("h2, .event-clock, .event-clock .face"))
      if (!whole(part, box)) cut.push(`${part.className || part.tagName}: ${part.innerText}`);
    for (const face of line.querySelectorAll(".event-clock .face"))
      if (face.scrollWidth > face.clientWidth + 1) cut.push(`too wide: ${face.innerText}`);
  }
  return cut;
}
