import { expenses, type ExpenseValues } from '../definition/registers/money.ts';
import { missingTable } from '../dossier/what-is-missing.ts';
import { unknownIn } from '../dossier/dossier.ts';
import { columnsRead } from '../definition/condition.ts';
import { locate } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { UNIQUE_DIGITS } from './support/invoice-index.ts';
import { evaluatorOf, otherRows, rowIdentity } from './support/row-hits.ts';

/** Invoices that may be one and the same, or rightly stand on several vouchers: for a person to compare. */
export const invoiceDoubts: Check = (dossier, rule) => {
  const table = dossier.book.tables.rf_expenses;
  if (!table || table.isMissing) return found([], [missingTable(expenses)]);
  const unknown = unknownIn(dossier, 'rf_expenses', ...columnsRead({ op: 'invoiceBookedTwice' }));
  if (unknown) return found([], [unknown]);
  const { invoices } = evaluatorOf(dossier);
  const rows = table.rows.filter((row) => row.values.invoice !== undefined);
  if (rows.length === 0 && rule.inapplicable) return inapplicable(rule.inapplicable);
  return found(
    rows.flatMap((row): Hit[] => {
      const { doubtful } = invoices.repetitions(row);
      if (doubtful.length === 0) return [];
      const { invoice = '' } = row.values;
      return [
        {
          case: [row, ...doubtful].some((one) => isShort(one.values)) ? 'same-number' : 'instalments',
          at: locate(table, row, 'invoice'),
          observed: invoice,
          values: { others: otherRows(doubtful) },
          identity: rowIdentity(table.def, row),
        },
      ];
    }),
  );
};

function isShort({ invoice, invoiceCode }: ExpenseValues): boolean {
  return (invoice?.length ?? 0) < UNIQUE_DIGITS && invoiceCode === undefined;
}
