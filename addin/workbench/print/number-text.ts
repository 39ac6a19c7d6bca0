import { format, formatColor, isValidFormat } from 'numfmt';
import type { NumberText } from '../../../ledger-core/report/sheet-html/print-options.ts';

/** What Chinese editions write into a format. */
const CHINESE: Readonly<Record<string, string>> = {
  'G/通用格式': 'General',
  '[红色]': '[Red]',
  '[蓝色]': '[Blue]',
  '[绿色]': '[Green]',
  '[黑色]': '[Black]',
  '[白色]': '[White]',
};

/** Excel's own red is too pale on white to be read by everybody. */
const LEGIBLE: ReadonlyMap<string, string> = new Map([['red', '#c00000']]);

/** A value under a number format as Excel shows it; under one that is none, as if it were General. */
export const numberText: NumberText = (value, code) => {
  const plain = code.replace(/G\/通用格式|\[.色\]/g, (found) => CHINESE[found] ?? found);
  const pattern = isValidFormat(plain) ? plain : 'General';
  const color = formatColor(pattern, value);
  return {
    text: format(pattern, value),
    ...(typeof color === 'string' ? { color: LEGIBLE.get(color.toLowerCase()) ?? color } : {}),
  };
};
