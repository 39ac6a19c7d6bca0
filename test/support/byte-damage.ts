/** Mulberry32: the same mutations in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One to eight bytes changed, or a stretch left out, doubled or cut off. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() * 40);
  const kind = random();
  if (kind < 0.05) return bytes.slice(0, at);
  if (kind < 0.1) return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  if (kind < 0.15) return new Uint8Array([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
  const changed = bytes.slice();
  for (let n = Math.floor(random() * 8); n >= 0; n -= 1)
    changed[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return changed;
}
