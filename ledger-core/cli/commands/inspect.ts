import { FILE_RULES } from '../../programmes/file-rules.ts';
import { text } from '../../kernel/text.ts';
import { inspectReport } from '../../report/inspect-report.ts';
import { readWorkbook } from '../../xlsx/read/read-workbook.ts';
import { readBytes } from '../check-file.ts';
import { say, type Context } from '../context.ts';
import { json } from './check.ts';

/** Prints what the reader saw in any workbook, ours or not. */
export async function inspect(
  context: Context,
  file: string,
  { json: asJson }: { readonly json: boolean },
): Promise<number> {
  const bytes = await readBytes(file);
  const result = 'code' in bytes ? ({ status: 'refused', refusal: bytes } as const) : readWorkbook(bytes);
  const report = inspectReport(result, FILE_RULES, context.language);
  if (asJson) context.out(json(report));
  else if (report.refusal) context.out(`${file}\n  [${report.refusal.code}] ${report.refusal.message}\n`);
  else {
    const hidden = say(context, text('隐藏', 'hidden'));
    const lines = report.sheets.flatMap((sheet) => [
      `${sheet.name}${sheet.state === 'visible' ? '' : `（${sheet.state}）`}`,
      ...sheet.cells.map(
        (cell) =>
          `  ${cell.ref}  ${cell.type}  ${cell.value}${cell.formula === undefined ? '' : `  =${cell.formula}`}${cell.hidden ? `  （${hidden}）` : ''}`,
      ),
    ]);
    const remarks = report.findings.map((finding) => `! ${finding.message}`);
    context.out(`${[file, ...lines, ...remarks].join('\n')}\n`);
  }
  return report.status === 'refused' ? 3 : 0;
}
