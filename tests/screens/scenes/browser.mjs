// A headless Chromium for the scenes: contexts as people have them, a log of every request,
// pictures, and the rules of accessibility.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const contract = fileURLToPath(new URL("../../../frontend-contract/", import.meta.url));
const require = createRequire(join(contract, "package.json"));
const { chromium } = require("playwright-core");

const WAIT_MS = 45_000;

/** What the test has given: addresses, tokens, where pictures go. */
export async function given() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

/** Plays a scene to its end and tells what was seen; a scene that fails tells where. */
export async function play(scene) {
  const asked = await given();
  mkdirSync(asked.pictures, { recursive: true });
  const house = await open(asked);
  // Whoever waits too long for a scene ends it: then, too, it tells how far it came.
  process.on("SIGTERM", () => void house.browser.close());
  try {
    const seen = await scene(house, asked);
    process.stdout.write(
      `${JSON.stringify({ ...seen, outside: house.outside, errors: house.errors })}\n`,
    );
  } catch (error) {
    for (const [number, page] of house.pages.entries()) {
      await page
        .screenshot({ path: join(asked.pictures, `failed-${number}.png`) })
        .catch(() => undefined);
      if (number > 5) break;
    }
    process.stderr.write(`${error.stack}\n${house.errors.join("\n")}\n`);
    process.exitCode = 1;
  } finally {
    await house.browser.close();
  }
}

async function open(asked) {
  const browser = await chromium.launch({
    executablePath: asked.chromium,
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      // Whoever asks for anything but this machine gets no answer.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  const house = { browser, outside: [], errors: [], pages: [], frames: new Map(), asked };

  house.room = async (options = {}) => {
    const { skewMs, ...rest } = options;
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "zh-CN",
      reducedMotion: "reduce",
      ...rest,
    });
    context.setDefaultTimeout(WAIT_MS);
    if (skewMs) await context.addInitScript(wrongClock, skewMs);
    context.on("request", (request) => {
      const url = new URL(request.url());
      const isOurs = ["data:", "blob:"].includes(url.protocol) || url.hostname === "127.0.0.1";
      if (!isOurs) house.outside.push(request.url());
    });
    return context;
  };

  house.page = async (context, path, { token, base = asked.url } = {}) => {
    const page = await context.newPage();
    house.pages.push(page);
    const frames = [];
    house.frames.set(page, frames);
    page.on("websocket", (socket) =>
      socket.on("framereceived", ({ payload }) => frames.push(String(payload))),
    );
    page.on("pageerror", (error) => house.errors.push(`${path}: ${error.stack || error.message}`));
    page.on("console", (message) => {
      // A line that was cut on purpose is told of by the browser itself.
      const isAboutTheLine = /ERR_|WebSocket|Failed to load resource/.test(message.text());
      if (message.type() === "error" && !isAboutTheLine)
        house.errors.push(`${path}: ${message.text()} (${message.location().url})`);
    });
    await page.goto(base + path + (token ? `#token=${token}` : ""), { waitUntil: "commit" });
    return page;
  };

  /** What has come to a page over its line, as it came. */
  house.came = (page) => house.frames.get(page);

  house.picture = (page, name, options = {}) =>
    page.screenshot({
      path: join(asked.pictures, `${name}.png`),
      animations: "disabled",
      ...options,
    });

  return house;
}

/** A machine whose clock is wrong: everything that tells the day is off, spans are not. */
function wrongClock(skewMs) {
  const Real = Date;
  const origin = performance.timeOrigin;
  globalThis.__trueInstant = () => origin + performance.now();
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + skewMs);
      else super(...parts);
    }
    static now() {
      return Real.now() + skewMs;
    }
  };
  Object.defineProperty(performance, "timeOrigin", { get: () => origin + skewMs });
}

/** Serious and critical findings of axe on a page as it stands. */
export async function axe(page) {
  await page.evaluate(require("fs").readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  });
}

/** Asks the API as a role does, or with a token; as nobody without either. */
export async function ask(asked, who, query, variables = {}) {
  const token = asked.tokens[who] ?? who;
  const answer = await fetch(`${asked.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Does something with each, so many at a time: two cores start no thirty pages at once. */
export async function inTurns(all, atOnce, doing) {
  const answers = new Array(all.length);
  let next = 0;
  const one = async () => {
    for (let number = next++; number < all.length; number = next++) {
      answers[number] = await doing(all[number], number);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return answers;
}

/** Waits until a look at the world answers something true. */
export async function until(look, what, withinMs = WAIT_MS) {
  const end = performance.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
