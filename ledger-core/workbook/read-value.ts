import type { CellValue, ColumnDef } from '../definition/table.ts';
import type { Epoch } from '../kernel/local-date.ts';
import type { CellImage } from './image.ts';
import { readAmount } from './reading/read-amount.ts';
import { readChoice, type Choices } from './reading/read-choice.ts';
import { readDate } from './reading/read-date.ts';
import { readDecimal } from './reading/read-decimal.ts';
import { readIdentifier } from './reading/read-identifier.ts';
import { readMonth } from './reading/read-month.ts';
import { readPeople, readPerson } from './reading/read-person.ts';
import { readText } from './reading/read-text.ts';
import { readWholeNumber } from './reading/read-whole-number.ts';
import { readYear } from './reading/read-year.ts';
import type { Reading } from './reading/reading.ts';

/** What a reader must know of a column, or of a field of the cover. */
export type ValueColumn = Pick<ColumnDef, 'type' | 'isWanYuan' | 'isCompared'>;

/** Reads a cell in the sense of its column. */
export function readValue(
  { type, isWanYuan, isCompared }: ValueColumn,
  cell: CellImage | undefined,
  epoch: Epoch,
  choices: Choices,
): Reading<CellValue> {
  switch (type) {
    case 'amount':
      return readAmount(cell);
    case 'date':
      return readDate(cell, epoch);
    case 'month':
      return readMonth(cell, epoch);
    case 'year':
      return readYear(cell);
    case 'count':
      return readWholeNumber(cell);
    case 'decimal':
      return readDecimal(cell, isWanYuan ? 'wan-yuan' : 'plain');
    case 'identifier':
      return readIdentifier(cell);
    case 'choice':
      return readChoice(cell, choices);
    case 'person':
      return readPerson(cell);
    case 'people':
      return readPeople(cell);
    case 'name':
    case 'text':
    case 'formula':
      return readText(cell, isCompared ? 'compared' : 'free');
  }
}
