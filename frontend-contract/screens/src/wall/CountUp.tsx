// A figure that runs up to its value. It is drawn whole at once for those who want no motion.
import { useEffect, useState } from "react";

const RUN_MS = 1400;

export function CountUp({ to }: { to: string }) {
  const [shown, setShown] = useState(to);
  useEffect(() => {
    const value = Number(to);
    const decimals = to.split(".")[1]?.length ?? 0;
    if (!Number.isFinite(value) || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      setShown(to);
      return undefined;
    }
    const began = performance.now();
    let frame = 0;
    const draw = () => {
      const part = Math.min(1, (performance.now() - began) / RUN_MS);
      const eased = 1 - (1 - part) ** 3;
      setShown(part === 1 ? to : (value * eased).toFixed(decimals));
      if (part < 1) frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [to]);
  return (
    <p className="revealed-figure">
      <span aria-hidden="true">{shown}</span>
      <span className="sr-only">{to}</span>
    </p>
  );
}
