// As `ringfence check DIR` looks for them: the ones that cannot be read are told apart by their content, with a reason.
const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|et)$/i;
// What spreadsheet programs and macOS leave beside an open file.
const LEFT_BEHIND = /^(?:~\$|\.)/;

/** Whether a file of this name in a folder is a workbook to look at. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !LEFT_BEHIND.test(name);
}
