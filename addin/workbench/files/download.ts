import { XLSX_TYPE } from './file-system-access.ts';
import { safeFileName } from './file-name.ts';

// A browser that asks where to put it still reads from the address while the user thinks.
const KEPT_MS = 10 * 60_000;

/** Hands bytes to the browser's downloads, as every browser can. */
export function download(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: string,
): { readonly status: 'downloaded'; readonly name: string } {
  const name = safeFileName(wanted);
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX_TYPE }));
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
  return { status: 'downloaded', name };
}
