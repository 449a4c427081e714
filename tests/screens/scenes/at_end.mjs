// A session whose averages are kept until the end: neither the wall nor its line has them before.
import { ask, play } from "./browser.mjs";

const ACT = {
  start: ["startSlot", "SlotInput"],
  end: ["endSlot", "SlotInput"],
  open: ["openScoring", "SlotInput"],
  close: ["closeScoring", "SlotInput"],
  excuse: ["excuseSlot", "ExcuseSlotInput"],
  complete: ["completeReviewSession", "SessionInput"],
  publish: ["publishResults", "PublishResultsInput"],
};

async function act(asked, name, input) {
  const [field, kind] = ACT[name];
  const query = `mutation ($i: ${kind}!) { ${field}(input: $i) { __typename } }`;
  const done = await ask(asked, "PERFORMANCE", query, { i: input });
  if (done[field].__typename === "Refused") throw new Error(`${field} was refused`);
}

await play(async (house, asked) => {
  const room = await house.room({ viewport: { width: 1920, height: 1080 } });
  const wall = await house.page(room, "/screens/wall/", { token: asked.tokens.LIVE_SCREEN });
  await wall.locator(".stage").waitFor();
  const [slotId, other] = asked.slots;

  for (const name of ["start", "end", "open"]) await act(asked, name, { slotId });
  for (const [number, score] of ["80", "85", "90"].entries()) {
    const { checkIn } = await ask(
      asked,
      null,
      "mutation ($i: CheckInInput!) { checkIn(input: $i) { ... on CheckedIn { token } } }",
      { i: { entryCode: asked.codes[number] } },
    );
    await ask(
      asked,
      checkIn.token,
      "mutation ($i: SubmitBallotInput!) { submitBallot(input: $i) { __typename } }",
      { i: { slotId, score, receiptKey: String(number).repeat(32) } },
    );
  }
  await act(asked, "close", { slotId });
  await act(asked, "excuse", { slotId: other, reason: "主要负责人因公出差" });
  await wall.locator(".results li").nth(1).waitFor();
  await wall.locator(".results").getByText("缺席").waitFor();
  const scored = await wall.locator(".results .waiting").allInnerTexts();
  const framesBefore = house.came(wall).filter((frame) => frame.includes('"average":"')).length;

  await act(asked, "complete", { sessionId: asked.session });
  await act(asked, "publish", { sessionId: asked.session });
  await wall.locator('.results[data-revealed="true"]').waitFor();
  const results = await wall
    .locator(".results li")
    .evaluateAll((lines) =>
      lines.map((line) => [line.firstChild.textContent, line.lastChild.textContent]),
    );
  return { scored, framesBefore, results };
});
