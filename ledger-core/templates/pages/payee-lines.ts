import { fees, type FeeValues } from '../../definition/registers/fees.ts';
import { columnOf, type CellValue } from '../../definition/table.ts';
import { columnLetters } from '../../kernel/cell-ref.ts';
import { subtract, total, ZERO, type Fen } from '../../kernel/money.ts';
import { cellScalar, yuanNumber } from '../cell-scalar.ts';
import type { Payees } from '../ledger-results.ts';
import type { CellPlan, CellScalar } from '../plan.ts';
import { columnReference } from '../references.ts';
import { PAGE_STYLES } from './page-styles.ts';
import { HELPER_COL, HELPERS, lineHelper, PAYEE_COLUMNS, PAYEE_LINES, PAYEE_ROWS, SIGNATURE } from './payee-layout.ts';

const MONEY_KEYS = ['gross', 'tax', 'net'] as const;

/** Headings, the lines of the people and the line of the totals. */
export function payeeTable(rows: Payees['rows']): CellPlan[] {
  const heads = ['序号', ...PAYEE_COLUMNS.map(({ key }) => columnOf(fees, key).name), '领款人签字'];
  return [
    ...heads.map((value, at) => ({ row: PAYEE_ROWS.head, col: at + 1, value, style: PAGE_STYLES.head })),
    ...Array.from({ length: PAYEE_LINES }, (_, at) => lineCells(at + 1, rows[at])).flat(),
    ...totalCells(rows.slice(0, PAYEE_LINES).map(({ values }) => values)),
  ];
}

/** What stays of a fee once its tax is withheld, as 劳务费登记 has it. */
function netOf({ gross, tax }: FeeValues): Fen | undefined {
  return gross === undefined ? undefined : subtract(gross, tax ?? ZERO);
}

function lineCells(line: number, payee: Payees['rows'][number] | undefined): CellPlan[] {
  const row = PAYEE_ROWS.first + line - 1;
  const fee = payee?.values;
  const found = lineHelper(row);
  const key = columnReference(fees, 'printKey');
  return [
    {
      row,
      col: 1,
      formula: `IF(${found}="","",${line})`,
      value: fee ? line : '',
      style: PAGE_STYLES.centred,
    },
    ...PAYEE_COLUMNS.map((column, at) => {
      const source = `INDEX(${columnReference(fees, column.key)},${found})`;
      return {
        row,
        col: at + 2,
        formula: `IF(${found}="","",IF(${source}="","",${source}))`,
        value: fee ? shown(fee, column.key) : '',
        style: column.style,
      };
    }),
    { row, col: SIGNATURE.col, style: PAGE_STYLES.text },
    {
      row,
      col: HELPER_COL,
      formula: `IF(${HELPERS.voucher}="","",IFERROR(MATCH(${HELPERS.pattern}&"#${line}",${key},0),""))`,
      value: payee?.place ?? '',
      style: PAGE_STYLES.helper,
    },
  ];
}

function shown(fee: FeeValues, key: (typeof PAYEE_COLUMNS)[number]['key']): CellScalar {
  if (key === 'net') {
    const net = netOf(fee);
    return net === undefined ? '' : yuanNumber(net);
  }
  const value: CellValue | undefined = fee[key];
  return value === undefined ? '' : cellScalar(columnOf(fees, key).type, value);
}

function totalCells(rows: readonly FeeValues[]): CellPlan[] {
  const row = PAYEE_ROWS.total;
  return [
    { row, col: 1, value: '合计', style: PAGE_STYLES.labelTotal },
    ...[...PAYEE_COLUMNS, SIGNATURE].map((column, at): CellPlan => {
      const col = at + 2;
      const key = 'key' in column ? MONEY_KEYS.find((one) => one === column.key) : undefined;
      if (key === undefined) return { row, col, style: PAGE_STYLES.total };
      const lines = `${columnLetters(col)}${PAYEE_ROWS.first}:${columnLetters(col)}${PAYEE_ROWS.last}`;
      const sum = payeeTotal(rows, key);
      return {
        row,
        col,
        formula: `IF(COUNT(${lines})=0,"",ROUND(SUM(${lines}),2))`,
        value: sum === undefined ? '' : yuanNumber(sum),
        style: PAGE_STYLES.total,
      };
    }),
  ];
}

/** Undefined where no line has an amount. */
export function payeeTotal(rows: readonly FeeValues[], key: (typeof MONEY_KEYS)[number]): Fen | undefined {
  const amounts = rows.map((fee) => (key === 'net' ? netOf(fee) : fee[key])).filter((one) => one !== undefined);
  return amounts.length === 0 ? undefined : total(amounts);
}
