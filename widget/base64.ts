/** Bytes as text, for JSON and for messages between the extension's parts, which carry no bytes. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In parts: an argument list has its limits.
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}

/** @throws DOMException when it is not base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
