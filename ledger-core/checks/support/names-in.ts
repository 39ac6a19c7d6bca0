import { tidy } from '../../kernel/text.ts';

const BETWEEN_NAMES = /[、，,；;/\n]|\s{2,}/;
/** 张三等3人, 张三等. */
const AND_OTHERS = /等(?:\d+|[一二三四五六七八九十]+)?[人名位]?$/;

/** The people (or firms) that one cell names: 甲、乙等3人 → 甲, 乙. */
export function namesIn(raw: string): readonly string[] {
  return raw
    .split(BETWEEN_NAMES)
    .map((name) => tidy(name).replace(AND_OTHERS, ''))
    .filter((name) => name !== '');
}

/** Whether a cell names one payee only, and nobody besides. */
export function namesOne(raw: string): boolean {
  return namesIn(raw).length === 1 && !BETWEEN_NAMES.test(raw) && !AND_OTHERS.test(raw);
}
