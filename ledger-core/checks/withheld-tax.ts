import * as v from 'valibot';
import type { CheckedRule } from '../definition/rule.ts';
import { unknownAmong, type Dossier } from '../dossier/dossier.ts';
import { subtract, yuanDisplay, yuanText, type Fen } from '../kernel/money.ts';
import { nameKey, text, type Text } from '../kernel/text.ts';
import { locate, type TypedRow, type TypedTable } from '../workbook/typed-table.ts';
import { found, inapplicable, type Check, type Hit } from './support/check.ts';
import { cellGap, isOnFeeSheet, paidFees, personKeys } from './support/fee-rows.ts';
import { namesOne } from './support/names-in.ts';
import { rowIdentity } from './support/row-hits.ts';
import { wrongTaxes, type TaxPayment, type WrongTax } from './support/tax-payments.ts';
import { takenBack } from './support/taken-back.ts';
import type { ExpenseRow } from './support/table-rows.ts';

const paramsSchema = v.object({ setting: v.string(), off: v.string() });

/** Tax withheld from fees against the law, and what was booked against what was paid and withheld. */
export const withheldTax: Check = (dossier, rule) => {
  const { setting, off } = v.parse(paramsSchema, rule.params);
  if (dossier.book.settings.text(setting) === off) {
    return inapplicable(text(`口径 ${setting} 选了不核对。`, `Setting ${setting} says not to check.`));
  }
  const sheet = sheetPayments(dossier, rule);
  const ledger = dossier.book.tables.rf_expenses;
  const rows = taxedRows(dossier);
  const unknown = unknownTaxed(dossier);
  if (sheet.payments.length + rows.length + sheet.gaps.length === 0 && !unknown && rule.inapplicable) {
    return inapplicable(rule.inapplicable);
  }
  const booked = ledger ? rows.flatMap((row) => bookedPayment(dossier, ledger, row)) : [];
  const { wrong, gaps } = wrongTaxes([...sheet.payments, ...booked]);
  const differing = ledger ? netDiffers(ledger, rows) : [];
  return found([...wrong.map(taxHit), ...differing], [...sheet.gaps, ...gaps, ...(unknown ? [unknown] : [])]);
};

/** Each row of the fee sheet that gives an amount before tax. */
function sheetPayments(
  dossier: Dossier,
  rule: CheckedRule,
): { readonly payments: readonly TaxPayment[]; readonly gaps: readonly Text[] } {
  const { table, rows, gaps: scopeGaps } = paidFees(dossier, rule);
  const gaps = [...scopeGaps];
  const personOf = personKeys(rows);
  const payments = (table ? rows : []).flatMap((row): TaxPayment[] => {
    const { gross, tax, on, kind = '' } = row.values;
    if (!table) return [];
    const isLost = (key: string): boolean => row.unreadable.has(key) || table.missingColumns.has(key);
    const lost = gross === undefined && isLost('gross') ? cellGap(table, row, 'gross') : undefined;
    if (lost) gaps.push(lost);
    if (gross === undefined) return [];
    const person = personOf(row);
    const once = person === undefined || on === undefined ? undefined : `fee|${person}|${kind}|${on.slice(0, 7)}`;
    return [{ table, row, gross, tax, on, once, missing: cellGap(table, row, 'tax', 'name', 'on') }];
  });
  return { payments, gaps };
}

/** Expense rows that give both the amount before tax and the tax, reversals and what they took back left out. */
function taxedRows(dossier: Dossier): readonly ExpenseRow[] {
  const gone = takenBack(dossier).rows;
  return (dossier.book.tables.rf_expenses?.rows ?? []).filter((row) => {
    const { gross, tax, amount } = row.values;
    return gross !== undefined && gross > 0 && tax !== undefined && (amount ?? 0) >= 0 && !gone.has(row);
  });
}

/** Why that is not known of some row: of those that name an amount before tax, or seem to. */
function unknownTaxed(dossier: Dossier): Text | undefined {
  const isAsked = ({ values, unreadable }: TypedRow): boolean => {
    const { gross, tax } = values as ExpenseRow['values'];
    return (gross ?? tax) !== undefined || (unreadable.has('gross') && unreadable.has('tax'));
  };
  return unknownAmong(dossier, 'rf_expenses', isAsked, ['gross', 'tax', 'amount', 'payee', 'voucher']);
}

/** A payment to one person that the fee sheet does not have. */
function bookedPayment(dossier: Dossier, table: TypedTable, row: ExpenseRow): TaxPayment[] {
  const { gross, tax, payee, bookedOn, category = '' } = row.values;
  if (gross === undefined || payee === undefined || !namesOne(payee) || isOnFeeSheet(dossier, row)) return [];
  const once = bookedOn === undefined ? undefined : `expense|${nameKey(payee)}|${category}|${bookedOn.slice(0, 7)}`;
  return [{ table, row, gross, tax, on: bookedOn, once, missing: cellGap(table, row, 'tax', 'bookedOn') }];
}

function taxHit({ payment: { table, row, gross, tax }, due, month }: WrongTax): Hit {
  const { name, payee } = row.values as { readonly name?: string; readonly payee?: string };
  const monthly = month
    ? text(
        `；当月同类共${yuanDisplay(month.gross)}元，合并算应扣${yuanDisplay(month.due)}元`,
        `; taken together, the ${yuanDisplay(month.gross)} of that month would bear ${yuanDisplay(month.due)}`,
      )
    : '';
  return {
    case: 'withheld',
    at: locate(table, row, 'tax'),
    observed: yuanText(tax),
    values: {
      name: name ?? payee ?? text('（未填姓名）', '(no name)'),
      gross: yuanDisplay(gross),
      tax: yuanDisplay(tax),
      due: yuanDisplay(due),
      monthly,
    },
    identity: rowIdentity(table.def, row),
  };
}

/** Rows whose amount is neither what the person earned nor what was paid out, nor part of a split that adds up to it. */
function netDiffers(table: TypedTable, rows: readonly ExpenseRow[]): Hit[] {
  const keyOf = ({ values: { voucher, bookedOn, gross, tax } }: ExpenseRow): string =>
    [nameKey(voucher ?? ''), bookedOn, gross, tax].join('|');
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + (row.values.amount ?? 0));
  return rows.flatMap((row): Hit[] => {
    const { amount, gross, tax } = row.values as { amount?: Fen; gross: Fen; tax: Fen };
    const net = subtract(gross, tax);
    const agrees = (sum: number | undefined): boolean => sum === gross || sum === net;
    if (amount === undefined || agrees(amount) || agrees(sums.get(keyOf(row)))) return [];
    return [
      {
        case: 'net-differs',
        at: locate(table, row, 'amount'),
        observed: yuanText(amount),
        values: {
          amount: yuanDisplay(amount),
          gross: yuanDisplay(gross),
          tax: yuanDisplay(tax),
          net: yuanDisplay(net),
        },
        identity: rowIdentity(table.def, row),
      },
    ];
  });
}
