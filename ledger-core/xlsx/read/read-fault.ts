import { fill, text, type Text } from '../../kernel/text.ts';
import type { Refusal } from '../../workbook/image.ts';
import { REFUSALS, type RefusalCode } from './refusals.ts';

/** Ends the reading of a file. Thrown anywhere below `readWorkbook`, caught at its door. */
export class ReadFault extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, detail: Text) {
    super(`${code}: ${detail.en}`);
    this.name = 'ReadFault';
    this.refusal = { code, message: fill(REFUSALS[code], { detail }) };
  }
}

/** What `read` gives, or why the file is refused. */
export function orRefusal<Result>(read: () => Result): Result | { status: 'refused'; refusal: Refusal } {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadFault) return { status: 'refused', refusal: error.refusal };
    throw error;
  }
}

/** @throws ReadFault always. The two sentences say what was seen, without a full stop. */
export function refuse(code: RefusalCode, zh = '', en = ''): never {
  throw new ReadFault(code, text(zh, en));
}

/** As `refuse`, for a fault at one cell (`B7`) or row of a sheet. @throws ReadFault always. */
export function refuseCell(
  code: 'cell-invalid' | 'cell-ambiguous',
  sheet: string,
  place: string,
  zh: string,
  en: string,
): never {
  return refuse(code, `工作表“${sheet}”的 ${place}：${zh}`, `Sheet "${sheet}", ${place}: ${en}`);
}
