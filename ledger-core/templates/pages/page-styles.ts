import type { CellStyle } from '../plan.ts';
import { DATE_FORMAT } from '../styles.ts';

const INK = 'FF1F2937';
const RULE = { kind: 'thin', color: 'FF64748B' } as const;
const SHADE = 'FFEEF2F6';
/** A dash where nothing moved: figures stand out on paper. `_ ` keeps them off the rule. */
const PAGE_MONEY = '#,##0.00_ ;[Red]-#,##0.00_ ;"–"_ ';
/** A balance of nothing is a statement. */
const BALANCE = '#,##0.00_ ;[Red]-#,##0.00_ ;0.00_ ';

const cell = { font: { size: 10, color: INK }, vertical: 'middle', border: RULE } as const;
const bold = { ...cell, font: { size: 10, bold: true, color: INK } } as const;

/** The looks of a page for printing: black on white with thin rules; little ink. */
export const PAGE_STYLES = {
  heading: { font: { size: 16, bold: true, color: INK }, horizontal: 'center', vertical: 'middle' },
  /** Before the result of a comparison. */
  comparison: { font: { size: 10, color: INK }, horizontal: 'right', vertical: 'middle' },
  facts: { font: { size: 10, color: INK }, vertical: 'middle' },
  head: { ...bold, fill: SHADE, horizontal: 'center', wrap: true },
  yearHead: { ...bold, horizontal: 'center', numberFormat: '0"年"' },
  label: { ...cell, horizontal: 'center', wrap: true },
  labelTotal: { ...bold, fill: SHADE, horizontal: 'center', wrap: true },
  text: { ...cell, horizontal: 'left', indent: 1, wrap: true, numberFormat: '@' },
  centred: { ...cell, horizontal: 'center', wrap: true },
  date: { ...cell, horizontal: 'center', numberFormat: DATE_FORMAT },
  number: { ...cell, horizontal: 'center', numberFormat: 'General' },
  money: { ...cell, numberFormat: PAGE_MONEY },
  balance: { ...cell, numberFormat: BALANCE },
  /** Sums up to here. */
  running: { ...cell, fill: SHADE, numberFormat: PAGE_MONEY },
  runningLabel: { ...cell, fill: SHADE, horizontal: 'center' },
  runningBalance: { ...cell, fill: SHADE, numberFormat: BALANCE },
  total: { ...bold, fill: SHADE, numberFormat: PAGE_MONEY },
  totalBalance: { ...bold, fill: SHADE, numberFormat: BALANCE },
  verdict: { ...bold, horizontal: 'center', numberFormat: '#,##0.00' },
  words: { ...bold, horizontal: 'left', indent: 1, wrap: true },
  /** Computed beside a selector, never printed. */
  shown: { ...cell, horizontal: 'center', fill: SHADE, numberFormat: 'General' },
  shownDate: { ...cell, horizontal: 'center', fill: SHADE, numberFormat: DATE_FORMAT },
  selectorLabel: { ...bold, horizontal: 'right' },
  remark: { font: { size: 10, bold: true, color: 'FF9C0006' }, vertical: 'middle', wrap: true },
  /** What a selector has found. */
  status: { font: { size: 10, bold: true, color: 'FF92400E' }, vertical: 'middle', indent: 1, wrap: true },
  /** What the page computes with, beside it. */
  helper: { font: { size: 9, color: 'FF9CA3AF' }, vertical: 'middle', numberFormat: '@' },
} as const satisfies Record<string, CellStyle>;
