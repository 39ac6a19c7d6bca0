import { XLSX_TYPE } from './file-system-access.ts';
import { safeFileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';

/** Hands a workbook to the browser's downloads. */
export function download(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: string,
): { readonly status: 'downloaded'; readonly name: string } {
  const name = safeFileName(wanted);
  offerDownload([bytes], name, XLSX_TYPE);
  return { status: 'downloaded', name };
}
