// Draws an order by lot: every order is as likely as any other.

/** An even draw from 0 to `below`, without. */
function drawn(below: number): number {
  const range = 2 ** 32;
  const most = range - (range % below);
  const number = new Uint32Array(1);
  do crypto.getRandomValues(number);
  while ((number[0] ?? 0) >= most);
  return (number[0] ?? 0) % below;
}

export function byLot<T>(all: readonly T[]): readonly T[] {
  const left = [...all];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(drawn(left.length), 1));
  return order;
}
