import type { ReceiptValues } from '../../definition/registers/money.ts';
import type { Scheme } from '../../definition/programme.ts';
import type { CheckedRule } from '../../definition/rule.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { yuan, yuanDisplay, yuanText } from '../../kernel/money.ts';
import { text, type Text } from '../../kernel/text.ts';
import { locate, type TypedRow, type TypedTable } from '../../workbook/typed-table.ts';
import { textParam, type Hit } from './check.ts';
import { missingTable, rowIdentity } from './row-hits.ts';
import { receipts } from '../../definition/registers/money.ts';

type ReceiptRow = TypedRow & { readonly values: ReceiptValues };

/** The rows by which a scheme's grants came, in the order of their dates. */
export interface GrantRows {
  readonly scheme: Scheme;
  readonly table: TypedTable;
  readonly rows: readonly ReceiptRow[];
}

/** Undefined with a reason where there is no table to look into. */
export function grantRows({ book }: Dossier, rule: CheckedRule): GrantRows | { readonly gap: Text } {
  const scheme = book.programme.schemes.find((one) => one.id === textParam(rule, 'scheme'));
  if (!scheme) throw new TypeError(`${rule.id}: no scheme ${textParam(rule, 'scheme')}`);
  const table = book.tables.rf_receipts;
  if (!table?.site) return { gap: missingTable(receipts) };
  const rows = (table.rows as readonly ReceiptRow[])
    .filter((row) => row.values.fund === scheme.fund)
    .sort((a, b) => compareDays(grantDay(a.values), grantDay(b.values)));
  return { scheme, table, rows };
}

/** The day of a grant: when it was paid, else when it arrived. */
export function grantDay({ paidOn, receivedOn }: ReceiptValues): LocalDate | undefined {
  return paidOn ?? receivedOn;
}

/** A grant whose amount is not the printed one. What the authority paid counts; failing that, what arrived. */
export function amountHits({ scheme, table, rows }: GrantRows): { readonly hits: Hit[]; readonly gaps: Text[] } {
  const wanted = yuan(scheme.amount);
  const hits: Hit[] = [];
  const gaps: Text[] = [];
  for (const row of rows) {
    const column = row.values.paid === undefined ? 'received' : 'paid';
    const amount = row.values[column];
    if (amount === undefined || row.unreadable.has('paid')) {
      gaps.push(text(`${scheme.fund}的金额没有填或读不出`, `the amount of ${scheme.fund} is blank or cannot be read`));
    } else if (amount !== wanted) {
      hits.push({
        case: 'amount',
        at: locate(table, row, column),
        observed: yuanText(amount),
        values: { fund: scheme.fund, amount: yuanDisplay(amount), expectedAmount: yuanDisplay(wanted) },
        identity: rowIdentity(table.def, row),
      });
    }
  }
  return { hits, gaps };
}

function compareDays(a: LocalDate | undefined, b: LocalDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
