import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { samplePlan } from '../../audit/sample-plan.ts';
import { text } from '../../kernel/text.ts';
import { ledgerPlan } from '../../templates/ledger-plan.ts';
import { writeWorkbook } from '../../xlsx/write/write-workbook.ts';
import { asOfDate, say, type Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { isFileError, writeFileSafely } from '../write-file.ts';
import { check } from './check.ts';
import { programmeOption } from './list.ts';

export interface FirstRunOptions {
  readonly output: string;
  readonly asOf?: string;
}

/**
 * Writes the blank and the sample E-Town ledger, checks the sample and prints what was found.
 * The sample's findings are what it is for, so they are no failure.
 */
export async function firstRun(context: Context, options: FirstRunOptions): Promise<number> {
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
  await writeFileSafely(sample, await writeWorkbook(samplePlan(programme, asOf)), true);
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
  return 0;
}
