import { RETURN_KINDS } from '../../definition/registers/money.ts';
import { columnLetters } from '../../kernel/cell-ref.ts';
import { subtract, ZERO, type Fen } from '../../kernel/money.ts';
import { yuanNumber } from '../cell-scalar.ts';
import { coverCell } from '../cover-sheet.ts';
import type { CellPlan, FormatPlan } from '../plan.ts';
import { quoted } from '../references.ts';
import { STYLES } from '../styles.ts';
import type { LedgerParts } from '../table-sheet.ts';
import { printedLines, SUMMARY_YEARS, type CategoryBlock } from './category-block.ts';
import type { FundBlock } from './fund-block.ts';
import { AMOUNT, BOOKED_ON, RECEIPT_FUND, RECEIVED, RECEIVED_ON } from './summed-columns.ts';

/** 平 or the difference: of the two totals of spending, and of the ledger with the books. */
export function tieBlock(
  { cover, programme, results, content }: LedgerParts,
  funds: FundBlock,
  categories: CategoryBlock,
): { cells: CellPlan[]; formats: FormatPlan[] } {
  const top = categories.bottom + printedLines(programme.categories).size + 3;
  const total = columnLetters(SUMMARY_YEARS + 3);
  const book = coverCell(cover, 'rf_sub_account_balance');
  const date = coverCell(cover, 'rf_sub_account_date');
  const upTo = (column: string, dates: string, more = ''): string =>
    `IF(ISNUMBER(${date}),SUMIFS(${column},${dates},"<"&INT(${date})+1${more}),${more === '' ? `SUM(${column})` : `SUMIFS(${column}${more})`})`;
  const returns = RETURN_KINDS.map((kind) => upTo(RECEIVED, RECEIVED_ON, `,${RECEIPT_FUND},${quoted(kind)}`));
  const ledger =
    `ROUND(N(${coverCell(cover, 'rf_opening_balance')})+${upTo(RECEIVED, RECEIVED_ON)}` +
    `-2*(${returns.join('+')})-${upTo(AMOUNT, BOOKED_ON)},2)`;
  const bookValue = content.fields.rf_sub_account_balance as Fen | undefined;
  const ledgerValue = results?.balanceForBooks ?? ZERO;
  const cells: CellPlan[] = [
    { row: top - 1, col: 1, value: '核对　Tie-out', style: STYLES.section },
    ...['核对项目', '一方', '另一方', '结果'].map((head, at) => ({
      row: top,
      col: at + 1,
      value: head,
      style: STYLES.head,
    })),
    ...tieRow(
      top + 1,
      '支出合计：按资金 = 按类别',
      `D${funds.bottom}`,
      `${total}${categories.bottom}`,
      results?.spent(undefined, undefined) ?? ZERO,
    ),
    { row: top + 2, col: 1, value: '本台账余额 = 单位账面余额', style: STYLES.label },
    { row: top + 2, col: 2, formula: ledger, value: yuanNumber(ledgerValue), style: STYLES.money },
    {
      row: top + 2,
      col: 3,
      formula: `IF(ISNUMBER(${book}),${book},"未填")`,
      value: bookValue === undefined ? '未填' : yuanNumber(bookValue),
      style: STYLES.money,
    },
    {
      row: top + 2,
      col: 4,
      formula: `IF(ISNUMBER(C${top + 2}),IF(ROUND(B${top + 2}-C${top + 2},2)=0,"平",ROUND(B${top + 2}-C${top + 2},2)),"未填账面余额")`,
      value:
        bookValue === undefined
          ? '未填账面余额'
          : bookValue === ledgerValue
            ? '平'
            : yuanNumber(subtract(ledgerValue, bookValue)),
      style: STYLES.verdict,
    },
  ];
  const range = { top: top + 1, left: 4, bottom: top + 2, right: 4 };
  return { cells, formats: [{ range, formula: `ISNUMBER($D${top + 1})`, style: STYLES.bad }] };
}

function tieRow(row: number, label: string, left: string, right: string, value: Fen): CellPlan[] {
  return [
    { row, col: 1, value: label, style: STYLES.label },
    { row, col: 2, formula: left, value: yuanNumber(value), style: STYLES.money },
    { row, col: 3, formula: right, value: yuanNumber(value), style: STYLES.money },
    {
      row,
      col: 4,
      formula: `IF(ROUND(B${row}-C${row},2)=0,"平",ROUND(B${row}-C${row},2))`,
      value: '平',
      style: STYLES.verdict,
    },
  ];
}
