import path from 'node:path';
import { FILE_RULES } from '../../programmes/file-rules.ts';
import { PROGRAMMES } from '../../programmes/registry.ts';
import { severitySchema, type Severity } from '../../definition/rule.ts';
import { text } from '../../kernel/text.ts';
import { checkReport, SEVERITIES, type CheckedFile, type CheckReport } from '../../report/check-report.ts';
import { checkText } from '../../report/check-text.ts';
import { acceptedValue, optionsText } from '../../workbook/settings.ts';
import { checkFile } from '../check-file.ts';
import { asOfDate, type Context } from '../context.ts';
import { findWorkbooks, type Target } from '../find-workbooks.ts';
import { terminalPaint } from '../terminal-paint.ts';
import { UsageError } from '../usage-error.ts';
import { writeFileSafely } from '../write-file.ts';

export interface CheckOptions {
  readonly format: string;
  readonly output?: string;
  readonly asOf?: string;
  readonly failOn: string;
  readonly set: readonly string[];
  readonly force: boolean;
}

/** Checks files and prints one report. The exit code: 3 a file refused, 1 findings at or above `--fail-on`, else 0. */
export async function check(context: Context, files: readonly string[], options: CheckOptions): Promise<number> {
  const failOn = severityOption(options.failOn);
  if (options.format !== 'text' && options.format !== 'json') {
    throw new UsageError(
      text(
        `--format 只能是 text 或 json，不是“${options.format}”。`,
        `--format is text or json, not “${options.format}”.`,
      ),
    );
  }
  const asOf = asOfDate(context, options.asOf);
  const settings = settingOverrides(options.set);
  const targets = await findWorkbooks(files);
  refuseToOverwriteInput(targets, options.output);
  const checked: CheckedFile[] = [];
  for (const target of targets) {
    checked.push(await checkFile(target, { asOf, programmes: PROGRAMMES, fileRules: FILE_RULES, settings }));
  }
  const report = checkReport({ version: context.version, asOf, files: checked }, context.language);
  const isJson = options.format === 'json';
  if (options.output === undefined) {
    context.out(isJson ? json(report) : checkText(report, context.language, terminalPaint(context.colours)));
  } else {
    const words = isJson ? json(report) : checkText(report, context.language);
    await writeFileSafely(options.output, new TextEncoder().encode(words), options.force);
  }
  return exitCode(report, failOn);
}

/** A submitted file is evidence: no report ever takes its place, whatever was forced. */
function refuseToOverwriteInput(targets: readonly Target[], output: string | undefined): void {
  if (output === undefined) return;
  const isInput = targets.some((target) => 'file' in target && path.resolve(target.file) === path.resolve(output));
  if (!isInput) return;
  throw new UsageError(
    text(
      `-o ${output} 就是要检查的文件，不能用报告盖住它；请换一个文件名。`,
      `-o ${output} is a file to be checked; the report needs another name.`,
    ),
  );
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function exitCode({ totals }: CheckReport, failOn: Severity): number {
  if (totals.refused > 0) return 3;
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return grave.some((severity) => totals[severity] > 0) ? 1 : 0;
}

function severityOption(raw: string): Severity {
  const severity = severitySchema.options.find((one) => one === raw);
  if (severity) return severity;
  const list = severitySchema.options.join(' / ');
  throw new UsageError(text(`--fail-on 只能是 ${list}，不是“${raw}”。`, `--fail-on is one of ${list}, not “${raw}”.`));
}

/** `AMB-24=110`, as often as wanted. */
function settingOverrides(raw: readonly string[]): ReadonlyMap<string, string> {
  const defs = PROGRAMMES.flatMap((programme) => programme.settings);
  return new Map(
    raw.map((one): [string, string] => {
      const [id = '', ...rest] = one.split('=');
      const def = defs.find((setting) => setting.id === id);
      if (!def) {
        const known = [...new Set(defs.map((setting) => setting.id))].sort().join('、');
        throw new UsageError(
          text(`--set 没有口径“${id}”，有：${known}。`, `--set: no setting “${id}”; there are: ${known}.`),
        );
      }
      const value = acceptedValue(def, rest.join('='));
      if (value === undefined) {
        const options = optionsText(def);
        throw new UsageError(text(`口径 ${id} 可填：${options}。`, `Setting ${id} takes: ${options}.`));
      }
      return [id, value];
    }),
  );
}
