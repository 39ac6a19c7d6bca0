import { fill, text, type Text } from '../../../ledger-core/kernel/text.ts';
import { HostError, type HostErrorCode } from '../spreadsheet-host.ts';

/** Codes of Office.js (from Excel and from the library itself) that say something a user can act on. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidOperationInCellEditMode: 'busy',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ItemAlreadyExists: 'name-taken',
  ConnectionFailure: 'disconnected',
  InvalidOrTimedOutSession: 'disconnected',
  InactiveWorkbook: 'disconnected',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

const WORDS: Readonly<Record<HostErrorCode, Text>> = {
  protected: text(
    '{place}受保护，Excel 不让写入。请在“审阅”里撤销工作表保护，再试一次。',
    '{place} is protected, and Excel refuses to write there. Unprotect the sheet on the Review tab and try again.',
  ),
  gone: text(
    '{place}里要用的工作表、表格或单元格已经不在了。请点“全部重新检查”，再试一次。',
    'A sheet, table or cell that was needed in {place} is no longer there. Press “Check everything again”, then try again.',
  ),
  busy: text(
    'Excel 正忙，可能有单元格正在编辑。请按回车结束编辑，再试一次。',
    'Excel is busy; a cell may be being edited. Press Enter to finish editing, then try again.',
  ),
  'too-large': text(
    '{place}的内容太多，Excel 一次传不完。请删去用不到的行和列，再试一次。',
    '{place} holds more than Excel can hand over at once. Delete rows and columns that are not used, then try again.',
  ),
  'name-taken': text(
    '{place}里已经有同名的工作表、表格或名称，没有改动它。请先改名或换一个空白工作簿。',
    '{place} already has a sheet, table or name of that name, which was left alone. Rename it, or use a blank workbook.',
  ),
  disconnected: text(
    '与 Excel 的连接断了。请保存工作簿，关闭后重新打开面板。',
    'The connection to Excel broke. Save the workbook, close the pane and open it again.',
  ),
  unsupported: text(
    '这个版本的 Excel 做不到这一步。请更新 Office，或改用网页版 Excel。',
    'This Excel cannot do this. Update Office, or use Excel on the web.',
  ),
  unknown: text(
    'Excel 没能在{place}完成这一步。请再试一次；还不行就保存后重新打开工作簿。',
    'Excel could not do this in {place}. Try again; if that fails, save the workbook and open it anew.',
  ),
};

const WORKBOOK: Text = text('工作簿', 'The workbook');

/** A fault in words; `sheet` says where, absent: somewhere in the workbook. */
export function hostError(code: HostErrorCode, detail: string, sheet?: string, mayBeHalfDone = false): HostError {
  const place = sheet === undefined ? WORKBOOK : text(`工作表“${sheet}”`, `The sheet “${sheet}”`);
  return new HostError(code, fill(WORDS[code], { place }), detail, mayBeHalfDone);
}

/** Whatever Office.js or our own code threw, as a HostError; one that is already stays as it is. */
export function asHostError(error: unknown, sheet?: string, mayBeHalfDone = false): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof OfficeExtension.Error)) return hostError('unknown', String(error), sheet, mayBeHalfDone);
  const { errorLocation, statement } = error.debugInfo;
  const parts = [error.code, error.message, errorLocation, statement].filter(
    (part) => part !== undefined && part !== '',
  );
  return hostError(CODES[error.code] ?? 'unknown', parts.join(' · '), sheet, mayBeHalfDone);
}

export function hasCode(error: unknown, code: HostErrorCode): boolean {
  return error instanceof HostError && error.code === code;
}

/** Whether to read before trying again. */
export function mayBeHalfDone(error: unknown): boolean {
  return error instanceof HostError && error.mayBeHalfDone;
}
