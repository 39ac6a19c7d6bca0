/** One entry of an archive, its directory record and its local header agreeing. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** An entry and where its compressed bytes begin. */
export interface PlacedEntry extends ZipEntry {
  readonly dataStart: number;
}
