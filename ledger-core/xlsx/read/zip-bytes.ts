import { refuse } from './read-fault.ts';

/** Little-endian numbers of an archive. Reading past the end means the archive is damaged: it refuses. */
export class ZipBytes {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.length = bytes.length;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u16(at: number): number {
    this.#demand(at, 2);
    return this.#view.getUint16(at, true);
  }

  u32(at: number): number {
    this.#demand(at, 4);
    return this.#view.getUint32(at, true);
  }

  /** A 64-bit size or offset. */
  u64(at: number): number {
    this.#demand(at, 8);
    const value = this.#view.getBigUint64(at, true);
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
      refuse('zip-damaged', '位置或大小超出文件', 'an offset or size beyond the file');
    return Number(value);
  }

  slice(at: number, length: number): Uint8Array {
    this.#demand(at, length);
    return this.bytes.subarray(at, at + length);
  }

  /** Whether the signature stands at this place, which may be outside. */
  has(signature: number, at: number): boolean {
    return at >= 0 && at + 4 <= this.length && this.#view.getUint32(at, true) === signature;
  }

  #demand(at: number, length: number): void {
    if (at < 0 || at + length > this.length) refuse('zip-damaged', '文件被截断', 'it is cut short');
  }
}
