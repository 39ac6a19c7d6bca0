import type { FormFact } from '../../definition/form-fact.ts';
import type { CellValue, TableDef } from '../../definition/table.ts';
import { blankColumn } from '../../dossier/what-is-missing.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Text } from '../../kernel/text.ts';
import { yesNo, type Answer } from './answer.ts';
import { isEmailAddress, isTelephone } from './contact-forms.ts';

/** A row's cells, as far as they can be read, and what stands around them. */
export interface FormCells {
  readonly table: TableDef;
  readonly read: (key: string) => CellValue | undefined;
  /** Why a cell is not known although something stands in it. */
  readonly unread: (key: string) => Text | undefined;
  /** What a single value of the workbook says. */
  readonly fieldText: (name: string) => string | undefined;
  readonly asOf: LocalDate;
}

const CENT = 0.01 + 1e-9;

export function formFactAnswer(fact: FormFact, cells: FormCells): Answer {
  switch (fact.op) {
    case 'sumAbove':
      return sumAbove(fact, cells);
    case 'sumDiffers':
      return sumDiffers(fact, cells);
    default:
      return aboutOne(fact, cells);
  }
}

function aboutOne(fact: Exclude<FormFact, { op: 'sumAbove' | 'sumDiffers' }>, cells: FormCells): Answer {
  const value = cells.read(fact.column);
  if (value === undefined) return { unknown: whyNot(cells, fact.column) };
  const words = closed(value);
  switch (fact.op) {
    case 'mentions': {
      const named = fact.field === undefined ? undefined : cells.fieldText(fact.field);
      return yesNo(
        [...fact.values, ...(named === undefined ? [] : [named])].some((one) => words.includes(closed(one))),
      );
    }
    case 'longerThan':
      return yesNo(Array.from(words).length > fact.characters);
    case 'hasForm':
      return yesNo(fact.form === 'email' ? isEmailAddress(String(value)) : isTelephone(String(value)));
    case 'future':
      return yesNo(String(value) > cells.asOf.slice(0, String(value).length));
  }
}

function sumAbove({ columns, than, times = 1 }: Extract<FormFact, { op: 'sumAbove' }>, cells: FormCells): Answer {
  const limit = numberIn(cells, than);
  if (limit === undefined) return { unknown: whyNot(cells, than) };
  if (sumOf(cells, columns) > limit * times) return 'yes';
  const open = columns.find((key) => cells.read(key) === undefined);
  return open === undefined ? 'no' : { unknown: whyNot(cells, open) };
}

function sumDiffers({ columns, total }: Extract<FormFact, { op: 'sumDiffers' }>, cells: FormCells): Answer {
  const open = [...columns, total].find((key) => cells.read(key) === undefined);
  if (open !== undefined) return { unknown: whyNot(cells, open) };
  return yesNo(Math.abs(sumOf(cells, columns) - (numberIn(cells, total) ?? 0)) > CENT);
}

function sumOf(cells: FormCells, columns: readonly string[]): number {
  return columns.reduce((sum, key) => sum + (numberIn(cells, key) ?? 0), 0);
}

function numberIn({ read }: FormCells, key: string): number | undefined {
  const value = read(key);
  if (value === undefined) return undefined;
  return typeof value === 'object' ? value.toNumber() : Number(value);
}

function whyNot({ table, unread }: FormCells, key: string): Text {
  return unread(key) ?? blankColumn(table, key);
}

/** Without blanks and line breaks. */
function closed(value: CellValue): string {
  return String(value).replace(/\s/gu, '');
}
