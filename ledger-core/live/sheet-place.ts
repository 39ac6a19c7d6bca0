import type { CellRange } from '../kernel/cell-ref.ts';
import type { ConditionalSums } from './sheet-sums.ts';
import type { Criterion } from './sheet-criterion.ts';
import type { CellError } from '../workbook/edits.ts';
import type { Value } from './sheet-value.ts';
import type { Slice, Vector } from './sheet-vector.ts';

/** The cells of a workbook as formulas see them: those of ours by what they come to, all others by what they hold. */
export interface CellSource {
  /** Added to a serial number it makes one of the 1900 system. */
  readonly epochShift: number;
  readonly sums: ConditionalSums;
  /** Results that depend on nothing but their key, by the part of a formula that they are of. */
  readonly memo: WeakMap<object, Map<string, Value>>;
  /** @throws CannotTell where that cell cannot be told. */
  value(sheet: string, row: number, col: number): Value;
  /** Row by row where it is several columns wide. Undefined: no such sheet. */
  slice(sheet: string, range: CellRange): Slice | undefined;
  /** By `columnKey`. Undefined: no such table or column. */
  column(key: string): TableColumn | undefined;
  criterion(wanted: number | string | boolean | null): Criterion;
}

export interface TableColumn {
  readonly sheet: string;
  readonly col: number;
  /** The first row of the table's body, and what stands in it from there. */
  readonly top: number;
  readonly vector: Vector;
}

export function columnKey(table: string, heading: string): string {
  return `${table.toLowerCase()}[${heading.toLowerCase()}`;
}

/** Where a formula stands. */
export interface Place {
  readonly cells: CellSource;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** A formula that can be worked out. @throws CannotTell */
export type Evaluate = (at: Place) => Value;

export type Locate = (at: Place) => Slice | CellError;
