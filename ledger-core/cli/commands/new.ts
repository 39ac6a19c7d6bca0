import type { Programme } from '../../definition/programme.ts';
import type { TemplateId } from '../../definition/template-view.ts';
import { applicationContent } from '../../dossier/application-content.ts';
import { text } from '../../kernel/text.ts';
import { applicationPlan } from '../../templates/forms/application-plan.ts';
import type { WorkbookPlan } from '../../templates/plan.ts';
import { templatePlan } from '../../templates/template-plan.ts';
import { programmeIdOf, readBook } from '../../workbook/read-book.ts';
import { readWorkbook } from '../../xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../xlsx/write/write-workbook.ts';
import { readBytes } from '../check-file.ts';
import { say, type Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { writeFileSafely } from '../write-file.ts';
import { programmeOption } from './list.ts';

export interface NewOptions {
  readonly output?: string;
  readonly force: boolean;
  /** A ledger of the same programme: what it knows is filled in. */
  readonly from?: string;
}

/** Writes a workbook of a programme's template: blank, or filled with what a ledger knows. */
export async function newWorkbook(
  context: Context,
  id: string,
  template: string,
  options: NewOptions,
): Promise<number> {
  const programme = programmeOption(id);
  const known = programme.templates.find((one) => one === template);
  if (!known) {
    const list = programme.templates.join('、');
    throw new UsageError(
      text(
        `方案 ${id} 没有模板“${template}”，有：${list}。`,
        `${id} has no template “${template}”; there is: ${list}.`,
      ),
    );
  }
  const target = options.output ?? `${programme.id}-${known}.xlsx`;
  if (!/\.xlsx$/i.test(target)) {
    throw new UsageError(text(`输出文件名要以 .xlsx 结尾：${target}。`, `The file name must end in .xlsx: ${target}.`));
  }
  const plan =
    options.from === undefined
      ? templatePlan(programme, known)
      : await planFrom(context, programme, known, options.from);
  await writeFileSafely(target, await writeWorkbook(plan), options.force);
  context.note(say(context, text(`已写出 ${target}。\n`, `Wrote ${target}.\n`)));
  return 0;
}

/** @throws UsageError where the file is no ledger of the programme */
async function planFrom(
  context: Context,
  programme: Programme,
  template: TemplateId,
  file: string,
): Promise<WorkbookPlan> {
  if (template !== 'application')
    throw new UsageError(text('--from 目前只用于申报材料（application）。', '--from is for an application so far.'));
  const bytes = await readBytes(file);
  const read = 'code' in bytes ? ({ status: 'refused', refusal: bytes } as const) : readWorkbook(bytes);
  if (read.status === 'refused') {
    const { zh, en } = read.refusal.message;
    throw new UsageError(text(`--from ${file}：${zh}`, `--from ${file}: ${en}`));
  }
  if (programmeIdOf(read.image) !== programme.id)
    throw new UsageError(
      text(`--from ${file} 不是方案 ${programme.id} 的工作簿。`, `--from ${file} is no workbook of ${programme.id}.`),
    );
  const { content, left } = applicationContent(readBook(read.image, programme), programme);
  for (const words of left) context.note(`${say(context, words)}\n`);
  return applicationPlan(programme, undefined, content);
}
