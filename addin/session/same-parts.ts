/**
 * `after` with every part that equals the one in `before` replaced by it, down to the leaves: who compares by identity
 * sees just what changed. Plain objects, arrays and maps are looked into; anything else is the same or is not.
 */
export function samePartsKept<T>(before: unknown, after: T): T {
  return kept(before, after) as T;
}

function kept(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return keptArray(before, after);
  if (before instanceof Map && after instanceof Map) return keptMap(before, after);
  return isPlain(before) && isPlain(after) ? keptObject(before, after) : after;
}

function keptArray(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const items = after.map((one, at) => kept(before[at], one));
  const isSame = before.length === items.length && items.every((one, at) => Object.is(one, before[at]));
  return isSame ? before : items;
}

function keptObject(before: Plain, after: Plain): Plain {
  const entries = Object.entries(after).map(([key, value]) => [key, kept(before[key], value)] as const);
  const isSame =
    Object.keys(before).length === entries.length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]));
  return isSame ? before : Object.fromEntries(entries);
}

function keptMap(before: ReadonlyMap<unknown, unknown>, after: ReadonlyMap<unknown, unknown>): unknown {
  const entries = [...after].map(([key, value]) => [key, kept(before.get(key), value)] as const);
  const isSame =
    before.size === after.size && entries.every(([key, value]) => before.has(key) && Object.is(value, before.get(key)));
  return isSame ? before : new Map(entries);
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
