import { openDossier } from '../../dossier/dossier.ts';
import { yearOf } from '../../kernel/local-date.ts';
import { text } from '../../kernel/text.ts';
import { PROGRAMMES } from '../../programmes/registry.ts';
import { deadlinesCalendar } from '../../report/deadline-calendar.ts';
import {
  deadlinesJson,
  deadlinesOfProgramme,
  deadlinesOfWorkshop,
  type DeadlineList,
} from '../../report/deadline-report.ts';
import { deadlinesText } from '../../report/deadline-text.ts';
import { programmeOf, readBook } from '../../workbook/read-book.ts';
import { readWorkbook } from '../../xlsx/read/read-workbook.ts';
import { readBytes } from '../check-file.ts';
import { asOfDate, say, type Context } from '../context.ts';
import { findWorkbooks, type Target } from '../find-workbooks.ts';
import { terminalPaint } from '../terminal-paint.ts';
import { UsageError } from '../usage-error.ts';
import { writeFileSafely } from '../write-file.ts';
import { json } from './check.ts';
import { programmeOption } from './list.ts';

export interface DeadlineOptions {
  readonly programme?: string;
  readonly year?: string;
  readonly format: string;
  readonly output?: string;
  readonly asOf?: string;
  readonly force: boolean;
}

const FORMATS = ['text', 'json', 'ics'];

/** What is due when, from which clause, done or open. The exit code: 3 where a file could not be read, else 0. */
export async function deadlines(context: Context, files: readonly string[], options: DeadlineOptions): Promise<number> {
  const { format, output } = options;
  if (!FORMATS.includes(format))
    throw new UsageError(
      text(`--format 只能是 text、json 或 ics，不是“${format}”。`, `--format is text, json or ics, not “${format}”.`),
    );
  const asOf = asOfDate(context, options.asOf);
  const year = yearOption(options.year) ?? yearOf(asOf);
  if ((files.length === 0) === (options.programme === undefined))
    throw new UsageError(
      text('请给出工作簿，或用 --programme 指明方案（二选一）。', 'Name workbooks, or a programme with --programme.'),
    );
  let isIncomplete = false;
  const lists: DeadlineList[] = [];
  if (options.programme !== undefined) lists.push(deadlinesOfProgramme(programmeOption(options.programme), year, asOf));
  for (const target of files.length === 0 ? [] : await findWorkbooks(files)) {
    const list = await listOf(target, asOf, year);
    if ('zh' in list) {
      isIncomplete = true;
      context.note(`${say(context, list)}\n`);
    } else lists.push(list);
  }
  const { language } = context;
  const words =
    format === 'json'
      ? json(deadlinesJson(lists, asOf, language))
      : format === 'ics'
        ? deadlinesCalendar(lists, asOf, language)
        : deadlinesText(lists, asOf, language, terminalPaint(context.colours && output === undefined));
  if (output === undefined) context.out(words);
  else await writeFileSafely(output, new TextEncoder().encode(words), options.force);
  return isIncomplete ? 3 : 0;
}

/** The deadlines of a file, or why they cannot be told. */
async function listOf(
  target: Target,
  asOf: ReturnType<typeof asOfDate>,
  year: number,
): Promise<DeadlineList | ReturnType<typeof text>> {
  const name = 'missing' in target ? target.missing : target.file;
  const bytes = await readBytes(name);
  const read = 'code' in bytes ? ({ status: 'refused', refusal: bytes } as const) : readWorkbook(bytes);
  if (read.status === 'refused') {
    const { zh, en } = read.refusal.message;
    return text(`${name}：${zh}`, `${name}: ${en}`);
  }
  const programme = programmeOf(read.image, PROGRAMMES);
  if (!programme)
    return text(
      `${name}：不是本工具的工作簿，没有期限可算。`,
      `${name}: no workbook of ours, so nothing is known to be due.`,
    );
  return deadlinesOfWorkshop(name, openDossier(readBook(read.image, programme), read.image, asOf), [year]);
}

function yearOption(raw: string | undefined): number | undefined {
  if (raw === undefined) return undefined;
  if (!/^(?:19|20)\d{2}$/.test(raw))
    throw new UsageError(
      text(`--year 要写成 2026 的样子，不是“${raw}”。`, `--year wants a year like 2026, not “${raw}”.`),
    );
  return Number(raw);
}
