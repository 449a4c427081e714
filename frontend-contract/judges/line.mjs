// A TCP line to the server that can be cut: every connection drops, and new ones are refused until
// it is mended. `blocksSockets`: WebSockets never get through, as behind some proxies.
import { once } from "node:events";
import { connect, createServer } from "node:net";

export async function lineTo(url, { blocksSockets = false } = {}) {
  const { hostname, port } = new URL(url);
  const open = new Set();
  let isCut = false;
  let swallowed;

  function passOn(near) {
    const far = connect(Number(port), hostname);
    let isSwallowing = false;
    near.on("data", (bytes) => {
      const text = bytes.toString("latin1");
      if (blocksSockets && /upgrade: websocket/i.test(text)) near.destroy();
      if (swallowed !== undefined && text.includes(swallowed)) {
        isSwallowing = true;
        swallowed = undefined;
      }
      far.write(bytes);
    });
    far.on("data", (bytes) => {
      if (isSwallowing) near.destroy();
      else near.write(bytes);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  }

  const server = createServer((near) => {
    if (isCut) near.destroy();
    else passOn(near);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/graphql`,
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    /** The next request with these words reaches the server; its answer is lost. */
    swallowAnswerTo(words) {
      swallowed = words;
    },
    close() {
      this.cut();
      server.close();
    },
  };
}
