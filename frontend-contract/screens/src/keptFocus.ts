// Focus that has nowhere to be any more, since its button is gone, goes on in the part of the page
// it was in; one whose button rests a while comes back to it. It never falls to the body, from where
// the next Tab would begin at the top.
const PARTS = "section, form, main, [data-part]";

let last: HTMLElement | null = null;
let around: readonly Element[] = [];

function note(element: HTMLElement): void {
  last = element;
  around = [];
  const found: Element[] = [];
  for (let one: Element | null = element.parentElement; one; one = one.parentElement) {
    if (one.matches(PARTS)) found.push(one);
  }
  around = found;
}

/** The focus belongs to this again, as soon as it can take it: for a dialog that goes. */
export function handBack(element: Element | null): void {
  if (element instanceof HTMLElement && element !== document.body) note(element);
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

let isWaiting = false;

/** On its way from one field to the next the focus is nowhere for a moment, and not lost. */
function mendSoon(): void {
  if (isWaiting || !isNowhere()) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    mend();
  });
}

function mend(): void {
  if (last === null || !isNowhere()) return;
  if (document.querySelector("dialog[open]") !== null) return;
  if (last.isConnected) {
    // One that rests has it back when it rests no more.
    if (!last.matches(":disabled")) last.focus({ preventScroll: true });
    return;
  }
  const part = around.find((one) => one.isConnected) ?? document.querySelector("main");
  if (!(part instanceof HTMLElement)) return;
  if (!part.hasAttribute("tabindex")) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

export function keepFocus(): void {
  document.addEventListener(
    "focusin",
    ({ target }) => target instanceof HTMLElement && note(target),
  );
  // Whoever clicks beside everything means to be nowhere.
  document.addEventListener("pointerdown", ({ target }) => {
    if (
      target instanceof Element &&
      target.closest("a, button, input, select, textarea, summary, label")
    )
      return;
    last = null;
  });
  new MutationObserver(mendSoon).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled", "open"],
  });
}
