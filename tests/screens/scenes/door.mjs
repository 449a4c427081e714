// A door between the pages and the server, for lines that are cut or say nothing.
import { connect, createServer } from "node:net";

/** A door to the server that can be shut or fall silent; what was open is torn off. */
export async function doorTo(url) {
  const { hostname, port } = new URL(url);
  const open = new Set();
  let standing = "open";
  const enter = (socket) => {
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
  };
  const change = (next) => {
    standing = next;
    for (const socket of open) socket.destroy();
  };
  const server = createServer((one) => {
    enter(one);
    if (standing === "shut") one.destroy();
    if (standing !== "open") return;
    const other = connect(Number(port), hostname);
    enter(other);
    one.on("close", () => other.destroy());
    other.on("close", () => one.destroy());
    one.pipe(other);
    other.pipe(one);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Whoever comes is turned away at once. */
    shut: () => change("shut"),
    /** A dead spot: whoever comes hears nothing. */
    silence: () => change("silent"),
    open() {
      if (standing === "silent") change("open");
      standing = "open";
    },
    close: () => server.close(),
  };
}
