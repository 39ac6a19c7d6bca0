import { fill, text, type Text } from '../../../ledger-core/kernel/text.ts';
import type { SpreadsheetHost, Surroundings } from '../spreadsheet-host.ts';
import { isNewEnough, NEEDED_API, readAbilities } from './abilities.ts';
import { ExcelHost } from './excel-host.ts';
import { readSurroundings } from './surroundings.ts';

export type ExcelStart =
  | { readonly status: 'started'; readonly host: SpreadsheetHost; readonly surroundings: Surroundings }
  | { readonly status: 'refused'; readonly words: Text };

/** Waits for Office.js and says whether the add-in can work here. */
export async function startExcel(): Promise<ExcelStart> {
  const { host } = await Office.onReady();
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    const words = text(
      '这个面板要在 Excel 里打开：“插入”→“我的加载项”→“专款账”。',
      'Open this pane in Excel: Insert, My Add-ins, Ringfence 专款账.',
    );
    return { status: 'refused', words };
  }
  if (!isNewEnough()) {
    const words = text(
      '这个 Excel 太旧，缺少 ExcelApi {version}。请更新 Office（2021 版或 Microsoft 365），或改用网页版 Excel；工作簿自带的校验照常可用。',
      'This Excel is too old: it lacks ExcelApi {version}. Update Office (2021 or Microsoft 365) or use Excel on the web; the checks built into the workbook work all the same.',
    );
    return { status: 'refused', words: fill(words, { version: NEEDED_API }) };
  }
  return { status: 'started', host: new ExcelHost(), surroundings: readSurroundings(readAbilities()) };
}
