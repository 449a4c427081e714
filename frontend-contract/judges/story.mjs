// The story that every client has to live through: it reads, acts, watches, loses its line while
// something happens, and goes on without a gap and without a double.
//
//   SITONG_URL    http://…/graphql
//   SITONG_TOKEN  a token of the Publicity Department
//   SITONG_UNIT   id of a unit
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { lineTo } from "./line.mjs";

const PATIENCE_MS = 20_000;
const KIND = "sentiment:reported";

export const token = process.env.SITONG_TOKEN;

export const operation = (name) =>
  readFile(fileURLToPath(new URL(`../operations/${name}.graphql`, import.meta.url)), "utf8");

/** A short wait between two tries, so that the story is soon told. */
export const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Writes the newest cursor into a payload that the client sends again after a break. */
export const resuming = (payload, next) => (result) => {
  const { data, errors } = result;
  if (errors) throw new Error(JSON.stringify(errors));
  payload.variables.after = data.events.cursor;
  next(data);
};

/** Calls a promise's wait off with a word. */
export function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited too long for ${what}`)), PATIENCE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Frames as they come, to be waited for one by one. */
export class Frames {
  #waiting = [];
  #frames = [];
  #failure;

  push(frame) {
    this.#frames.push(frame);
    this.#serve();
  }

  fail(why) {
    this.#failure = why;
    this.#serve();
  }

  next(what) {
    return within(
      new Promise((resolve, reject) => {
        this.#waiting.push({ resolve, reject });
        this.#serve();
      }),
      what,
    );
  }

  #serve() {
    while (this.#waiting.length > 0 && (this.#frames.length > 0 || this.#failure)) {
      const { resolve, reject } = this.#waiting.shift();
      if (this.#frames.length > 0) resolve(this.#frames.shift());
      else reject(this.#failure);
    }
  }
}

export function must(isSo, what, seen) {
  if (!isSo) throw new Error(`not so: ${what} ${JSON.stringify(seen) ?? ""}`);
  console.log(`ok: ${what}`);
}

const report = (title) => ({
  input: {
    title,
    summary: "网民上传现场视频。",
    level: "GENERAL",
    responsibleUnitId: process.env.SITONG_UNIT,
  },
});

/** Asks by plain HTTP, whatever the client's line does. */
export async function beside(name, variables, by = token) {
  const answer = await fetch(process.env.SITONG_URL, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${by}` },
    body: JSON.stringify({ query: await operation(name), variables }),
  });
  const { data, errors } = await answer.json();
  if (errors || JSON.stringify(data).includes("Refused")) throw new Error(JSON.stringify({ data, errors }));
  return data;
}

const reportBeside = (title) => beside("report_sentiment_event", report(title));

/**
 * `make` gets the line's address and answers the client in these words: `query(text, variables)`,
 * `mutate(text, variables)`, `subscribe(text, variables, next, fail)`, `close()`.
 */
export async function judge(make, how = {}) {
  const line = await lineTo(process.env.SITONG_URL, how);
  const client = await make(line.url);
  const frames = new Frames();
  const arrived = async (what) => (await frames.next(what)).events;
  try {
    const { viewer } = await within(client.query(await operation("viewer"), {}), "an answer");
    must(viewer.role === "PUBLICITY", "a query is answered");

    const variables = { filter: { kinds: [KIND] }, after: await cursorNow() };
    const feed = await operation("events");
    await client.subscribe(feed, variables, (data) => frames.push(data), (why) => frames.fail(why));
    const act = await operation("report_sentiment_event");
    const { reportSentimentEvent } = await within(client.mutate(act, report("甲")), "the act");
    must(reportSentimentEvent.__typename === "SentimentEventReported", "a mutation is done");
    const first = await arrived("the first frame");
    must(first.event.kind === KIND, "a subscription tells of it");

    line.cut();
    await reportBeside("乙");
    await reportBeside("丙");
    line.mend();
    const second = await arrived("the frame after the break");
    must(second.resumed === "REPLAYED", "after a break the stream is resumed", second);
    const third = await arrived("the next frame after the break");
    await within(client.mutate(act, report("丁")), "the last act");
    const fourth = await arrived("the last frame");
    const streams = [first, second, third, fourth].map((one) => one.event.stream);
    must(new Set(streams).size === 4, "nothing comes twice");
    must(streams.join() === (await told(variables.after)).join(), "nothing is lost");
  } finally {
    await client.close();
    line.close();
  }
}

async function history() {
  const data = await beside("history", { filter: { kinds: [KIND] }, first: 50 });
  return data.events.edges.map((edge) => edge.node);
}

/** A place in the log to begin at: reading it first and watching then misses nothing. */
async function cursorNow() {
  await reportBeside("前");
  return (await history())[0].cursor;
}

/** What the log has to tell since a cursor, in its order. */
async function told(after) {
  const events = await history();
  const since = events.slice(0, events.findIndex((one) => one.cursor === after));
  return since.reverse().map((one) => one.stream);
}

/** Answers how to ask what was reported from now on. */
export async function reportedSince() {
  const after = await cursorNow();
  return () => told(after);
}
