import { text } from '../../kernel/text.ts';
import { templatePlan } from '../../templates/template-plan.ts';
import { writeWorkbook } from '../../xlsx/write/write-workbook.ts';
import { say, type Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { writeFileSafely } from '../write-file.ts';
import { programmeOption } from './list.ts';

export interface NewOptions {
  readonly output?: string;
  readonly force: boolean;
}

/** Writes a blank workbook of a programme's template. */
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
  await writeFileSafely(target, await writeWorkbook(templatePlan(programme, known)), options.force);
  context.note(say(context, text(`已写出 ${target}。\n`, `Wrote ${target}.\n`)));
  return 0;
}
