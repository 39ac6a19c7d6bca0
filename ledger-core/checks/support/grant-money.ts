import { grantFunds } from '../../definition/programme.ts';
import { unknownReceipts, type Dossier } from '../../dossier/dossier.ts';
import { yearOf, type LocalDate } from '../../kernel/local-date.ts';
import { add, subtract, ZERO, type Fen } from '../../kernel/money.ts';
import { text, type Text } from '../../kernel/text.ts';
import { isReturn } from '../../ledger/ledger-input.ts';
import { expenseDay } from './live-expenses.ts';

/** Why the opening balance, its fund or its day is not known; undefined where they are, blank included. */
export function unknownOpening({ book: { fields } }: Dossier): Text | undefined {
  const isUnread = (['rf_opening_balance', 'rf_opening_fund', 'rf_opening_date'] as const).some((name) =>
    fields.isUnknown(name),
  );
  return isUnread ? text('封面的期初结转读不出', 'the opening balance on the cover cannot be read') : undefined;
}

/** How long there has been money of the grants. */
export interface GrantTime {
  /** First calendar year on whose first day there was some; undefined where none came, or nobody says when. */
  readonly firstWholeYear: number | undefined;
  readonly gaps: readonly Text[];
}

export function grantTime(dossier: Dossier): GrantTime {
  const { ledger, book } = dossier;
  const funds = grantFunds(book.programme);
  const unknown = [unknownOpening(dossier), unknownReceipts(dossier, funds, 'receivedOn')];
  const arrived = ledger.input.receipts.filter(({ fund, received }) => funds.includes(fund ?? '') && received);
  const years = arrived.flatMap(({ receivedOn }) => (receivedOn === undefined ? [] : yearOf(receivedOn) + 1));
  const openingYear = grantOpening(dossier) === undefined ? undefined : firstYearOfBooks(dossier);
  if (openingYear !== undefined) years.push(openingYear);
  if (years.length === 0 && arrived.length > 0) {
    unknown.push(text('助推资金的到账日期没有填', 'the grant gives no date of arrival'));
  }
  return {
    firstWholeYear: years.length === 0 ? undefined : years.reduce((a, b) => Math.min(a, b)),
    gaps: unknown.filter((one): one is Text => one !== undefined),
  };
}

/** The opening balance, where it is the grants' or names no fund. */
function grantOpening({ book: { fields, programme } }: Dossier): Fen | undefined {
  const amount = fields.amount('rf_opening_balance');
  const fund = fields.text('rf_opening_fund');
  const isOurs = fund === undefined || grantFunds(programme).includes(fund);
  return amount !== undefined && amount > 0 && isOurs ? amount : undefined;
}

/** First year that the ledger holds from its first day: it may have been started in the middle of one. */
function firstYearOfBooks({ book, ledger }: Dossier): number | undefined {
  const day = book.fields.date('rf_opening_date');
  const first = day === undefined ? ledger.firstYear() : yearOf(day);
  return first === undefined || day?.endsWith('-01-01') ? first : first + 1;
}

/** Days on which money of the grants arrived. */
export function grantArrivals({ ledger, book }: Dossier): readonly LocalDate[] {
  const funds = grantFunds(book.programme);
  return ledger.input.receipts.flatMap(({ fund, received, receivedOn }) =>
    funds.includes(fund ?? '') && received && receivedOn !== undefined ? [receivedOn] : [],
  );
}

/** What was left of the grants before a day; entries that name no fund are taken for the grants'. */
export function grantBalanceBefore(dossier: Dossier, day: string): Fen {
  const { receipts, expenses } = dossier.ledger.input;
  const funds = grantFunds(dossier.book.programme);
  const isOurs = (fund: string | undefined): boolean => fund === undefined || funds.includes(fund);
  let balance = grantOpening(dossier) ?? ZERO;
  for (const one of receipts) {
    if (one.receivedOn === undefined || one.receivedOn >= day) continue;
    if (isReturn(one)) balance = isOurs(one.returnOf) ? subtract(balance, one.received ?? ZERO) : balance;
    else balance = isOurs(one.fund) ? add(balance, one.received ?? ZERO) : balance;
  }
  for (const one of expenses) {
    if (isOurs(one.fund) && (expenseDay(one) ?? day) < day) balance = subtract(balance, one.amount ?? ZERO);
  }
  return balance;
}
