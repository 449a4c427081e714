// The line is cut for fifteen seconds in the middle of a report: what people are told meanwhile,
// that the clock goes on, and that everything is there again afterwards.
import { ask, play, until } from "./browser.mjs";
import { doorTo } from "./door.mjs";

const CUT_MS = 15_000;

const act = (asked, name, input, kind) =>
  ask(
    asked,
    "PERFORMANCE",
    `mutation ($input: ${kind}!) { ${name}(input: $input) { __typename } }`,
    { input },
  );

await play(async (house, asked) => {
  const seen = {};
  const door = await doorTo(asked.url);
  try {
    const hall = await house.room({ viewport: { width: 1920, height: 1080 } });
    const wall = await house.page(hall, "/screens/wall/", {
      token: asked.tokens.LIVE_SCREEN,
      base: door.url,
    });
    await act(asked, "startSlot", { slotId: asked.slot }, "SlotInput");
    await wall.locator(".clock-face").waitFor();
    const pocket = await house.room({ viewport: { width: 390, height: 844 } });
    const phone = await house.page(pocket, `/screens/phone/#code=${asked.code}`, {
      base: door.url,
    });
    await phone.getByRole("button", { name: "签到入场" }).click();
    await phone.getByText("述职中").waitFor();

    door.shut();
    const cutAt = performance.now();
    const banner = wall.locator('.banner[data-kind="lost"]');
    await banner.waitFor();
    seen.bannerAfterMs = Math.round(performance.now() - cutAt);
    seen.banner = await banner.innerText();
    await phone.locator('.banner[data-kind="lost"]').waitFor();
    const shown = new Set();
    await until(async () => {
      shown.add(await wall.locator(".clock-face").innerText());
      return performance.now() - cutAt > 6_000;
    }, "six seconds");
    seen.ticks = shown.size;
    await house.picture(wall, "wall-lost-light");
    await house.picture(phone, "phone-lost-light");

    // The session goes on behind the cut.
    await act(asked, "endSlot", { slotId: asked.slot }, "SlotInput");
    await act(asked, "openScoring", { slotId: asked.slot }, "SlotInput");
    seen.stale = await wall.locator(".clock-face").count();
    await until(() => performance.now() - cutAt > CUT_MS, "the whole cut");

    door.open();
    const openAt = performance.now();
    await wall.getByText("请代表打分").waitFor({ timeout: 30_000 });
    seen.backAfterMs = Math.round(performance.now() - openAt);
    await banner.waitFor({ state: "detached" });
    seen.goodNews = await wall.locator('.banner[data-kind="back"]').innerText();
    await phone.locator(".pad").waitFor({ timeout: 30_000 });

    // A score given while the line is down again goes out by itself.
    door.shut();
    await phone.keyboard.type("85");
    await phone.getByRole("button", { name: "提交 85 分" }).click();
    seen.kept = await phone.locator(".standing").innerText();
    door.open();
    await phone.getByText("已送达，已计入").waitFor({ timeout: 30_000 });
    await until(
      () =>
        wall
          .locator('[data-testid="scored"]')
          .innerText()
          .then((is) => is === "1"),
      "the wall has counted it",
      30_000,
    );
    return seen;
  } finally {
    door.close();
  }
});
