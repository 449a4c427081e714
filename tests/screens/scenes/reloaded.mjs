// A locked phone's browser throws the page away; it is loaded anew where there is no network.
import { ask, play, until } from "./browser.mjs";
import { doorTo } from "./door.mjs";

const OLD_FILE = "/screens/assets/old.js";

const act = (asked, name, input, kind) =>
  ask(
    asked,
    "PERFORMANCE",
    `mutation ($input: ${kind}!) { ${name}(input: $input) { __typename } }`,
    { input },
  );

/** The browser is left with a page of an older build, and one of its files. */
async function keepOldBuild(file) {
  const [name] = await caches.keys();
  const shelf = await caches.open(name);
  const page = new Response(`<p>old</p><script src="${file}"></script>`, {
    headers: { "content-type": "text/html" },
  });
  await shelf.put(location.pathname, page);
  await shelf.put(file, new Response(""));
}

/** What the browser keeps: addresses, and the text of this page. */
async function kept() {
  const addresses = [];
  for (const name of await caches.keys()) {
    const shelf = await caches.open(name);
    for (const { url } of await shelf.keys()) addresses.push(new URL(url).pathname);
  }
  const page = await caches.match(location.pathname);
  return { addresses, page: (await page?.text()) ?? "" };
}

await play(async (house, asked) => {
  const seen = {};
  const door = await doorTo(asked.url);
  try {
    const hall = await house.room({ viewport: { width: 1920, height: 1080 } });
    const wall = await house.page(hall, "/screens/wall/", { token: asked.tokens.LIVE_SCREEN });
    const pocket = await house.room({ viewport: { width: 390, height: 844 } });
    const phone = await house.page(pocket, `/screens/phone/#code=${asked.code}`, {
      base: door.url,
    });
    await phone.getByRole("button", { name: "签到入场" }).click();
    await phone.locator(".rest h2").waitFor();
    seen.name = await phone.locator("h1").innerText();
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    seen.keptAtFirst = (await phone.evaluate(kept)).addresses;

    // A browser that has kept an older build takes the new one as soon as there is a network.
    await phone.evaluate(keepOldBuild, OLD_FILE);
    await phone.reload();
    await phone.locator(".rest h2").waitFor();
    seen.keptAnew = await until(async () => {
      const { addresses, page } = await phone.evaluate(kept);
      return !page.includes("old") && !addresses.includes(OLD_FILE) && addresses;
    }, "the new build is kept in place of the old one");

    const slotId = asked.slot;
    for (const name of ["startSlot", "endSlot", "openScoring"])
      await act(asked, name, { slotId }, "SlotInput");
    await phone.locator(".pad").waitFor();
    door.shut();
    await phone.keyboard.type("85");
    await phone.getByRole("button", { name: "提交 85 分" }).click();
    await phone.locator('.stands[data-standing="waiting"]').waitFor();

    const comesUp = async () => {
      const began = performance.now();
      await phone.reload({ waitUntil: "commit" });
      const given = await phone.locator('.stands[data-standing="waiting"] .given').innerText();
      const afterMs = Math.round(performance.now() - began);
      const banner = await phone.locator('.banner[data-kind="lost"]').innerText();
      return { given, afterMs, banner, name: await phone.locator("h1").innerText() };
    };
    seen.cut = await comesUp();
    await house.picture(phone, "phone-reloaded-light");
    // Worse than no network is one that does not answer.
    door.silence();
    seen.silent = await comesUp();

    door.open();
    await phone.getByText("已送达，已计入").waitFor({ timeout: 30_000 });
    const scored = wall.locator('[data-testid="scored"]');
    await until(async () => (await scored.innerText()) === "1", "the wall has counted it", 30_000);
    const { reviewSessions } = await ask(
      asked,
      "PERFORMANCE",
      "{ reviewSessions(first: 1) { edges { node { slots { ballotCount } } } } }",
    );
    seen.counted = reviewSessions.edges[0].node.slots[0].ballotCount;
    return seen;
  } finally {
    door.close();
  }
});
