// What scenes of one matter have in common: where it stands, its steps, how it looks everywhere.
import { axe, until } from "./browser.mjs";

const SIZES = { phone: [390, 844], laptop: [1366, 768], "4k": [3840, 2160] };

/** Waits until a matter is marked so. */
export const tag = (page, text) =>
  until(
    async () =>
      (await page.locator(".room-matter header .marks").first().innerText()).includes(text) && text,
    text,
  );

/** Takes a step: opens it, fills in its form, presses its button. */
export async function take(page, mutation, name, fill = async () => {}) {
  const one = page.locator(`[data-step="${mutation}"]`).first();
  await one.waitFor();
  if ((await one.getAttribute("open")) === null) await one.locator("summary").click();
  await fill(one);
  await one.getByRole("button", { name, exact: true }).click();
}

/** What axe finds in both themes and languages, and in which width it is too wide; with pictures. */
export async function looks(house, seen, { name, path, token }) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await house.page(await house.room({ colorScheme }), path, { token });
    if (colorScheme === "dark")
      await page.getByRole("button", { name: "English", exact: true }).click();
    await page.locator(".room-matter h2").first().waitFor();
    seen.axe.push(...(await axe(page)));
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 1) seen.wide.push(`${size}: ${over} px too wide`);
      await house.picture(page, `${name}-${size}-${colorScheme}`);
    }
  }
}
