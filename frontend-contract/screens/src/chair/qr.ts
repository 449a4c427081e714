// A QR picture as one path of squares.
import qrcode from "qrcode-generator";

export function qrPath(text: string): { size: number; d: string } {
  const picture = qrcode(0, "M");
  picture.addData(text);
  picture.make();
  const size = picture.getModuleCount();
  let d = "";
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (picture.isDark(row, column)) d += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { size, d };
}
