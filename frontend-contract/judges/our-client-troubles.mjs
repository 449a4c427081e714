// What a screen has to bear: a token that is taken away, an answer that is lost, a wrong clock.
//
//   SITONG_ADMIN_TOKEN  may revoke tokens
//   SITONG_TOKEN_ID     the `jti` of SITONG_TOKEN
//   SITONG_NEXT_TOKEN   another token of the same role
import WebSocket from "ws";

import { lineTo } from "./line.mjs";
import { ourClient } from "./our-bundle.mjs";
import { beside, Frames, must, operation, reportedSince, token, within } from "./story.mjs";

const url = process.env.SITONG_URL;
const KIND = "sentiment:reported";

/** A machine whose clock is wrong by so many milliseconds. */
function misset(milliseconds) {
  Object.defineProperty(performance, "timeOrigin", { value: performance.timeOrigin + milliseconds });
  const now = Date.now;
  Date.now = () => now() + milliseconds;
  return { rightNow: now };
}

const report = (title, requestId) => ({
  input: {
    title,
    requestId,
    summary: "网民上传现场视频。",
    level: "GENERAL",
    responsibleUnitId: process.env.SITONG_UNIT,
  },
});

const stories = {
  async "taken token"({ createSitong }) {
    let held = token;
    const lines = new Frames();
    const frames = new Frames();
    const sitong = createSitong({
      url,
      token: () => held,
      webSocketImpl: process.argv[3] === "streams" ? null : WebSocket,
      onLine: (line) => lines.push(line),
    });
    const variables = { filter: { kinds: [KIND] } };
    sitong.subscribe(await operation("events"), variables, {
      next: ({ events }) => frames.push(events),
      error: (why) => frames.fail(why),
    });
    must((await lines.next("the line")) === "live", "a line is live");
    await beside("report_sentiment_event", report("甲"));
    await frames.next("a frame");
    const revoke = { input: { tokenId: process.env.SITONG_TOKEN_ID, reason: "设备遗失" } };
    await beside("revoke_token", revoke, process.env.SITONG_ADMIN_TOKEN);
    must((await lines.next("the loss")) === "lost", "it is lost when its token is revoked");
    must((await lines.next("the refusal")) === "refused", "the client says that it is refused");
    await beside("report_sentiment_event", report("乙"), process.env.SITONG_NEXT_TOKEN);
    held = process.env.SITONG_NEXT_TOKEN;
    must((await lines.next("the new line")) === "live", "a new token brings it back");
    const { resumed } = await frames.next("what was missed");
    must(resumed === "REPLAYED", "what was missed is told");
    sitong.close();
  },

  async "lost answer"({ createSitong, newRequestId, newReceiptKey }) {
    const line = await lineTo(url);
    const sitong = createSitong({ url: line.url, token: () => token, webSocketImpl: WebSocket });
    const since = await reportedSince();
    const requestId = newRequestId();
    line.swallowAnswerTo(requestId);
    const act = await operation("report_sentiment_event");
    const { reportSentimentEvent } = await within(sitong.mutate(act, report("丙", requestId)), "the act");
    must(reportSentimentEvent.__typename === "SentimentEventReported", "the first answer comes again");
    must((await since()).length === 1, "it was done once");
    line.swallowAnswerTo("no-request-id");
    const unsafe = await sitong.mutate(act, report("no-request-id")).catch((failure) => failure);
    must(unsafe.code === "UNREACHABLE", "what is not safe to repeat is not repeated");
    must(/^[0-9a-f]{32}$/.test(newReceiptKey()), "a receipt key has 128 bits");
    sitong.close();
    line.close();
  },

  async "wrong clock"({ createSitong, rightNow }) {
    const sitong = createSitong({ url, token: () => token, webSocketImpl: WebSocket });
    const changed = new Promise((resolve) => sitong.clock.onChange(resolve));
    await within(changed, "the server's time");
    const { serverTime } = await sitong.query(await operation("clock"), {});
    must(Math.abs(sitong.clock.now().getTime() - rightNow()) < 100, "the screen shows the server's time");
    must(Math.abs(sitong.clock.offsetMs) > 100_000, "and knows how wrong its own machine is");
    must(Math.abs(Date.parse(serverTime) - rightNow()) < 1_000, "the server's time is right");
    must(sitong.clock.speed === 1, "the clock runs as fast as the world");
    sitong.close();
  },

  async "bad operation"({ createSitong, SitongError }) {
    const sitong = createSitong({ url, token: () => token, webSocketImpl: WebSocket });
    const failed = await sitong.query("query { nothing }", {}).catch((failure) => failure);
    must(failed instanceof SitongError && failed.code === "BAD_REQUEST", "a bad query is an error");
    const ended = new Promise((error) =>
      sitong.subscribe("subscription { nothing }", {}, { next() {}, error }),
    );
    must((await within(ended, "the error")).code === "BAD_REQUEST", "a bad subscription ends");
    sitong.close();
  },
};

const story = process.argv[2];
const { rightNow } = story === "wrong clock" ? misset(-240_000) : { rightNow: Date.now };
await stories[story]({ ...(await ourClient()), rightNow });
