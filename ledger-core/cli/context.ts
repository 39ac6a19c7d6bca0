import type { LocalDate } from '../kernel/local-date.ts';
import { parseIsoDate } from '../kernel/local-date.ts';
import { text, type Language, type Text } from '../kernel/text.ts';
import { UsageError } from './usage-error.ts';

/** What a command has of the world around it. */
export interface Context {
  readonly language: Language;
  readonly version: string;
  /** Data, for a program or a person to take on. */
  readonly out: (words: string) => void;
  /** What is said beside the data. */
  readonly note: (words: string) => void;
  /** Whether a person watches `out`, so that colours help. */
  readonly colours: boolean;
  readonly today: () => LocalDate;
}

export function say(context: Context, message: Text): string {
  return message[context.language];
}

/** `--as-of`, else today. @throws UsageError when it is no day. */
export function asOfDate(context: Context, raw: string | undefined): LocalDate {
  if (raw === undefined) return context.today();
  const day = parseIsoDate(raw);
  if (day === undefined) {
    throw new UsageError(
      text(`--as-of 要写成 2026-11-01 的样子，不是“${raw}”。`, `--as-of wants a day like 2026-11-01, not “${raw}”.`),
    );
  }
  return day;
}

/** `--lang`, else the locale: en… is English, anything else Chinese. */
export function languageOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (option === 'zh' || option === 'en') return option;
  if (option !== undefined)
    throw new UsageError(text(`--lang 只能是 zh 或 en，不是“${option}”。`, `--lang is zh or en, not “${option}”.`));
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
}
