// A browser that asks where to put it still reads from the address while the user thinks.
const KEPT_MS = 10 * 60_000;

/** Hands pieces of a file to the browser's downloads, as every browser can. */
export function offerDownload(pieces: readonly BlobPart[], name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
