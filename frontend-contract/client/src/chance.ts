// Chance of this machine. `crypto.randomUUID` is missing on pages that came without TLS.

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A ballot's receipt key: 128 bits as 32 hexadecimal digits. Keep it on this phone. */
export function newReceiptKey(): string {
  return hexadecimal(crypto.getRandomValues(new Uint8Array(16)));
}

/** A UUID (version 4) for `requestId`: repeat an act with it until you have an answer. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return hexadecimal(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
