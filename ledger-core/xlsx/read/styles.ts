import { builtInFormat, GENERAL_FORMAT, readNumberFormat, type NumberFormat } from '../../workbook/number-format.ts';
import type { Container } from './container.ts';
import { decodeEscapes } from './escaped-text.ts';
import type { ReadLimits } from './limits.ts';
import type { StyleTables } from './looks/style-tables.ts';
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

/** One pass gives the number formats and, where `tables` is given, all that the looks need. */
export function readStyles(
  container: Container,
  part: string | undefined,
  limits: ReadLimits,
  tables?: StyleTables,
): CellStyles {
  if (part === undefined) return new CellStyles([]);
  const codes = new Map<number, NumberFormat>();
  const ids: number[] = [];
  const check = (count: number): void => {
    if (count > limits.formats) refuse('xml-limits', '单元格格式过多', 'too many cell formats');
  };
  const numFmt: ElementRule = {
    open: (attributes) => {
      const id = Number(attributes.get('numFmtId'));
      const code = decodeEscapes(attributes.get('formatCode') ?? '');
      codes.set(id, readNumberFormat(code));
      check(codes.size);
      tables?.codes.set(id, code);
    },
  };
  const xf: ElementRule = {
    open: (attributes) => {
      ids.push(Number(attributes.get('numFmtId') ?? 0));
      check(ids.length);
      tables?.openFormat(attributes);
    },
    ...(tables ? { children: tables.formatChildren } : {}),
  };
  const rules = {
    ...tables?.rules,
    numFmts: { children: children({ numFmt }) },
    cellXfs: { children: children({ xf }) },
  };
  const root = children({ styleSheet: { children: children(rules) } });
  readXml(container, { name: part, namespaces: SPREADSHEET, root }, limits);
  return new CellStyles(ids.map((id) => codes.get(id) ?? builtInFormat(id)));
}
