// Every screen in both themes: its first paint, its weight, axe, its widths, its keys.
import { axe, play } from "./browser.mjs";

const SCREENS = {
  index: ["/screens/", null],
  wall: ["/screens/wall/", "LIVE_SCREEN"],
  board: ["/screens/wall/?view=board", "LIVE_SCREEN"],
  chart: ["/screens/wall/?view=chart", "LIVE_SCREEN"],
  phone: ["/screens/phone/", null],
  chair: ["/screens/chair/", "PERFORMANCE"],
  sentiment: ["/screens/sentiment/", "PUBLICITY"],
  desk: ["/screens/desk/", "PUBLICITY"],
  delegation: ["/screens/delegation/", "PERFORMANCE"],
  draws: ["/screens/draws/", null],
  activities: ["/screens/activities/", "GO_STAFF"],
  calendar: ["/screens/activities/?as=calendar", "GO_STAFF"],
  invitations: ["/screens/invitations/", "REPRESENTATIVE"],
  ledger: ["/screens/ledger/", "ADMIN"],
  cases: ["/screens/cases/", "ADMIN"],
  request: ["/screens/request/", null],
  deadlines: ["/screens/deadlines/", "ADMIN"],
  history: ["/screens/history/", "ADMIN"],
  releases: ["/screens/releases/", null],
  clauses: ["/screens/clauses/", null],
  "sign-in": ["/screens/chair/", null],
};
const READY = {
  index: "ol li",
  wall: ".stage",
  board: ".results li",
  chart: ".results",
  phone: ".entry",
  chair: ".order li",
  sentiment: "main",
  desk: ".nothing, .list-lines li",
  delegation: ".nothing, .list-lines li",
  draws: ".nothing, .list-lines li",
  activities: ".nothing, .list-lines li",
  calendar: ".month",
  invitations: ".nothing, .my-invitation",
  ledger: ".map td .cell",
  cases: ".nothing, .list-lines li",
  request: ".my-request input",
  deadlines: ".nothing, .list-lines li",
  history: ".nothing, .list-lines li",
  releases: ".nothing, .list-lines li",
  clauses: ".clause",
  "sign-in": "textarea",
};
const SIZES = { phone: [390, 844], desk: [1440, 900], hall: [1920, 1080], "4k": [3840, 2160] };
const CHARTS = /(Distribution|Overview|SVGRenderer|qr)-/;

await play(async (house, asked) => {
  const seen = {};
  for (const [name, [path, role]] of Object.entries(SCREENS)) {
    const one = (seen[name] = { axe: [], wide: [] });
    for (const colorScheme of ["light", "dark"]) {
      const isWall = ["wall", "board", "chart", "sentiment"].includes(name);
      const [width, height] = isWall ? SIZES.hall : ["phone", "invitations", "request"].includes(name) ? SIZES.phone : SIZES.desk;
      const room = await house.room({ viewport: { width, height }, colorScheme });
      const page = await house.page(room, path, { token: role && asked.tokens[role] });
      await page.locator(READY[name]).first().waitFor();
      // The better of two: a page that waits for a busy machine is no slower for it.
      one.paintMs = Math.min(
        one.paintMs ?? Infinity,
        await page.evaluate(
          () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
        ),
      );
      if (colorScheme === "light") {
        const scripts = await page.evaluate(() =>
          performance
            .getEntriesByType("resource")
            .filter(({ name }) => name.endsWith(".js"))
            .map(({ name, encodedBodySize }) => [name, encodedBodySize]),
        );
        one.scriptBytes = scripts
          .filter(([file]) => !CHARTS.test(file))
          .reduce((sum, [, size]) => sum + size, 0);
        one.fonts = await platformFonts(page);
      }
      one.axe.push(...(await axe(page)));
      await house.picture(page, `${name}-${colorScheme}`);
      if (colorScheme === "light") {
        for (const [size, [w, h]] of Object.entries(SIZES)) {
          await page.setViewportSize({ width: w, height: h });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (over > 1) one.wide.push(`${size}: ${over} px too wide`);
          if (size === "phone") await house.picture(page, `${name}-${size}`);
        }
        one.keys = await tabbed(page);
        one.english = await inEnglish(page);
      }
      if (name === "board" && colorScheme === "light") {
        const paper = await page.pdf({ preferCSSPageSize: true });
        one.paperPages = (paper.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
      }
      await room.close();
    }
  }
  return { screens: seen };
});

/** What the first tabs of the keyboard reach, each visibly. */
async function tabbed(page) {
  const reached = [];
  for (let tab = 0; tab < 3; tab += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => {
        const one = document.activeElement;
        if (one === null || one === document.body) return null;
        return getComputedStyle(one).outlineStyle === "none" ? null : one.tagName;
      }),
    );
  }
  return reached;
}

/** The page's words after the switch: its language, and the Chinese that is left in its own words. */
async function inEnglish(page) {
  await page.getByRole("button", { name: "English", exact: true }).click();
  return page.evaluate(() => ({
    lang: document.documentElement.lang,
    buttons: [...document.querySelectorAll("button, label, summary, legend")]
      .map((one) => one.textContent ?? "")
      .filter((text) => /[\u4e00-\u9fff]/.test(text) && !text.includes("中文")),
  }));
}

/** The fonts that Chinese is drawn with. */
async function platformFonts(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", {
    nodeId: root.nodeId,
    selector: "h1",
  });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
