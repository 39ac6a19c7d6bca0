import { FILES } from '../../strings/workbench-files.ts';
import { browserFile } from './browser-file.ts';
import { chooseWithInput } from './choose-with-input.ts';
import { isNamed, pickers, XLSX_TYPE, type FileKind } from './file-system-access.ts';
import type { WorkbookFile } from './workbook-file.ts';

/** The kind of file that is opened and saved, as the browser's dialogs name it. */
export const WORKBOOK_KIND: FileKind = {
  description: `${FILES.fileKind.zh} ${FILES.fileKind.en}`,
  accept: { [XLSX_TYPE]: ['.xlsx'] },
};

/**
 * Lets the user choose one workbook; undefined where he gives up. Needs a click just before.
 * @throws DOMException where the browser can show no dialog at all, or the file is gone when it is chosen.
 */
export async function chooseFile(): Promise<WorkbookFile | undefined> {
  const { showOpenFilePicker } = pickers();
  if (showOpenFilePicker) {
    try {
      const [handle] = await showOpenFilePicker.call(window, { types: [WORKBOOK_KIND], multiple: false });
      return handle && browserFile(await handle.getFile(), { handle });
    } catch (error) {
      if (isNamed(error, 'AbortError')) return undefined;
      if (!isPickerBlocked(error)) throw error;
    }
  }
  const files = await chooseWithInput({ accept: `.xlsx,${XLSX_TYPE}` });
  return files?.[0] && browserFile(files[0]);
}

/** Whether an administrator keeps the browser from handing out handles; without a click no other dialog opens either. */
export function isPickerBlocked(error: unknown): boolean {
  return isNamed(error, 'NotAllowedError', 'SecurityError') && navigator.userActivation.isActive;
}
