import { push } from '../../kernel/push.ts';
import { withheldTax } from '../../definition/withholding-tax.ts';
import { fen, total, ZERO, type Fen } from '../../kernel/money.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Text } from '../../kernel/text.ts';
import type { TypedRow, TypedTable } from '../../workbook/typed-table.ts';

/** One payment for labour, and the tax that was withheld from it. */
export interface TaxPayment {
  readonly table: TypedTable;
  readonly row: TypedRow;
  readonly gross: Fen;
  /** Undefined where the cell is blank: that is not zero. */
  readonly tax: Fen | undefined;
  readonly on: LocalDate | undefined;
  /** Person, kind and month: what may be one payment (次) in the sense of the law. Undefined where that is not known. */
  readonly once: string | undefined;
  /** What `once` or `tax` would need. */
  readonly missing: Text | undefined;
}

/** A payment whose tax is neither that of the payment nor that of the month. */
export interface WrongTax {
  readonly payment: TaxPayment & { readonly tax: Fen };
  readonly due: Fen;
  /** Of all payments of the kind in that month, where there are several. */
  readonly month: { readonly gross: Fen; readonly due: Fen } | undefined;
}

/** Tax is rounded to the fen, and rounding may differ by one. */
const ROUNDING = 1;

export function wrongTaxes(payments: readonly TaxPayment[]): {
  readonly wrong: readonly WrongTax[];
  readonly gaps: readonly Text[];
} {
  const groups = new Map<string, TaxPayment[]>();
  payments.forEach((payment, at) => {
    push(groups, payment.once ?? `alone ${at}`, payment);
  });
  const judged = [...groups.values()].map(judgedGroup);
  return { wrong: judged.flatMap(({ wrong }) => wrong), gaps: judged.flatMap(({ gaps }) => gaps) };
}

/**
 * Continuous work of one month is one payment; single jobs are taxed one by one. Which it was the ledger does not say, so
 * either is right: each payment's own tax, or that of the month so far, or of the whole month.
 */
function judgedGroup(group: readonly TaxPayment[]): {
  readonly wrong: readonly WrongTax[];
  readonly gaps: readonly Text[];
} {
  const none = { wrong: [], gaps: [] };
  if (group.every(isOwnTax)) return none;
  const gross = total(group.map((one) => one.gross));
  const due = withheldTax(gross);
  if (group.length > 1 && isClose(total(group.map((one) => one.tax ?? ZERO)), due)) return none;
  const unknown = group.filter((one) => !isOwnTax(one) && (one.tax === undefined || one.once === undefined));
  const gaps = unknown.flatMap(({ missing }) => (missing ? [missing] : []));
  if (gaps.length > 0) return { wrong: [], gaps };
  const month = group.length > 1 ? { gross, due } : undefined;
  let [paid, withheld] = [0, 0];
  const wrong: WrongTax[] = [];
  for (const payment of [...group].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))) {
    const { tax } = payment;
    paid += payment.gross;
    withheld += tax ?? 0;
    if (tax === undefined || isOwnTax(payment) || isClose(withheld, withheldTax(fen(paid)))) continue;
    wrong.push({ payment: { ...payment, tax }, due: withheldTax(payment.gross), month });
  }
  return { wrong, gaps: [] };
}

/** The tax of this payment alone; a blank is right where none is due. */
function isOwnTax({ gross, tax }: TaxPayment): boolean {
  const due = withheldTax(gross);
  return tax === undefined ? due === 0 : isClose(tax, due);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING;
}
