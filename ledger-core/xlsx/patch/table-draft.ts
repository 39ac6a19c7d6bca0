import { formatRange, parseRange, type CellRange } from '../../kernel/cell-ref.ts';
import { decodeEscapes } from '../read/escaped-text.ts';
import { isTrue } from '../read/workbook-part.ts';
import type { PackageDraft } from './package-draft.ts';
import type { PartDraft } from './part-draft.ts';
import { failPatch } from './patch-fault.ts';
import { attributeOf, childOf, childrenOf, isSheetElement, textOf } from './xml-node.ts';

/** A table of a sheet, and its part. */
export interface TableDraft {
  readonly part: PartDraft;
  readonly name: string;
  /** Header row included, where there is one. */
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly name: string;
  /** Of a calculated column. */
  readonly formula?: string;
  readonly isArray: boolean;
}

/** The tables that a sheet's part leads to. */
export function readTableDrafts(draft: PackageDraft, sheetPart: string): TableDraft[] {
  return [...draft.relationships(sheetPart).values()]
    .filter(({ kind, external }) => kind === 'table' && !external)
    .map(({ target }) => tableDraft(draft.part(target)));
}

function tableDraft(part: PartDraft): TableDraft {
  const { root } = part;
  const range = parseRange(attributeOf(root, 'ref') ?? '');
  if (!range || !isSheetElement(root, 'table')) failPatch('structure', { part: part.source.part });
  return {
    part,
    name: decodeEscapes(attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? ''),
    range,
    hasHeader: Number(attributeOf(root, 'headerRowCount') ?? 1) > 0,
    hasTotals: Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0,
    columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) => {
      const formula = childOf(column, 'calculatedColumnFormula');
      return {
        name: decodeEscapes(attributeOf(column, 'name') ?? ''),
        ...(formula ? { formula: textOf(formula) } : {}),
        isArray: formula !== undefined && isTrue(attributeOf(formula, 'array')),
      };
    }),
  };
}

/** Says in the table's part where it ends now; its filter ends with it. */
export function setTableBottom({ part, range }: TableDraft, bottom: number): void {
  const { root } = part;
  part.setAttributes(root, { ref: formatRange({ ...range, bottom }) });
  const filter = childOf(root, 'autoFilter');
  const filtered = filter && parseRange(attributeOf(filter, 'ref') ?? '');
  if (filter && filtered?.bottom === range.bottom)
    part.setAttributes(filter, { ref: formatRange({ ...filtered, bottom }) });
}
