import { builtInFormat, GENERAL_FORMAT, readNumberFormat, type NumberFormat } from '../../workbook/number-format.ts';
import type { Container } from './container.ts';
import { decodeEscapes } from './escaped-text.ts';
import type { ReadLimits } from './limits.ts';
import { SPREADSHEET } from './namespaces.ts';
import { refuse } from './read-fault.ts';
import { children, type ElementRule } from './xml-rules.ts';
import { readXml } from './xml.ts';

/** The number formats of a workbook, by cell format (`c@s`). */
export class CellStyles {
  readonly #formats: readonly NumberFormat[];

  constructor(formats: readonly NumberFormat[]) {
    this.#formats = formats;
  }

  /** General for an index the file does not define: a format never decides a value, only whether it is a day. */
  formatOf(index: number): NumberFormat {
    return this.#formats[index] ?? GENERAL_FORMAT;
  }
}

export function readStyles(container: Container, part: string | undefined, limits: ReadLimits): CellStyles {
  if (part === undefined) return new CellStyles([]);
  const codes = new Map<number, NumberFormat>();
  const ids: number[] = [];
  const check = (count: number): void => {
    if (count > limits.formats) refuse('xml-limits', '单元格格式过多', 'too many cell formats');
  };
  const numFmt: ElementRule = {
    open: (attributes) => {
      codes.set(
        Number(attributes.get('numFmtId')),
        readNumberFormat(decodeEscapes(attributes.get('formatCode') ?? '')),
      );
      check(codes.size);
    },
  };
  const xf: ElementRule = {
    open: (attributes) => {
      ids.push(Number(attributes.get('numFmtId') ?? 0));
      check(ids.length);
    },
  };
  const rules = { numFmts: { children: children({ numFmt }) }, cellXfs: { children: children({ xf }) } };
  const root = children({ styleSheet: { children: children(rules) } });
  readXml(container, { name: part, namespaces: SPREADSHEET, root }, limits);
  return new CellStyles(ids.map((id) => codes.get(id) ?? builtInFormat(id)));
}
