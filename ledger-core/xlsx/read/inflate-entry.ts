import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ReadLimits } from './limits.ts';
import { ReadFault, refuse } from './read-fault.ts';
import type { PlacedEntry } from './zip-entry.ts';

/** Compressed bytes a step. Deflate grows them 1,032-fold at most, so a step makes at most 17 MB. */
const STEP = 16_384;

/** What is still allowed for the file as a whole. Shared by all its parts. */
export interface InflateBudget {
  bytesLeft: number;
}

/**
 * Hands the part's bytes to the sink in pieces while checking caps, size and CRC-32. A fault of the archive has
 * precedence over one the sink finds: broken bytes explain broken XML.
 */
export function inflateEntry(
  archive: Uint8Array,
  entry: PlacedEntry,
  limits: ReadLimits,
  budget: InflateBudget,
  sink: (piece: Uint8Array) => void,
): void {
  const meter = new Meter(entry, limits, budget);
  let fault: ReadFault | undefined;
  for (const piece of pieces(archive.subarray(entry.dataStart, entry.dataStart + entry.packedSize), entry)) {
    meter.count(piece);
    if (fault) continue;
    try {
      sink(piece);
    } catch (error) {
      if (!(error instanceof ReadFault)) throw error;
      fault = error;
    }
  }
  meter.finish();
  if (fault) throw fault;
}

class Meter {
  readonly #entry: PlacedEntry;
  readonly #limits: ReadLimits;
  readonly #budget: InflateBudget;
  #size = 0;
  #crc = 0;

  constructor(entry: PlacedEntry, limits: ReadLimits, budget: InflateBudget) {
    this.#entry = entry;
    this.#limits = limits;
    this.#budget = budget;
  }

  count(piece: Uint8Array): void {
    const { name, packedSize, size } = this.#entry;
    const { partBytes, ratio, ratioFloor } = this.#limits;
    this.#size += piece.length;
    this.#budget.bytesLeft -= piece.length;
    const tooDense = this.#size > ratioFloor && this.#size > ratio * packedSize;
    if (this.#size > partBytes || this.#budget.bytesLeft < 0 || tooDense) {
      refuse('zip-bomb', `部件 ${name} 展开后过大`, `part ${name} is too large when unpacked`);
    }
    if (this.#size > size) refuse('zip-damaged', `部件 ${name} 比声明的大`, `part ${name} is larger than it says`);
    this.#crc = crc32(piece, this.#crc);
  }

  finish(): void {
    const { name, size, crc } = this.#entry;
    if (this.#size !== size) refuse('zip-damaged', `部件 ${name} 比声明的小`, `part ${name} is smaller than it says`);
    if (this.#crc !== crc)
      refuse('zip-damaged', `部件 ${name} 的校验值不符`, `part ${name} does not match its checksum`);
  }
}

function* pieces(packed: Uint8Array, entry: PlacedEntry): Generator<Uint8Array> {
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += STEP) yield packed.subarray(at, at + STEP);
    return;
  }
  const made: Uint8Array[] = [];
  const inflate = new Inflate((piece) => made.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    pushStep(inflate, packed.subarray(at, at + STEP), at + STEP >= packed.length, entry);
    yield* made.splice(0);
  }
}

function pushStep(inflate: Inflate, step: Uint8Array, last: boolean, entry: PlacedEntry): void {
  try {
    inflate.push(step, last);
  } catch {
    // Nothing of ours runs inside push, so whatever it throws is about the bytes.
    refuse('zip-damaged', `部件 ${entry.name} 无法解压`, `part ${entry.name} cannot be unpacked`);
  }
}
