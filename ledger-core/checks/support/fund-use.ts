import { grantFunds } from '../../definition/programme.ts';
import { receipts as receiptsTable, RETURN_KINDS, type ExpenseValues } from '../../definition/registers/money.ts';
import { missingTable } from '../../dossier/what-is-missing.ts';
import { unknownAmong, unknownReceipts, type Dossier } from '../../dossier/dossier.ts';
import { addMonths, type LocalDate } from '../../kernel/local-date.ts';
import { add, subtract, ZERO, type Fen } from '../../kernel/money.ts';
import { text, type Text } from '../../kernel/text.ts';
import { locate, type TypedRow, type TypedTable } from '../../workbook/typed-table.ts';
import { found, inapplicable, type CheckResult, type Hit } from './check.ts';
import { rowIdentity } from './row-hits.ts';
import type { ReceiptRow } from './table-rows.ts';
import { push } from '../../kernel/push.ts';

/** A grant fund that has been here so many months, and what was done with it. */
export interface FundUse {
  readonly fund: string;
  /** Its first arrival. */
  readonly row: ReceiptRow;
  readonly since: LocalDate;
  /** What arrived so long ago and was not given back. */
  readonly kept: Fen;
  /** Net of reversals. */
  readonly spent: Fen;
}

/**
 * How the funds were used, twice: as the rows say it, and as it would be if what names no fund were this one's. A verdict
 * is certain where both agree.
 */
export interface FundUses {
  readonly table: TypedTable;
  readonly uses: readonly { readonly told: FundUse; readonly mildest: FundUse }[];
  readonly gaps: readonly Text[];
}

/** The grant funds whose first money arrived so many months ago, or the result of a check that has none to judge. */
export function fundUses(dossier: Dossier, months: number): FundUses | CheckResult {
  const { programme, tables } = dossier.book;
  const funds = grantFunds(programme);
  const table = tables.rf_receipts;
  if (!table || table.isMissing) return found([], [missingTable(receiptsTable)]);
  const unknown = unknownReceipts(dossier, funds, 'received', 'receivedOn');
  if (unknown) return found([], [unknown]);
  const arrivals = arrivalsOf(table.rows, funds);
  if (arrivals.size === 0) return inapplicable(text('没有助推资金到账。', 'No grant was received.'));
  const gaps = [...arrivals].flatMap(([fund, rows]) =>
    rows.every(({ values }) => values.receivedOn !== undefined)
      ? []
      : text(`${fund}的到账日期没有填`, `${fund} gives no date of arrival`),
  );
  const ages = [...arrivals].flatMap(([fund, rows]) => ageOf(fund, rows, months) ?? []);
  const old = ages.filter(({ due }) => due <= dossier.asOf);
  if (old.length === 0) return gaps.length > 0 ? found([], gaps) : inapplicable(notYet(ages, months));
  const lost = unknownReceipts(dossier, RETURN_KINDS, 'received', 'returnOf') ?? unknownSpending(dossier, funds);
  if (lost) return found([], [...gaps, lost]);
  return { table, uses: old.map((age) => useOf(dossier, age, months)), gaps };
}

/** Money that arrived, by fund. */
function arrivalsOf(rows: readonly ReceiptRow[], funds: readonly string[]): ReadonlyMap<string, readonly ReceiptRow[]> {
  const arrivals = new Map<string, ReceiptRow[]>();
  for (const row of rows) {
    const { fund = '', received = ZERO } = row.values;
    if (funds.includes(fund) && received > 0) push(arrivals, fund, row);
  }
  return arrivals;
}

interface FundAge {
  readonly fund: string;
  readonly rows: readonly ReceiptRow[];
  readonly first: ReceiptRow;
  readonly since: LocalDate;
  /** The day on which the months are full. */
  readonly due: LocalDate;
}

function ageOf(fund: string, rows: readonly ReceiptRow[], months: number): FundAge | undefined {
  const [first] = rows
    .flatMap((row) => (row.values.receivedOn === undefined ? [] : [{ row, day: row.values.receivedOn }]))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return first && { fund, rows, first: first.row, since: first.day, due: addMonths(first.day, months) };
}

function notYet(ages: readonly FundAge[], months: number): Text {
  const due = ages.map((age) => age.due).sort()[0] ?? '';
  return text(`满${months}个月在 ${due}。`, `${months} months will have passed on ${due}.`);
}

function unknownSpending(dossier: Dossier, funds: readonly string[]): Text | undefined {
  const isAsked = (row: TypedRow): boolean => {
    const { fund } = row.values as ExpenseValues;
    return fund === undefined || funds.includes(fund);
  };
  return unknownAmong(dossier, 'rf_expenses', isAsked, ['fund', 'amount']);
}

function useOf(dossier: Dossier, { fund, rows, first, since }: FundAge, months: number): FundUses['uses'][number] {
  const { ledger, asOf } = dossier;
  const arrived = rows.reduce<Fen>((sum, { values: { received = ZERO, receivedOn } }) => {
    const isOld = receivedOn !== undefined && addMonths(receivedOn, months) <= asOf;
    return isOld ? add(sum, received) : sum;
  }, ZERO);
  const { spent, returned } = ledger.sums(fund);
  const told = { fund, row: first, since, kept: subtract(arrived, returned), spent };
  let mildest: FundUse = told;
  for (const one of ledger.input.receipts) {
    const isUnnamed = RETURN_KINDS.includes(one.fund ?? '') && one.returnOf === undefined;
    if (isUnnamed) mildest = { ...mildest, kept: subtract(mildest.kept, one.received ?? ZERO) };
  }
  for (const one of ledger.input.expenses) {
    if (one.fund === undefined) mildest = { ...mildest, spent: add(mildest.spent, one.amount ?? ZERO) };
  }
  return { told, mildest };
}

/** The funds of which something is true for certain as hits; where it depends on rows that name no fund, a gap. */
export function usesThat(
  { table, uses, gaps }: FundUses,
  isSo: (use: FundUse) => boolean,
  factsOf: (use: FundUse) => Pick<Hit, 'case' | 'observed' | 'values'>,
): CheckResult {
  const hits: Hit[] = [];
  const open: Text[] = [...gaps];
  for (const { told, mildest } of uses) {
    if (!isSo(told)) continue;
    if (isSo(mildest)) {
      const at = locate(table, told.row, 'receivedOn');
      hits.push({ ...factsOf(told), at, identity: rowIdentity(table.def, told.row) });
    } else {
      open.push(
        text(
          `有支出没有写资金种类，或退回没有写所属资金，不知道${told.fund}用了多少`,
          `entries name no fund: how much of ${told.fund} was used is not known`,
        ),
      );
    }
  }
  return found(hits, open);
}

/** Nothing was ever spent of what is still here. */
export function isUnspent({ spent, kept }: FundUse): boolean {
  return spent <= 0 && kept > 0;
}
