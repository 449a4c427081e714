// Slips of the thumb on a phone, and phones that keep nothing.
import { ask, play, until } from "./browser.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });

const act = (asked, name, slotId) =>
  ask(
    asked,
    "PERFORMANCE",
    `mutation ($i: SlotInput!) { ${name}(input: $i) { __typename } }`,
    { i: { slotId } },
  );

const opened = async (asked, slotId) => {
  for (const name of ["startSlot", "endSlot", "openScoring"]) await act(asked, name, slotId);
};

/** A phone whose storage refuses: every write of it, or every look at it. */
const KEEPS_NOTHING = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  blocked: () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    }
  },
};

async function entered(house, code, prepare) {
  const context = await house.room({ viewport: { width: 390, height: 844 } });
  if (prepare) await context.addInitScript(prepare);
  const phone = await house.page(context, `/screens/phone/#code=${encodeURIComponent(code)}`);
  await button(phone, "签到入场").click();
  await phone.locator(".rest h2").waitFor();
  return phone;
}

async function cleared(phone) {
  for (let digit = 0; digit < 7; digit += 1) await button(phone, "退格").click();
}

await play(async (house, asked) => {
  const seen = { typed: [], asked: [], kept: {} };
  const phone = await entered(house, asked.codes[0]);
  const keepers = {};
  for (const [number, name] of Object.keys(KEEPS_NOTHING).entries()) {
    keepers[name] = await entered(house, asked.codes[number + 1], KEEPS_NOTHING[name]);
  }
  seen.rest = await phone.locator(".rest h2").innerText();
  await opened(asked, asked.slots[0]);
  await phone.locator(".pad").waitFor();

  // What is typed stands there as it was typed, and says what is wrong.
  for (const text of asked.texts) {
    for (const key of text)
      await button(phone, key === "." ? "小数点" : key).last().click();
    const send = phone.locator('.submit [type="submit"]');
    seen.typed.push({
      text,
      shown: (await phone.locator("output.score").innerText()).replace(/\s*分$/, ""),
      wrong: await phone.locator(".thumb .wrong").allInnerTexts(),
      maySend: await send.isEnabled(),
    });
    if (text === "105") await house.picture(phone, "phone-out-of-range-light");
    await cleared(phone);
  }
  seen.suggested = await phone.locator(".pad button").allInnerTexts();

  // A full-width digit of a Chinese keyboard is a digit.
  await phone.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "８" })));
  await until(
    () =>
      phone
        .locator("output.score")
        .innerText()
        .then((is) => is.startsWith("8")),
    "the digit",
  );

  // “8” is asked about, and not sent when somebody thinks better of it.
  await cleared(phone);
  await phone.keyboard.type("8");
  await button(phone, "提交 8 分").click();
  const dialog = phone.getByRole("dialog");
  seen.question = await dialog.innerText();
  await house.picture(phone, "phone-asks-light");
  await button(phone, "返回修改").click();
  await dialog.waitFor({ state: "detached" });
  seen.sentByItself = await phone.locator(".stands").count();
  await phone.keyboard.type("5");
  await button(phone, "提交 85 分").click();
  await phone.getByText("已送达，已计入").waitFor();
  seen.askedAgain = await dialog.count();

  // Phones that keep nothing send all the same, and say so.
  for (const [name, one] of Object.entries(keepers)) {
    seen.kept[name] = { banner: await one.locator('[data-kind="memory"]').innerText() };
    await one.keyboard.type("90");
    await button(one, "提交 90 分").click();
    await one.getByText("已送达，已计入").waitFor();
    await house.picture(one, `phone-${name}-light`);
  }
  const { reviewSessions } = await ask(
    asked,
    "PERFORMANCE",
    "{ reviewSessions(first: 1) { edges { node { slots { ballotCount } } } } }",
  );
  seen.counted = reviewSessions.edges[0].node.slots[0].ballotCount;

  // A namesake takes the phone over: what the other has scored is not his.
  await phone.evaluate((name) => {
    const kept = JSON.parse(localStorage.getItem("sitong.phone"));
    kept.badge = { ...kept.badge, name, category: kept.badge.category };
    localStorage.setItem("sitong.phone", JSON.stringify(kept));
  }, asked.namesake.name);
  seen.receiptsBefore = await phone.locator(".receipts li").count();
  await phone.goto("about:blank");
  await phone.goto(`${asked.url}/screens/phone/#code=${encodeURIComponent(asked.namesake.code)}`);
  await button(phone, "签到入场").click();
  await phone.locator(".pad").waitFor();
  seen.name = await phone.locator("h1").innerText();
  seen.receiptsAfter = await phone.locator(".receipts li").count();
  return seen;
});
