/** A file on the user's disk, dropped or chosen. */
export interface WorkbookFile {
  readonly name: string;
  /** Below the folder that was chosen or dropped, with `/`; its name where it came alone. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** @throws DOMException where the file has gone or changed since. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
  /** By which it can be written again, where the browser gives one. */
  readonly handle?: FileSystemFileHandle;
}
