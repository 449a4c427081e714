// Entry cards: all of them whole on paper, printed again, and made for one person alone.
import { ask, play, until } from "./browser.mjs";
import { pagesOf } from "./paper.mjs";

const PAPERS = ["A4", "Letter"];
const POINTS_PER_MM = 72 / 25.4;
const button = (page, name) => page.getByRole("button", { name, exact: true });

/** How many pages and cards there are on paper, and which cards are not wholly on theirs. */
async function printed(page, format) {
  const pages = pagesOf(await page.pdf({ format, printBackground: true }));
  const cards = pages.flatMap(({ width, height, links }) =>
    links.map(({ rect: [left, low, right, high], address }) => ({
      code: decodeURIComponent(address.split("#code=")[1]),
      isWhole:
        left >= 0 &&
        low >= 0 &&
        right <= width &&
        high <= height &&
        Math.abs(high - low - 50 * POINTS_PER_MM) < 3,
    })),
  );
  return {
    pages: pages.length,
    links: cards.length,
    cards: new Set(cards.map(({ code }) => code)).size,
    cut: cards.filter(({ isWhole }) => !isWhole).length,
    codes: cards.map(({ code }) => code),
  };
}

async function entered(asked, entryCode) {
  const { checkIn } = await ask(
    asked,
    null,
    `mutation ($i: CheckInInput!) { checkIn(input: $i) {
      __typename ... on CheckedIn { representative { code } } ... on Refused { problems { code } } } }`,
    { i: { entryCode } },
  );
  return checkIn.representative?.code ?? checkIn.problems[0].code;
}

await play(async (house, asked) => {
  const seen = { papers: {} };
  const office = await house.room();
  const path = `/screens/chair/?session=${encodeURIComponent(asked.session)}`;
  const chair = await house.page(office, path, { token: asked.tokens.PERFORMANCE });
  const dialog = chair.locator("dialog.cards");
  const codes = async () => {
    await dialog.locator("li").first().waitFor();
    return dialog.locator("li").evaluateAll((all) => all.map((one) => one.dataset.code));
  };
  const drawn = () => until(() => dialog.locator("header .act").first().isEnabled(), "the cards");

  await button(chair, "生成入场码").click();
  await button(chair, "生成").click();
  const first = await codes();
  await drawn();
  await house.picture(chair, "chair-cards-light");
  for (const format of PAPERS) seen.papers[format] = await printed(chair, format);
  seen.isPaperAsShown = PAPERS.every(
    (format) => seen.papers[format].codes.join() === first.join(),
  );
  await chair.emulateMedia({ media: "print" });
  await chair.setViewportSize({ width: 794, height: 1123 });
  await house.picture(chair, "print-cards");
  await chair.emulateMedia({ media: null });
  await chair.setViewportSize({ width: 1440, height: 900 });

  // Put away by a slip, and the page loaded anew: the same cards come again.
  await chair.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await button(chair, "再次显示入场卡").click();
  seen.afterEscape = (await codes()).join() === first.join();
  await chair.reload();
  await button(chair, "再次显示入场卡").click();
  seen.afterReload = (await codes()).join() === first.join();

  // One person's card, found by his number, is printed alone.
  await dialog.getByRole("searchbox").fill("R007");
  await until(() => dialog.locator("li").count().then((count) => count === 1), "one card");
  await drawn();
  seen.one = await printed(chair, "A4");
  const [old] = await codes();
  await button(chair, "收起").click();

  // Made anew for him alone, it voids nobody else's.
  await button(chair, "补发一张").click();
  await chair.getByLabel("姓名或编号").fill("r007");
  await chair.locator(".one-card li button").click();
  const [anew] = await codes();
  seen.isNew = anew !== old && (await codes()).length === 1;
  await button(chair, "收起").click();
  await button(chair, "再次显示入场卡").click();
  await until(() => dialog.locator("li").count().then((count) => count === 100), "all cards");
  seen.all = (await codes()).map((code, place) => (code === first[place] ? "same" : code === anew));
  seen.entered = [
    await entered(asked, old),
    await entered(asked, anew),
    await entered(asked, first[20]),
  ];

  // Closing for good asks; whoever thinks better of it loses nothing.
  await button(chair, "彻底关闭").click();
  await button(chair, "取消").click();
  seen.kept = await dialog.locator("li").count();
  await button(chair, "彻底关闭").click();
  await chair.locator('dialog[data-grave="true"]').getByRole("button", { name: "彻底关闭" }).click();
  await dialog.waitFor({ state: "detached" });
  seen.again = await button(chair, "再次显示入场卡").count();
  return seen;
});
