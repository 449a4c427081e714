// @sitong/client over its WebSocket; over event streams alone (`streams`); and where the network
// lets no WebSocket through (`blocked`), which it has to find out by itself.
import WebSocket from "ws";

import { ourClient } from "./our-bundle.mjs";
import { judge, must, token } from "./story.mjs";

const { createSitong } = await ourClient();
const how = process.argv[2];

await judge(
  (url) => {
    const sitong = createSitong({
      url,
      token: () => token,
      webSocketImpl: how === "streams" ? null : WebSocket,
      onLine: (line) => console.log(`line: ${line}`),
    });
    return {
      query: (text, variables) => sitong.query(text, variables),
      mutate: (text, variables) => sitong.mutate(text, variables),
      subscribe: (text, variables, next, error) => sitong.subscribe(text, variables, { next, error }),
      close() {
        must(Math.abs(sitong.clock.offsetMs) < 100, "the server's time is known to 100 ms");
        sitong.close();
      },
    };
  },
  { blocksSockets: how === "blocked" },
);
