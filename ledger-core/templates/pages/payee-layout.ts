import type { fees } from '../../definition/registers/fees.ts';
import { columnLetters } from '../../kernel/cell-ref.ts';
import type { CellStyle } from '../plan.ts';
import { HEADING_ROW, SELECTOR_ROW } from './page-frame.ts';
import { PAGE_STYLES } from './page-styles.ts';

/** So many people fit on the page. */
export const PAYEE_LINES = 20;

const HEAD = HEADING_ROW + 3;

/** The rows of 发放表. */
export const PAYEE_ROWS = {
  facts: HEADING_ROW + 1,
  purpose: HEADING_ROW + 2,
  head: HEAD,
  first: HEAD + 1,
  last: HEAD + PAYEE_LINES,
  total: HEAD + PAYEE_LINES + 1,
  capitals: HEAD + PAYEE_LINES + 2,
  count: HEAD + PAYEE_LINES + 3,
  signed: HEAD + PAYEE_LINES + 4,
} as const;

type FeeKey = (typeof fees.columns)[number]['key'];

/** The columns between 序号 and 领款人签字: what 劳务费登记 has of each person. */
export const PAYEE_COLUMNS: readonly { readonly key: FeeKey; readonly width: number; readonly style: CellStyle }[] = [
  { key: 'name', width: 13, style: PAGE_STYLES.centred },
  { key: 'employer', width: 20, style: PAGE_STYLES.text },
  { key: 'level', width: 13, style: PAGE_STYLES.centred },
  { key: 'content', width: 22, style: PAGE_STYLES.text },
  { key: 'on', width: 11, style: PAGE_STYLES.date },
  { key: 'quantity', width: 6, style: PAGE_STYLES.number },
  { key: 'unit', width: 6, style: PAGE_STYLES.centred },
  { key: 'gross', width: 12, style: PAGE_STYLES.money },
  { key: 'tax', width: 11, style: PAGE_STYLES.money },
  { key: 'net', width: 12, style: PAGE_STYLES.money },
  { key: 'account', width: 22, style: PAGE_STYLES.centred },
];

export const SIGNATURE = { col: PAYEE_COLUMNS.length + 2, width: 15 } as const;

/** The column of a fee's value on the page. */
export function payeeCol(key: FeeKey): number {
  return PAYEE_COLUMNS.findIndex((column) => column.key === key) + 2;
}

/** Beside the page, never printed: what its formulas go by. */
export const HELPER_COL = SIGNATURE.col + 2;

const helper = (row: number): string => `$${columnLetters(HELPER_COL)}$${row}`;

export const HELPERS = {
  /** The voucher chosen, without blanks around it. */
  voucher: helper(SELECTOR_ROW),
  /** The same as MATCH wants it: no character stands for others. */
  pattern: helper(HEADING_ROW),
  /** How many fees the voucher has. */
  count: helper(PAYEE_ROWS.facts),
  /** The total in digits. */
  digits: helper(PAYEE_ROWS.total),
} as const;

/** The row of the table that a line shows. */
export function lineHelper(row: number): string {
  return `$${columnLetters(HELPER_COL)}${row}`;
}
