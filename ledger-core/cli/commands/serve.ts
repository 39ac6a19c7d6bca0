import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { filledPlan } from '../../audit/filled-plan.ts';
import { text } from '../../kernel/text.ts';
import { sampleLedger } from '../../programmes/etown/sample-ledger.ts';
import { ledgerPlan } from '../../templates/ledger-plan.ts';
import { writeWorkbook } from '../../xlsx/write/write-workbook.ts';
import { asOfDate, say, type Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { isFileError, writeFileSafely } from '../write-file.ts';
import { check } from './check.ts';
import { programmeOption } from './list.ts';

/**
 * The first thing to run: writes the blank and the sample E-Town ledger, checks the sample and prints what was found.
 * The sample's findings are what it is for, so they are no failure.
 */
export async function serve(
  context: Context,
  options: { readonly once: boolean; readonly output: string; readonly asOf?: string },
): Promise<number> {
  const programme = programmeOption('etown');
  const asOf = asOfDate(context, options.asOf);
  await mkdir(options.output, { recursive: true }).catch((error: unknown) => {
    if (!isFileError(error)) throw error;
    const { output } = options;
    throw new UsageError(
      text(`建不了文件夹 ${output}：${error.code}。`, `Cannot make the folder ${output}: ${error.code}.`),
    );
  });
  const [blank, sample] = ['etown-ledger.xlsx', 'etown-ledger-sample.xlsx'].map((name) =>
    path.join(options.output, name),
  );
  if (blank === undefined || sample === undefined) return 2;
  await writeFileSafely(blank, await writeWorkbook(ledgerPlan(programme)), true);
  const content = sampleLedger();
  // The payee sheet opens on a lecture, so that there is something to see.
  const voucher = content.rows.rf_fees?.find(({ kind }) => kind === '讲课费')?.voucher;
  await writeFileSafely(sample, await writeWorkbook(filledPlan(programme, content, asOf, { voucher })), true);
  await check(context, [sample], { format: 'text', failOn: 'error', set: [], force: false, asOf });
  context.note(
    say(
      context,
      text(
        `已写出空白台账 ${blank} 和示例台账 ${sample}（其中的错误是有意放的）。\n`,
        `Wrote the blank ledger ${blank} and the sample ${sample} (its mistakes are planted).\n`,
      ),
    ),
  );
  if (!options.once) {
    context.note(
      say(
        context,
        text(
          `用 Excel、WPS 或 LibreOffice 打开 ${sample} 看看；浏览器工作台还没有，在后续版本提供。\n`,
          `Open ${sample} in Excel, WPS or LibreOffice; the browser workbench comes with a later version.\n`,
        ),
      ),
    );
  }
  return 0;
}
