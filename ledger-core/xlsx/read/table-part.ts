import { formatRange, parseRange, type CellRange } from '../../kernel/cell-ref.ts';
import type { TableImage } from '../../workbook/image.ts';
import type { Container } from './container.ts';
import { decodeEscapes } from './escaped-text.ts';
import type { ReadLimits } from './limits.ts';
import { SPREADSHEET } from './namespaces.ts';
import { refuse } from './read-fault.ts';
import { children, type ElementRule } from './xml-rules.ts';
import { readXml } from './xml.ts';

/** Reads one table. @throws ReadFault when its range and its columns do not fit each other. */
export function readTable(container: Container, part: string, limits: ReadLimits): TableImage {
  const columns: string[] = [];
  let name = '';
  let reference = '';
  let totals = 0;
  const tableColumn: ElementRule = {
    open: (attributes) => {
      columns.push(decodeEscapes(attributes.get('name') ?? ''));
      if (columns.length > limits.columns)
        refuse('xml-limits', `表格“${name}”的列过多`, `too many columns in table "${name}"`);
    },
  };
  const table: ElementRule = {
    open: (attributes) => {
      name = decodeEscapes(attributes.get('displayName') ?? attributes.get('name') ?? '');
      reference = attributes.get('ref') ?? '';
      totals = Number(attributes.get('totalsRowCount') ?? 0);
    },
    children: children({ tableColumns: { children: children({ tableColumn }) } }),
  };
  readXml(container, { name: part, namespaces: SPREADSHEET, root: children({ table }) }, limits);
  const range = parseRange(reference);
  if (!range) refuse('cell-invalid', `表格“${name}”的区域无效`, `The range of table "${name}" is invalid`);
  checkColumns(name, range, columns);
  return { name, range, columns, hasTotals: totals > 0 };
}

function checkColumns(name: string, range: CellRange, columns: readonly string[]): void {
  if (columns.length !== range.right - range.left + 1) {
    const place = formatRange(range);
    refuse(
      'cell-invalid',
      `表格“${name}”的列数与区域 ${place} 不符`,
      `The columns of table "${name}" do not fit its range ${place}`,
    );
  }
  const seen = new Set<string>();
  for (const column of columns) {
    const key = column.toLowerCase();
    if (seen.has(key))
      refuse(
        'cell-ambiguous',
        `表格“${name}”有两列都叫“${column}”`,
        `Table "${name}" has two columns called "${column}"`,
      );
    seen.add(key);
  }
}
