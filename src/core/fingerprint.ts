/** FNV-1a over UTF-16 code units, from two starting points: 64 bits in hexadecimal. To recognise a content, not to protect it. */
export function fingerprint(content: string): string {
  return [0x811c9dc5, 0x5bd1e995].map((start) => fnv(content, start).toString(16).padStart(8, "0")).join("");
}

const PRIME = 0x01000193;

function fnv(content: string, start: number): number {
  let hash = start;
  for (let index = 0; index < content.length; index++) hash = Math.imul(hash ^ content.charCodeAt(index), PRIME);
  return hash >>> 0;
}
