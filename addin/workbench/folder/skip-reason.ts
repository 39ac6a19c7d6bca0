import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import { FOLDER } from '../../strings/workbench-folder.ts';
import { isWorkbookName } from '../files/workbook-name.ts';

/** Why a file of a folder is not checked. */
export interface SkipReason {
  /** Tables in another format: somebody may have meant them to be checked, so reports name them. */
  readonly isSpreadsheet: boolean;
  readonly words: Text;
}

const SPREADSHEET = /\.(?:csv|tsv|ods|fods|ots|xlt|xltx|xltm|ett|numbers|sxc|wks)$/i;
const LOCK_FILE = /^(?:~\$|\.~lock)/;
const SYSTEM_FILE = /^(?:\.|thumbs\.db$|desktop\.ini$|__macosx$)/i;
const EXTENSION = /\.([^.]+)$/;

/**
 * Undefined for what is checked: all that `ringfence check` takes from a folder (an .xls ends there with its own words
 * for what to do), and names without an extension, of which only the reader can tell what they are.
 */
export function skipReason(name: string): SkipReason | undefined {
  if (isWorkbookName(name)) return undefined;
  if (LOCK_FILE.test(name)) return { isSpreadsheet: false, words: FOLDER.lockFile };
  if (SYSTEM_FILE.test(name)) return { isSpreadsheet: false, words: FOLDER.systemFile };
  const extension = EXTENSION.exec(name)?.[1];
  if (extension === undefined) return undefined;
  return SPREADSHEET.test(name)
    ? { isSpreadsheet: true, words: fill(FOLDER.otherFormat, { extension }) }
    : { isSpreadsheet: false, words: fill(FOLDER.noWorkbook, { extension }) };
}
