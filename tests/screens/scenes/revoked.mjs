// A wall whose token is revoked says so, and shows nothing new.
import { ask, play } from "./browser.mjs";

await play(async (house, asked) => {
  const room = await house.room({ viewport: { width: 1920, height: 1080 } });
  const wall = await house.page(room, "/screens/wall/", { token: asked.wallToken });
  await wall.locator(".stage").waitFor();
  await ask(
    asked,
    "ADMIN",
    'mutation ($id: String!) { revokeToken(input: {tokenId: $id, reason: "设备遗失"}) { __typename } }',
    { id: asked.tokenId },
  );
  const banner = wall.locator('.banner[data-kind="lost"]', { hasText: "令牌" });
  await banner.waitFor();
  await ask(
    asked,
    "PERFORMANCE",
    "mutation ($id: ID!) { startSlot(input: {slotId: $id}) { __typename } }",
    {
      id: asked.slot,
    },
  );
  return {
    banner: await banner.innerText(),
    clocks: await wall.locator(".clock-face").count(),
  };
});
