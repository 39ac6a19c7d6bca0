import type { FeeValues } from '../../definition/registers/fees.ts';
import { expenses, type BudgetValues } from '../../definition/registers/money.ts';
import { withheldTax } from '../../definition/withholding-tax.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { ratio, subtract, ZERO, type Fen } from '../../kernel/money.ts';
import { yuanNumber } from '../../templates/cell-scalar.ts';
import type { LedgerResults, Payees } from '../../templates/ledger-results.ts';
import type { CellScalar } from '../../templates/plan.ts';
import { isInvoiceRemark, REMARK_SEPARATOR, rowRemarks, type RowRemark } from '../../templates/row-check.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { evaluatorOf } from './row-hits.ts';
import type { ExpenseRow } from './table-rows.ts';

/** So many rows take no longer than a rule does. */
const BLOCK_ROWS = 500;

/** What the formulas of a ledger workbook come to, from its typed rows. */
export const ledgerResults = oncePerDossier((dossier): LedgerResults => {
  const { book, ledger } = dossier;
  return {
    computed: (table, key) => computedColumns(dossier).get(`${table}.${key}`) ?? [],
    firstYear: ledger.firstYear(),
    lastDay: ledger.lastDay(),
    ownCategories: ownCategories(dossier),
    spent: (category, year) => ledger.spent({ category, year }),
    fund: (fund) => ledger.sums(fund),
    moved: (fund, span) => ledger.moved(fund, span),
    payees: (voucher) => payees(dossier, voucher),
    balanceForBooks: ledger.balanceAt(book.fields.date('rf_sub_account_date')),
  };
});

/** Every computed column under `table.key`, row by row. */
const computedColumns = oncePerDossier((dossier): ReadonlyMap<string, readonly CellScalar[]> => {
  const { book, ledger } = dossier;
  const remarks = remarksUpTo(dossier, expenseRows(dossier).length);
  const budget = ledger.input.budget.map((one) => budgetLine(dossier, one));
  const fees = book.tables.rf_fees?.rows.map(({ values }) => values) ?? [];
  return new Map<string, readonly CellScalar[]>([
    ['rf_expenses.rowCheck', remarks.map((ofRow) => ofRow.map(({ short }) => short).join(REMARK_SEPARATOR))],
    ['rf_expenses.balance', ledger.balances().map(moneyCell)],
    ['rf_expenses.invoiceCheck', remarks.map((ofRow) => ofRow.find(isInvoiceRemark)?.short ?? '')],
    ['rf_budget.spent', budget.map((line) => moneyCell(line?.spent))],
    ['rf_budget.left', budget.map((line) => moneyCell(line?.left))],
    ['rf_budget.execution', budget.map((line) => line?.execution ?? '')],
    ['rf_fees.net', fees.map(({ gross, tax }) => moneyCell(gross && subtract(gross, tax ?? ZERO)))],
    ['rf_fees.dueTax', fees.map(({ gross }) => moneyCell(gross && withheldTax(gross)))],
    ['rf_fees.printKey', printKeys(fees)],
  ]);
});

/** Makes them block by block, for whoever may pause meanwhile. */
export function* computingColumns(dossier: Dossier): Generator<undefined, void> {
  const { length } = expenseRows(dossier);
  for (let end = BLOCK_ROWS; end < length; end += BLOCK_ROWS) {
    remarksUpTo(dossier, end);
    yield;
  }
  computedColumns(dossier);
}

const knownRemarks = oncePerDossier((): (readonly RowRemark[])[] => []);

/** What 校验 says of the expenses, row by row, so many rows at least. */
function remarksUpTo(dossier: Dossier, end: number): readonly (readonly RowRemark[])[] {
  const done = knownRemarks(dossier);
  const all = rowRemarks(dossier.book.programme, expenses.name);
  for (const row of expenseRows(dossier).slice(done.length, end)) done.push(remarksOf(dossier, all, row));
  return done;
}

function expenseRows({ book }: Dossier): readonly ExpenseRow[] {
  return book.tables.rf_expenses?.rows ?? [];
}

/** By their place in the table: rows between them may be blank. */
function ownCategories({ book }: Dossier): readonly (string | undefined)[] {
  const names: (string | undefined)[] = [];
  for (const { index, values } of book.tables.rf_categories?.rows ?? []) names[index - 1] = values.name;
  return Array.from(names);
}

function payees({ book, ledger }: Dossier, voucher: string): Payees {
  // As spreadsheets compare: without regard to case.
  const isOurs = (one: { readonly voucher?: string | undefined }): boolean =>
    one.voucher?.toUpperCase() === voucher.toUpperCase();
  const rows = (book.tables.rf_fees?.rows ?? [])
    .filter(({ values }) => isOurs(values))
    .map(({ index, values }) => ({ place: index, values }));
  const funds = new Set(ledger.input.expenses.filter(isOurs).flatMap(({ fund }) => fund ?? []));
  return { rows, funds: [...funds] };
}

function moneyCell(amount: Fen | undefined): CellScalar {
  return amount === undefined ? '' : yuanNumber(amount);
}

function budgetLine(
  { ledger }: Dossier,
  { category, fund, year, initial, adjusted }: BudgetValues,
): { readonly spent: Fen; readonly left: Fen; readonly execution: number | undefined } | undefined {
  if (category === undefined) return undefined;
  const spent = ledger.spent({ category, fund, year });
  const planned = adjusted ?? initial ?? ZERO;
  return { spent, left: subtract(planned, spent), execution: ratio(spent, planned)?.toDecimalPlaces(4).toNumber() };
}

/** A voucher's fees are numbered from 1 in the order of their rows. */
function printKeys(fees: readonly FeeValues[]): readonly string[] {
  const counts = new Map<string, number>();
  return fees.map(({ voucher }) => {
    if (voucher === undefined) return '';
    const key = voucher.toUpperCase();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${voucher}#${count}`;
  });
}

/** What 校验 says of a row whose cells are all typed as their columns want. */
function remarksOf(dossier: Dossier, known: readonly RowRemark[], row: ExpenseRow): readonly RowRemark[] {
  const evaluator = evaluatorOf(dossier);
  return known.filter(({ scope, when }) => {
    const inScope = scope === undefined || evaluator.answer(scope, expenses, row) === 'yes';
    return inScope && evaluator.answer(when, expenses, row) === 'yes';
  });
}
