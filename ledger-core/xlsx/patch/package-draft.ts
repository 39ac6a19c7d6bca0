import { Container } from '../read/container.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { readRelationships, type Relationships } from '../read/relationships.ts';
import { partKey } from '../read/zip-entry-name.ts';
import { PartDraft } from './part-draft.ts';
import { xmlSource } from './xml-source.ts';
import { joined, rewriteZip } from './zip-rewrite.ts';

/** A package whose parts are being changed; what is not asked for is never unpacked. */
export class PackageDraft {
  readonly container: Container;
  readonly #bytes: Uint8Array;
  readonly #parts = new Map<string, PartDraft>();
  readonly #removed = new Set<string>();

  /** @throws ReadFault where the bytes are no package that the strict reader takes. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.container = new Container(bytes, DEFAULT_LIMITS);
  }

  /** @throws ReadFault where the part is missing or damaged. */
  part(name: string): PartDraft {
    const key = partKey(name);
    const known = this.#parts.get(key);
    if (known) return known;
    const pieces: Uint8Array[] = [];
    this.container.read(name, (piece) => pieces.push(piece));
    const part = new PartDraft(xmlSource(name, joined(pieces)));
    this.#parts.set(key, part);
    return part;
  }

  relationships(part: string): Relationships {
    return readRelationships(this.container, part, DEFAULT_LIMITS);
  }

  remove(part: string): void {
    this.#removed.add(partKey(part));
  }

  /** Whether anything differs from the file so far. */
  isChanged(): boolean {
    return this.#removed.size > 0 || [...this.#parts.values()].some((part) => part.isChanged);
  }

  /** The package as it is now; the very bytes it was made from when nothing differs. */
  finish(): Uint8Array {
    const changed = new Map<string, Uint8Array>();
    for (const [key, part] of this.#parts) {
      const bytes = part.finish();
      if (bytes) changed.set(key, bytes);
    }
    if (changed.size === 0 && this.#removed.size === 0) return this.#bytes;
    return rewriteZip(this.#bytes, changed, this.#removed);
  }
}
