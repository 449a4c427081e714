// What is on paper: pages, and the links on them, as Chromium writes both into a PDF.
const PAGE = /<<\s*\/Type\s*\/Page\b[\s\S]*?>>(?=\s*endobj)/g;
const BOX = /\/MediaBox\s*\[([^\]]+)\]/;
const LINK = /\/Subtype\s*\/Link\b/;
const RECT = /\/Rect\s*\[([^\]]+)\]/;
const ADDRESS = /\/URI\s*\(((?:\\.|[^\\)])*)\)/;

const numbers = (text) => text.trim().split(/\s+/).map(Number);

/** Each page with its size and the links on it, in points; a link cut in two comes twice. */
export function pagesOf(pdf) {
  const text = pdf.toString("latin1");
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g)].map(([, id, body]) => [id, body]),
  );
  return [...text.matchAll(PAGE)].map(([page]) => {
    const [, , width, height] = numbers(BOX.exec(page)[1]);
    const listed = /\/Annots\s*\[([^\]]*)\]/.exec(page)?.[1] ?? "";
    const links = [...listed.matchAll(/(\d+) 0 R/g)]
      .map(([, id]) => objects.get(id))
      .filter((body) => LINK.test(body))
      .map((body) => ({ rect: numbers(RECT.exec(body)[1]), address: ADDRESS.exec(body)[1] }));
    return { width, height, links };
  });
}
