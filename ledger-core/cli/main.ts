#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { text } from '../kernel/text.ts';
import { localDate, type LocalDate } from '../kernel/local-date.ts';
import { check, type CheckOptions } from './commands/check.ts';
import type { DeadlineOptions } from './commands/deadlines.ts';
import { inspect } from './commands/inspect.ts';
import type { NewOptions } from './commands/new.ts';
import { explain, programmes, rules, templates } from './commands/list.ts';
import type { ServeOptions } from './commands/serve.ts';
import { languageOf, type Context } from './context.ts';
import { UsageError } from './usage-error.ts';

const USAGE = 2;
/** A fault of the program, not of the data: none of the contract's codes, so that no script takes it for a result. */
const FAULT = 70;

async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('ringfence');
  const version = packageVersion();
  const context = (): Context => makeContext(program.optsWithGlobals<{ lang?: string }>().lang, version);
  // Each command loads what it needs: listing rules should not wait for the spreadsheet writer.
  const act = (work: (context: Context) => number | Promise<number>) => async (): Promise<void> => {
    exitCode = await work(context());
  };
  program
    .description(HELP)
    .version(version)
    .option('--lang <zh|en>', '语言 language')
    .exitOverride()
    .showHelpAfterError();
  const add = (name: string, description: string): Command =>
    program.command(name).description(description).exitOverride().showHelpAfterError();

  add('programmes', '列出方案 list the programmes')
    .option('--json', 'JSON', false)
    .action((options: { json: boolean }) => act((c) => programmes(c, options))());
  add('templates <programme>', '列出方案的模板 list a programme’s templates')
    .option('--json', 'JSON', false)
    .action((id: string, options: { json: boolean }) => act((c) => templates(c, id, options))());
  add('new <programme> <template>', '新建工作簿 make a workbook')
    .option('-o, --output <file>', '输出文件 file to write')
    .option('--from <ledger>', '用台账里已有的内容填申报材料 fill an application with what a ledger knows')
    .option('--force', '覆盖已有文件 overwrite', false)
    .action((id: string, template: string, options: NewOptions) =>
      act(async (c) => (await import('./commands/new.ts')).newWorkbook(c, id, template, options))(),
    );
  add('check <files...>', '检查工作簿（文件、文件夹或通配符） check workbooks')
    .option('--format <text|json>', '输出格式 format', 'text')
    .option('-o, --output <file>', '写到文件 write to a file')
    .option('--as-of <date>', '检查日期，默认今天 date of the check')
    .option('--fail-on <severity>', 'error | warning | review | info', 'error')
    .option('--set <id=value>', '口径，可多次 a setting, repeatable', collect, [])
    .option('--force', '覆盖已有文件 overwrite', false)
    .action((files: string[], options: CheckOptions) => act((c) => check(c, files, options))());
  add('rules', '列出规则 list the rules')
    .option('--programme <id>', '只列一个方案的 of one programme')
    .option('--json', 'JSON', false)
    .action((options: { json: boolean; programme?: string }) => act((c) => rules(c, options))());
  add('explain <rule>', '说明一条规则 explain a rule').action((id: string) => act((c) => explain(c, id))());
  add('deadlines [files...]', '期限：什么时候要做什么 what is due when')
    .option('--programme <id>', '不看工作簿，列一个方案的 of a programme instead of workbooks')
    .option('--year <year>', '年份，默认检查日期那一年 the year, by default that of --as-of')
    .option('--format <text|json|ics>', '输出格式 format', 'text')
    .option('-o, --output <file>', '写到文件 write to a file')
    .option('--as-of <date>', '检查日期，默认今天 date of the check')
    .option('--force', '覆盖已有文件 overwrite', false)
    .action((files: string[], options: DeadlineOptions) =>
      act(async (c) => (await import('./commands/deadlines.ts')).deadlines(c, files, options))(),
    );
  add('inspect <file>', '读出工作簿的全部内容 show what the reader sees in any workbook')
    .option('--json', 'JSON', false)
    .action((file: string, options: { json: boolean }) => act((c) => inspect(c, file, options))());
  add('serve', '在浏览器里打开工作台 open the workbench in the browser')
    .option(
      '--port <number>',
      '端口，默认 8017 起第一个空闲的；0 任意 port, by default the first free one from 8017; 0 any',
    )
    .option('--no-open', '不自动打开浏览器 do not open the browser')
    .option(
      '--once',
      '不开工作台，只写出空白和示例台账并检查 only write the blank and the sample ledger, and check it',
      false,
    )
    .option('-o, --output <folder>', '输出文件夹（配合 --once） folder to write into, with --once', 'out')
    .option('--as-of <date>', '检查日期，默认今天（配合 --once） date of the check, with --once')
    .action((options: ServeOptions) => act(async (c) => (await import('./commands/serve.ts')).serve(c, options))());

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, program);
  }
}

const HELP = '专款账：职工创新工作室资金台账的自校验工作簿、检查与汇总。Self-checking ledgers of ring-fenced money.';

function explainFailure(error: unknown, program: Command): number {
  // Commander has already printed what was wrong, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  const language = safeLanguage(program);
  if (error instanceof UsageError) {
    process.stderr.write(`${error.text[language]}\n`);
    return USAGE;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = text(
    `程序出错，检查没有完成，没有写出报告：${what}\n设 RINGFENCE_DEBUG=1 重新运行可看到细节。`,
    `The program failed; the check was not finished and no report was written: ${what}\nRINGFENCE_DEBUG=1 shows the details.`,
  );
  process.stderr.write(`${message[language]}\n`);
  if (process.env['RINGFENCE_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  return FAULT;
}

function safeLanguage(program: Command): Context['language'] {
  const { lang } = program.opts<{ lang?: string }>();
  return languageOf(lang === 'zh' || lang === 'en' ? lang : undefined, process.env);
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function makeContext(lang: string | undefined, version: string): Context {
  return {
    language: languageOf(lang, process.env),
    version,
    out: (words) => process.stdout.write(words),
    note: (words) => process.stderr.write(words),
    colours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    today,
  };
}

function today(): LocalDate {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return localDate(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json names no version');
}

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));
