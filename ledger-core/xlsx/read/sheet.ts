import { MAX_COL, parseRange, type CellRange } from '../../kernel/cell-ref.ts';
import { joinSpans, type Span } from '../../kernel/spans.ts';
import { CellRows } from './cell-rows.ts';
import { RELATIONSHIP_ATTRIBUTES, SPREADSHEET } from './namespaces.ts';
import { refuse } from './read-fault.ts';
import type { SheetContent, SheetSource } from './sheet-source.ts';
import { isTrue } from './workbook-part.ts';
import { children, type ElementRule } from './xml-rules.ts';
import { readXml } from './xml.ts';

/** Reads one worksheet in one pass. Claims of size (`dimension`) are ignored and no range is ever expanded. */
export function readSheet(source: SheetSource): SheetContent {
  const { limits, name } = source;
  const cells = new CellRows(source);
  const merges: CellRange[] = [];
  const hidden: Span[] = [];
  const tables: string[] = [];
  let hasOleLinks = false;
  const tablePart: ElementRule = {
    open: (attributes) => {
      tables.push(attributes.getQualified(RELATIONSHIP_ATTRIBUTES, 'id') ?? '');
      if (tables.length > limits.entries)
        refuse('xml-limits', `工作表“${name}”的表格过多`, `too many tables in sheet "${name}"`);
    },
  };
  const oleObject: ElementRule = {
    open: (attributes) => {
      if (attributes.get('link') !== undefined) hasOleLinks = true;
    },
  };
  const rules = {
    ...source.looks?.rules,
    cols: { children: children({ col: columnRule(source, hidden) }) },
    sheetData: cells.rule(),
    mergeCells: { children: children({ mergeCell: mergeRule(source, merges) }) },
    tableParts: { children: children({ tablePart }) },
    oleObjects: { children: children({ oleObject }) },
  };
  const root = children({ worksheet: { children: children(rules) } });
  readXml(source.container, { name: source.part, namespaces: SPREADSHEET, root }, limits);
  const { rows, veiled, uncached, dde } = cells;
  return { rows, merges, hiddenColumns: joinSpans(hidden), tables, veiled, uncached, dde, hasOleLinks };
}

function mergeRule({ name, limits }: SheetSource, merges: CellRange[]): ElementRule {
  return {
    open: (attributes) => {
      const raw = attributes.get('ref') ?? '';
      const range = parseRange(raw);
      if (!range) {
        const shown = JSON.stringify(raw.slice(0, 40));
        refuse(
          'cell-invalid',
          `工作表“${name}”的合并区域 ${shown} 无效`,
          `Sheet "${name}": the merged range ${shown} is invalid`,
        );
      }
      merges.push(range);
      if (merges.length > limits.merges) {
        refuse('xml-limits', `工作表“${name}”的合并区域过多`, `too many merged ranges in sheet "${name}"`);
      }
    },
  };
}

function columnRule({ name, limits, looks }: SheetSource, hidden: Span[]): ElementRule {
  let count = 0;
  return {
    open: (attributes) => {
      count += 1;
      if (count > limits.columns)
        refuse('xml-limits', `工作表“${name}”的列定义过多`, `too many column definitions in sheet "${name}"`);
      looks?.columns.take(attributes);
      if (!isTrue(attributes.get('hidden')) && Number(attributes.get('width') ?? 1) !== 0) return;
      const first = Number(attributes.get('min'));
      const last = Number(attributes.get('max'));
      if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last < first || last > MAX_COL) {
        refuse('cell-invalid', `工作表“${name}”的列定义无效`, `Sheet "${name}": a column definition is invalid`);
      }
      hidden.push({ first, last });
    },
  };
}
