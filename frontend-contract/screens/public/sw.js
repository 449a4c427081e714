// Keeps each screen's page with the files it names, so that a page that is loaded anew without a
// network comes up. Nothing else is kept: what a screen asks of the server passes this by.

const SCREENS = "/screens/";
const FILES = "/screens/assets/";
// One shelf for each page. Another number stands for another way of keeping, which starts anew.
const SHELVES = "sitong-pages-";
const SHELF = `${SHELVES}1:`;
const PATIENCE_MS = 3000;
// A file's name carries a hash of what is in it: no header makes it another one.
const BY_NAME = { ignoreVary: true };

// The first page was loaded before there was a worker, so whatever is open is kept now. Where that
// fails the worker is not installed, and the next visit tries again.
addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(keepOpenPages());
});

addEventListener("activate", (event) => event.waitUntil(dropOtherWays()));

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (pathname.startsWith(FILES)) event.respondWith(fileOf(event.request));
  else if (mode === "navigate") event.respondWith(pageOf(event, pathname));
});

/** A file as it is kept; it never changes under its name. */
async function fileOf(request) {
  return (await caches.match(request, BY_NAME)) ?? fetch(request);
}

/** The page as the server has it, else as it is kept: nobody is held on an old version. */
async function pageOf(event, path) {
  const fresh = fetch(event.request);
  // What cannot be kept now is kept next time; the page itself is shown all the same.
  event.waitUntil(fresh.then((page) => keep(path, page.clone())).catch(() => undefined));
  const kept = await caches.match(path, { ...BY_NAME, cacheName: SHELF + path });
  if (kept === undefined) return fresh;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const page = await Promise.race([fresh, late]).catch(() => undefined);
  return page !== undefined && page.status < 500 ? page : kept;
}

async function keepOpenPages() {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const paths = new Set(open.map(({ url }) => new URL(url).pathname));
  for (const path of paths) {
    if (path.startsWith(SCREENS)) await keep(path, await fetch(path));
  }
}

let before = Promise.resolve();

/** One after the other: an older page must not sweep away what a newer one needs. */
function keep(path, page) {
  before = before.catch(() => undefined).then(() => keepNow(path, page));
  return before;
}

/** The page is exchanged only when all its files are there; then those of the last one go. */
async function keepNow(path, page) {
  if (!page.ok || page.redirected) return;
  const text = await page.clone().text();
  const files = new Set(text.match(/\/screens\/assets\/[\w.-]+/g));
  if (files.size === 0) return;
  const shelf = await caches.open(SHELF + path);
  const there = new Set((await shelf.keys()).map(({ url }) => new URL(url).pathname));
  await shelf.addAll([...files].filter((file) => !there.has(file)));
  await shelf.put(path, page);
  for (const one of there) {
    if (one !== path && !files.has(one)) await shelf.delete(one, BY_NAME);
  }
}

async function dropOtherWays() {
  for (const name of await caches.keys()) {
    if (name.startsWith(SHELVES) && !name.startsWith(SHELF)) await caches.delete(name);
  }
}
