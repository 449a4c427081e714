// The duty ledger: the map moves when something is attested; a mark opens its statement and records.
import { axe, play, until } from "./browser.mjs";

const ATTEST = `mutation ($input: AttestObligationInput!) {
  attestObligation(input: $input) { __typename ... on Refused { problems { messageZh } } } }`;

await play(async (house, asked) => {
  const seen = { axe: [], wide: [] };
  const { owed, unit } = asked;
  const room = await house.room();
  const page = await house.page(room, "/screens/ledger/", { token: asked.tokens.ADMIN });
  await page.locator(".map td .cell").first().waitFor();
  seen.rows = await page.locator(".map tbody tr").count();
  seen.phases = await page.locator(".phases").innerText();
  await house.picture(page, "ledger-map");

  const mark = page.getByRole("button", { name: new RegExp(`区财政局，${owed.duty} `) });
  seen.before = await mark.getAttribute("aria-label");
  await mark.focus();
  await page.keyboard.press("ArrowDown");
  seen.moved = await page.evaluate(
    (before) => {
      const at = (text) => text.split(" ").map(Number);
      const [down, across] = at(document.activeElement.dataset.at);
      const [row, column] = at(before);
      return across === column ? down - row : -1;
    },
    await mark.getAttribute("data-at"),
  );

  const answer = await fetch(`${asked.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${asked.head}` },
    body: JSON.stringify({
      query: ATTEST,
      variables: {
        input: {
          obligationKey: owed.key,
          claimedOn: "2026-12-10",
          what: "2026年度自查报告",
          reference: "西财〔2026〕12号",
        },
      },
    }),
  }).then((reply) => reply.json());
  if (answer.data?.attestObligation.__typename !== "ObligationAttested")
    throw new Error(JSON.stringify(answer));
  seen.after = await until(async () => {
    const said = await mark.getAttribute("aria-label");
    return said !== seen.before && said;
  }, "the mark that has moved");

  await mark.click();
  const record = page.locator(".records li");
  await record.first().waitFor();
  seen.record = (await record.first().innerText()).trim();
  seen.axe.push(...(await axe(page)));
  await house.picture(page, "ledger-statement");
  await page.goBack();
  await page.locator(".map td .cell").first().waitFor();
  seen.returned = new URL(page.url()).searchParams.get("owner") === null;

  await page.getByLabel("文件").selectOption("WR");
  await until(
    async () => new URL(page.url()).searchParams.get("document") === "WR",
    "the filter in the address",
  );
  const heads = await page.locator(".map thead small").allInnerTexts();
  seen.documents = [...new Set(heads.map((one) => one.split("/")[0]))];
  await page.getByLabel("责任", { exact: true }).fill("没有这样的责任");
  await page.getByText("没有符合筛选的责任").waitFor();
  await page.getByRole("button", { name: "清除筛选" }).click();
  await page.locator(".map td .cell").first().waitFor();
  seen.none = true;

  const sizes = { phone: [390, 844], desk: [1366, 768], "4k": [3840, 2160] };
  for (const colorScheme of ["light", "dark"]) {
    const other = await house.room({ colorScheme, viewport: { width: 1366, height: 768 } });
    for (const [name, path] of [
      ["map", "/screens/ledger/"],
      ["one", `/screens/ledger/?owner=${encodeURIComponent(unit)}&duty=${owed.duty}`],
    ]) {
      const shown = await house.page(other, path, { token: asked.tokens.ADMIN });
      await shown.locator(".map td .cell, .records li").first().waitFor();
      if (colorScheme === "dark")
        await shown.getByRole("button", { name: "English", exact: true }).click();
      seen.axe.push(...(await axe(shown)));
      for (const [size, [width, height]] of Object.entries(sizes)) {
        await shown.setViewportSize({ width, height });
        await shown.locator(".map td .cell, .owner-lines li, .records li").first().waitFor();
        const over = await shown.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 1) seen.wide.push(`${name} ${size}: ${over} px too wide`);
        await house.picture(shown, `ledger-${name}-${size}-${colorScheme}`);
      }
      if (colorScheme === "dark")
        await shown.getByRole("button", { name: "中文", exact: true }).click();
    }
  }

  const own = await house.page(await house.room(), "/screens/ledger/", { token: asked.own });
  await own.locator(".map td .cell").first().waitFor();
  seen.ownRows = await own.locator(".map tbody tr").count();
  return seen;
});
