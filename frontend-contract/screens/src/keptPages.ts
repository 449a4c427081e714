// Lets the browser keep the pages (public/sw.js), so that one that is loaded anew without a network
// comes up with what it remembers.
const WORKER = "/screens/sw.js";

export function keepPages(): void {
  // Browsers have workers over https and on the machine itself only.
  if (!("serviceWorker" in navigator)) return;
  // What the page itself loads goes first.
  addEventListener("load", () => {
    navigator.serviceWorker.register(WORKER).catch(() => {
      // A browser that keeps no pages shows them all the same while there is a network, and every
      // visit tries again: nobody who looks at a screen could do more about it.
    });
  });
}
