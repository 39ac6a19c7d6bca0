import type { TableName } from '../definition/registers/all-tables.ts';
import type { CellValue } from '../definition/table.ts';
import { yearOf, type LocalDate } from '../kernel/local-date.ts';
import { add, subtract, total, ZERO, type Fen } from '../kernel/money.ts';
import { text, type Text } from '../kernel/text.ts';
import { plannedBy } from '../ledger/budget-line.ts';
import { yearTotals, type YearTotals } from '../ledger/year-totals.ts';
import type { TypedRow } from '../workbook/typed-table.ts';
import { unknownBalance, type Dossier } from './dossier.ts';

/** One calendar year of a workshop: its money, and how much was done. Amounts in fen. */
export interface YearFigures extends MoneyOfYear {
  readonly year: number;
  /** Categories in which money was spent or planned for this very year; '' for expenses that name none. */
  readonly byCategory: readonly { readonly name: string; readonly spent: Fen; readonly budget: Fen | undefined }[];
  /** Funds that held or moved money; what names no fund stands last, under '', so that the funds come to the whole. */
  readonly byFund: readonly (MoneyOfYear & { readonly fund: string })[];
  readonly counts: readonly { readonly what: Text; readonly count: number }[];
  /** Entries without a date, which are in no year: what moved, whichever way. */
  readonly undated: Fen;
  /** Why the sums are not the whole. */
  readonly incomplete: Text | undefined;
}

type MoneyOfYear = Omit<YearTotals, 'byCategory'>;

export function yearFigures(dossier: Dossier, year: number): YearFigures {
  const { ledger } = dossier;
  const { byCategory, ...money } = yearTotals(ledger, year);
  const { received, returned, spent } = ledger.moved(undefined, 'undated');
  return {
    year,
    ...money,
    byCategory: categoryFigures(dossier, year, byCategory),
    byFund: fundFigures(dossier, year, money),
    counts: registerCounts(dossier, year),
    undated: total([received, returned, spent]),
    incomplete: unknownBalance(dossier),
  };
}

function categoryFigures(
  { ledger }: Dossier,
  year: number,
  spentIn: ReadonlyMap<string, Fen>,
): YearFigures['byCategory'] {
  const budget = new Map<string, Fen>();
  for (const line of ledger.input.budget) {
    const plan = plannedBy(line);
    if (line.year !== year || line.category === undefined || plan === undefined) continue;
    budget.set(line.category, add(budget.get(line.category) ?? ZERO, plan));
  }
  return [...new Set([...spentIn.keys(), ...budget.keys()])].map((name) => ({
    name,
    spent: spentIn.get(name) ?? ZERO,
    budget: budget.get(name),
  }));
}

function fundFigures({ ledger }: Dossier, year: number, whole: MoneyOfYear): YearFigures['byFund'] {
  const funds = ledger.funds().filter((fund) => fund !== '');
  const named = funds.map((fund) => ({ fund, ...moneyOf(yearTotals(ledger, year, fund)) }));
  const rest = (part: keyof MoneyOfYear): Fen => named.reduce((left, one) => subtract(left, one[part]), whole[part]);
  const unnamed = {
    fund: '',
    opening: rest('opening'),
    received: rest('received'),
    spent: rest('spent'),
    returned: rest('returned'),
    closing: rest('closing'),
  };
  return [...named, unnamed].filter((one) => Object.values(moneyOf(one)).some((amount) => amount !== ZERO));
}

function moneyOf({ opening, received, spent, returned, closing }: MoneyOfYear): MoneyOfYear {
  return { opening, received, spent, returned, closing };
}

const COUNTED: readonly { readonly table: TableName; readonly key: string; readonly what: Text }[] = [
  { table: 'rf_projects', key: 'year', what: text('创新项目', 'Projects') },
  { table: 'rf_activities', key: 'on', what: text('创新活动', 'Activities') },
  { table: 'rf_achievements', key: 'year', what: text('创新成果', 'Achievements') },
  { table: 'rf_patents', key: 'grantedOn', what: text('授权专利', 'Patents granted') },
];

function registerCounts({ book }: Dossier, year: number): YearFigures['counts'] {
  return COUNTED.flatMap(({ table, key, what }) => {
    const rows: readonly TypedRow[] | undefined = book.tables[table]?.rows;
    return rows ? [{ what, count: rows.filter((row) => yearIn(row, key) === year).length }] : [];
  });
}

/** The year that a column of a row names, as a day or as a year. */
export function yearIn({ values }: TypedRow, key: string): number | undefined {
  const value = (values as Readonly<Record<string, CellValue | undefined>>)[key];
  return typeof value === 'string' ? yearOf(value as LocalDate) : typeof value === 'number' ? value : undefined;
}
