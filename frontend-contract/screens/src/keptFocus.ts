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

function mend(): void {
  const { activeElement } = document;
  if (last === null || (activeElement !== null && activeElement !== document.body)) return;
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
  document.addEventListener("focusin", ({ target }) => target instanceof HTMLElement && note(target));
  // Whoever clicks beside everything means to be nowhere.
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Element && target.closest("a, button, input, select, textarea, summary, label"))
      return;
    last = null;
  });
  new MutationObserver(mend).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled", "open"],
  });
}
