import { expenses, type ExpenseValues } from '../../definition/registers/money.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { ratio, subtract, ZERO } from '../../kernel/money.ts';
import type { LedgerResults } from '../../templates/ledger-results.ts';
import { REMARK_SEPARATOR, rowRemarks } from '../../templates/row-check.ts';
import type { TypedRow } from '../../workbook/typed-table.ts';
import { oncePerDossier } from './once-per-dossier.ts';
import { evaluatorOf } from './row-hits.ts';

/** What the formulas of a ledger workbook come to, from its typed rows. */
export const ledgerResults = oncePerDossier((dossier): LedgerResults => {
  const { book, ledger } = dossier;
  const rows = book.tables.rf_expenses?.rows ?? [];
  return {
    rowChecks: rows.map((row) => rowCheckText(dossier, row)),
    balances: ledger.balances(),
    budget: ledger.input.budget.map(({ category, fund, year, initial, adjusted }) => {
      if (category === undefined) return undefined;
      const spent = ledger.spent({ category, fund, year });
      const planned = adjusted ?? initial ?? ZERO;
      return { spent, left: subtract(planned, spent), execution: ratio(spent, planned)?.toDecimalPlaces(4).toNumber() };
    }),
    firstYear: ledger.firstYear(),
    spent: (category, year) => ledger.spent({ category, year }),
    fund: (fund) => ledger.sums(fund),
    balanceForBooks: ledger.balanceAt(book.fields.date('rf_sub_account_date')),
  };
});

/** What 校验 says of a row whose cells are all typed as their columns want. */
function rowCheckText(dossier: Dossier, row: TypedRow & { readonly values: ExpenseValues }): string {
  const evaluator = evaluatorOf(dossier);
  const said = rowRemarks(dossier.book.programme, expenses.name).filter(({ scope, when }) => {
    const inScope = scope === undefined || evaluator.answer(scope, expenses, row) === 'yes';
    return inScope && evaluator.answer(when, expenses, row) === 'yes';
  });
  return said.map(({ short }) => short).join(REMARK_SEPARATOR);
}
