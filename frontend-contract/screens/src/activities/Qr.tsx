// A QR picture; what draws it is loaded when one is looked at.
import { useEffect, useState } from "react";

export function Qr({ text, label }: { text: string; label: string }) {
  const [drawn, setDrawn] = useState<{ size: number; d: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import("../chair/qr").then(({ qrPath }) => isWanted && setDrawn(qrPath(text)));
    return () => {
      isWanted = false;
    };
  }, [text]);
  const side = drawn === null ? 1 : drawn.size + 8;
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`-4 -4 ${side} ${side}`}>
      {/* Dark on light in both themes, or no phone reads it. */}
      <rect x="-4" y="-4" width={side} height={side} fill="#fff" />
      {drawn !== null && <path d={drawn.d} fill="#000" shapeRendering="crispEdges" />}
    </svg>
  );
}
