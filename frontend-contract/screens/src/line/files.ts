// Files to take away: asked for with the tab's token, which no link could carry.
import { tokenOfThisTab } from "../token";
import { faultWords } from "./faults";

interface Refusal {
  errors?: readonly { message: string }[];
}

/** Saves a file, or answers why there is none. */
export async function takeAway(path: string, language: "zh" | "en"): Promise<string | null> {
  try {
    const answer = await fetch(path, {
      cache: "no-store",
      headers: { authorization: `Bearer ${tokenOfThisTab() ?? ""}`, "accept-language": language },
    });
    if (!answer.ok) {
      const refusal = (await answer.json().catch(() => ({}))) as Refusal;
      return refusal.errors?.[0]?.message ?? faultWords("INTERNAL", language);
    }
    const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "");
    save(await answer.blob(), decodeURIComponent(named?.[1] ?? path.split("/").pop() ?? "file"));
    return null;
  } catch {
    return faultWords("UNREACHABLE", language);
  }
}

/** Hands a file to the browser. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
