import type { ColumnDef } from '../definition/table.ts';
import type { Epoch } from '../kernel/local-date.ts';
import { readValue } from '../workbook/read-value.ts';
import type { Choices } from '../workbook/reading/read-choice.ts';
import { typedCell, type TypedCell } from '../workbook/reading/typed-cell.ts';
import { isLogged } from '../workbook/value-issue.ts';
import { cleanValue } from './clean-value.ts';

/** The cell that something is typed into: of a column of ours. */
export interface ColumnCell {
  readonly column: ColumnDef;
  /** The column's list. */
  readonly choices: Choices;
  readonly epoch: Epoch;
  readonly numberFormat: string;
}

export interface TypedInColumn extends TypedCell {
  /** The value is a day: the cell has to show it as one. */
  readonly isDate: boolean;
}

/**
 * What a cell comes to hold when a person types into it. A text that the checks would read and offer to correct (20260305,
 * 壹佰元, a blank behind an item of the list) is corrected at once; one that they would ask about stays as it is typed.
 */
export function typedInColumn(typed: string, { column, choices, epoch, numberFormat }: ColumnCell): TypedInColumn {
  const plain = { ...typedCell(typed, { numberFormat }), isDate: false };
  // Typed as a text on purpose.
  if (typed.startsWith("'") || plain.value === null || !isLogged(column)) return plain;
  const reading = readValue(column, { row: 1, col: 1, kind: 'text', text: typed }, epoch, choices);
  const clean = reading.kind === 'fixed' ? cleanValue(column.type, reading.value, typed) : undefined;
  return clean === undefined || clean.write === plain.value ? plain : { value: clean.write, isDate: clean.isDate };
}
