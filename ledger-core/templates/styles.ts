import type { CellStyle } from './plan.ts';

const INK = 'FF1F2937';
const MUTED = 'FF6B7280';
const LINE = 'FFB6C2CF';
const HEAD_FILL = 'FF1F4E79';
const INPUT_FILL = 'FFFFFBEA';
const COMPUTED_FILL = 'FFF1F5F9';

const thin = { kind: 'thin', color: LINE } as const;

export const MONEY_FORMAT = '#,##0.00;[Red]-#,##0.00;0.00';
export const DATE_FORMAT = 'yyyy-mm-dd';
export const PERCENT_FORMAT = '0.0%';

/** The looks of a workbook: dark blue headings, pale yellow for typing, grey for what computes, red for what is wrong. */
export const STYLES = {
  title: { font: { size: 16, bold: true, color: HEAD_FILL }, vertical: 'middle' },
  subtitle: { font: { size: 10, color: MUTED }, vertical: 'middle' },
  note: { font: { size: 10, color: MUTED }, vertical: 'top', wrap: true },
  section: { font: { size: 12, bold: true, color: HEAD_FILL }, vertical: 'middle' },
  head: {
    font: { size: 10, bold: true, color: 'FFFFFFFF' },
    fill: HEAD_FILL,
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
    border: thin,
  },
  computedHead: {
    font: { size: 10, bold: true, color: 'FFFFFFFF' },
    fill: 'FF64748B',
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
    border: thin,
  },
  label: { font: { size: 10, color: INK }, fill: COMPUTED_FILL, vertical: 'middle', wrap: true, border: thin },
  fixed: { font: { size: 10, color: INK }, vertical: 'middle', wrap: true, border: thin, numberFormat: '@' },
  hint: { font: { size: 9, color: MUTED }, vertical: 'middle', wrap: true },
  body: { font: { size: 10, color: INK }, vertical: 'top', wrap: true },
  link: { font: { size: 10, color: 'FF1D4ED8' }, vertical: 'top' },
  totalLabel: { font: { size: 10, bold: true, color: INK }, horizontal: 'right', vertical: 'middle' },
  total: { font: { size: 10, bold: true, color: INK }, vertical: 'middle', numberFormat: MONEY_FORMAT },
  money: { font: { size: 10, color: INK }, vertical: 'middle', border: thin, numberFormat: MONEY_FORMAT },
  moneyTotal: {
    font: { size: 10, bold: true, color: INK },
    fill: COMPUTED_FILL,
    vertical: 'middle',
    border: thin,
    numberFormat: MONEY_FORMAT,
  },
  labelTotal: { font: { size: 10, bold: true, color: INK }, fill: COMPUTED_FILL, vertical: 'middle', border: thin },
  yearHead: {
    font: { size: 10, bold: true, color: 'FFFFFFFF' },
    fill: HEAD_FILL,
    horizontal: 'center',
    vertical: 'middle',
    border: thin,
    numberFormat: '0"年"',
  },
  verdict: {
    font: { size: 11, bold: true, color: 'FF166534' },
    horizontal: 'center',
    vertical: 'middle',
    border: thin,
    numberFormat: MONEY_FORMAT,
  },
  bad: { font: { bold: true, color: 'FF9C0006' }, fill: 'FFFFC7CE' },
  badCell: { font: { color: 'FF9C0006' }, fill: 'FFFFC7CE' },
  grid: { border: { kind: 'thin', color: LINE } },
} as const satisfies Record<string, CellStyle>;

/** A cell for typing a value of this number format. */
export function inputStyle(numberFormat: string): CellStyle {
  return {
    font: { size: 10, color: INK },
    fill: INPUT_FILL,
    vertical: 'middle',
    horizontal: 'left',
    wrap: true,
    border: thin,
    numberFormat,
    unlocked: true,
  };
}

/** What the cells of a table column look like before anything is typed. */
export function columnStyle(numberFormat: string, alignment: Pick<CellStyle, 'horizontal' | 'indent'>): CellStyle {
  return { font: { size: 10, color: INK }, vertical: 'middle', ...alignment, numberFormat };
}

/** A cell of a column that computes itself. */
export function computedStyle(numberFormat: string): CellStyle {
  return { font: { size: 10, color: MUTED }, fill: COMPUTED_FILL, vertical: 'middle', numberFormat };
}
