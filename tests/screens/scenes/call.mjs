// Calling a session: numbers as they are typed, the order of units, and the summary before it is done.
import { ask, axe, play, until } from "./browser.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });

await play(async (house, asked) => {
  const seen = { numbers: {} };
  const office = await house.room();
  const chair = await house.page(office, "/screens/chair/", { token: asked.tokens.PERFORMANCE });
  const dialog = chair.getByRole("dialog");
  const order = () => chair.locator(".unit-line").evaluateAll((all) => all.map((one) => one.dataset.unit));
  await until(() => order().then((names) => names.length > 60), "the units");
  const called = async () =>
    (await ask(asked, "PERFORMANCE", "{ reviewSessions(first: 9) { edges { node { id } } } }"))
      .reviewSessions.edges.length;

  // Fields say what is wrong, by their names; nothing is taken for nothing.
  for (const [field, label, text] of asked.wrong) {
    const input = chair.getByLabel(label, { exact: false }).first();
    const before = await input.inputValue();
    await input.fill(text);
    await button(chair, "召开评议会").click();
    const wrong = chair.locator(`[data-field="${field}"] .wrong`);
    await wrong.waitFor();
    seen.numbers[`${field} ${text}`] = {
      told: await wrong.innerText(),
      asks: await dialog.count(),
      isFocused: await chair.evaluate(
        (name) => document.activeElement?.closest(`[data-field="${name}"]`) !== null,
        field,
      ),
    };
    await input.fill(before);
  }
  seen.calledBefore = await called();

  // Searched and moved in a click.
  const all = await order();
  await chair.getByLabel("查找单位").fill(asked.part);
  await until(() => order().then((names) => names.length < 9), "the search");
  seen.found = await order();
  await button(chair, `${seen.found[0]} 置顶`).click();
  await chair.getByLabel("查找单位").fill("");
  await until(() => order().then((names) => names.length === all.length), "all again");
  seen.first = (await order())[0] === seen.found[0];

  // Dragged.
  const line = (place) => chair.locator(".unit-line").nth(place);
  const [one, two, three] = await order();
  await line(2).dragTo(line(0));
  seen.dragged = (await order()).slice(0, 3).join() === [three, one, two].join();

  // By keys; the focus goes along.
  await line(0).locator(".name").focus();
  await chair.keyboard.press("Alt+ArrowDown");
  await chair.keyboard.press("Alt+ArrowDown");
  seen.byKeys = (await order()).slice(0, 3).join() === [one, two, three].join();
  seen.focus = await chair.evaluate(() => document.activeElement?.textContent);
  seen.follows = seen.focus === three;
  await chair.keyboard.press("Home");
  seen.stops = await chair.locator('.unit-order ol .name[tabindex="0"]').count();

  // Drawn by lot, and undone.
  const before = await order();
  await button(chair, "抽签决定次序").click();
  const drawn = await order();
  seen.isDrawn = drawn.join() !== before.join() && [...drawn].sort().join() === [...before].sort().join();
  await button(chair, "撤销").click();
  seen.isUndone = (await order()).join() === before.join();

  // Left out and taken in again, at the end.
  await button(chair, `${one} 移出`).click();
  await chair.locator(".left-out summary").click();
  await button(chair, `列入 ${one}`).click();
  seen.takenIn = (await order()).at(-1) === one;
  await house.picture(chair, "chair-units-light");
  seen.axe = await axe(chair);

  // The summary says it all; whoever thinks better of it has called nothing.
  await chair.getByLabel("法定票数").fill("５０");
  await button(chair, "召开评议会").click();
  seen.summary = await dialog.innerText();
  await house.picture(chair, "chair-summary-light");
  await chair.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  seen.calledAfterNo = await called();
  await button(chair, "召开评议会").click();
  await button(chair, "确认召开").click();
  await button(chair, "开放签到").waitFor();
  const { reviewSessions } = await ask(
    asked,
    "PERFORMANCE",
    "{ reviewSessions(first: 1) { edges { node { id quorum slots { unit { name } } } } } }",
  );
  const [{ node }] = reviewSessions.edges;
  seen.quorum = node.quorum;
  seen.expected = [two, three, ...all.filter((name) => ![one, two, three].includes(name)), one];
  seen.order = node.slots.map(({ unit }) => unit.name);
  // Before anybody has had the floor it is changed, and called off.
  await button(chair, "修改安排").click();
  await chair.getByLabel("法定票数").fill("六十");
  await button(chair, "修改").click();
  seen.editWrong = await chair.locator('[data-field="quorum"] .wrong').innerText();
  await chair.getByLabel("法定票数").fill("60");
  await button(chair, `${three} 置顶`).click();
  await button(chair, "修改").click();
  await button(chair, "确认修改").click();
  await chair.getByText("法定票数 60").waitFor();
  seen.edited = (await chair.locator(".order .name").allInnerTexts()).slice(0, 2);
  seen.editExpected = [three, two];
  await chair.locator(".session .rare summary").click();
  await button(chair, "取消评议会").click();
  await dialog.getByRole("textbox").fill("改期举行");
  await dialog.getByRole("button", { name: "取消评议会", exact: true }).click();
  await chair.getByText("取消理由：改期举行").waitFor();
  seen.due = await chair.locator(".due .act:enabled").count();
  seen.isInAddress = new URL(chair.url()).searchParams.get("session") === node.id;
  return seen;
});
