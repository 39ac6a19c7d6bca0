import { inflateEntry, type InflateBudget } from './inflate-entry.ts';
import type { ReadLimits } from './limits.ts';
import { refuse } from './read-fault.ts';
import { refuseForeignFile } from './foreign-file.ts';
import { ZipBytes } from './zip-bytes.ts';
import { readZipDirectory } from './zip-directory.ts';
import type { PlacedEntry } from './zip-entry.ts';
import { hasZipEnd } from './zip-end.ts';
import { partKey } from './zip-entry-name.ts';

/** The parts of a package. Nothing is inflated before it is asked for; what is, is counted and checked. */
export class Container {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, PlacedEntry>;
  readonly #limits: ReadLimits;
  readonly #budget: InflateBudget;

  /** @throws ReadFault when the bytes are no archive, or one that cannot be trusted. */
  constructor(bytes: Uint8Array, limits: ReadLimits) {
    const zip = new ZipBytes(bytes);
    if (!looksLikeZip(bytes) && !hasZipEnd(zip)) refuseForeignFile(bytes);
    this.#bytes = bytes;
    this.#entries = readZipDirectory(zip, limits);
    this.#limits = limits;
    this.#budget = { bytesLeft: limits.totalBytes };
  }

  /** Names as the archive spells them. */
  names(): readonly string[] {
    return Array.from(this.#entries.values(), (entry) => entry.name);
  }

  /** With or without a leading slash; case and percent-encoding do not count. */
  has(part: string): boolean {
    return this.#entries.has(partKey(part));
  }

  /** Streams the part's bytes. @throws ReadFault when it is missing, too large or damaged. */
  read(part: string, sink: (piece: Uint8Array) => void): void {
    const entry = this.#entries.get(partKey(part)) ?? refuse('part-missing', part, part);
    inflateEntry(this.#bytes, entry, this.#limits, this.#budget, sink);
  }
}

/** A local file header, as every package begins: without an end record it is a package cut short. */
function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
