import { listOf } from '../definition/programme.ts';
import type { CellValue } from '../definition/table.ts';
import { unknownIn } from '../dossier/dossier.ts';
import { ZERO, add, yuanDisplay, type Fen } from '../kernel/money.ts';
import type { Location } from '../kernel/issue.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check } from './support/check.ts';

interface Use {
  readonly at: Location;
  count: number;
  amount: Fen;
}

/** Category names used in expenses and budget, each once: those that the document does not print. */
export const categoryNames: Check = (dossier, rule) => {
  const { book } = dossier;
  const printed = new Set(listOf(book.programme, 'categories'));
  const unknown = new Map<string, Use>();
  let named = 0;
  for (const table of [book.tables.rf_expenses, book.tables.rf_budget]) {
    for (const row of table?.rows ?? []) {
      const { category, amount } = row.values as { readonly category?: string; readonly amount?: CellValue };
      if (category === undefined || !table) continue;
      named += 1;
      if (printed.has(category)) continue;
      const use = unknown.get(category) ?? { at: locate(table, row, 'category'), count: 0, amount: ZERO };
      unknown.set(category, use);
      use.count += 1;
      use.amount = add(use.amount, (amount as Fen | undefined) ?? ZERO);
    }
  }
  const unknownColumn = unknownIn(dossier, 'rf_expenses', 'category');
  if (named === 0 && rule.inapplicable && !unknownColumn) return inapplicable(rule.inapplicable);
  const list = [...printed].join('、');
  return found(
    [...unknown].map(([name, { at, count, amount }]) => ({
      case: 'unknown',
      at,
      observed: name,
      values: { observed: name, count, amount: yuanDisplay(amount), list },
      identity: [name],
    })),
    unknownColumn ? [unknownColumn] : [],
  );
};
