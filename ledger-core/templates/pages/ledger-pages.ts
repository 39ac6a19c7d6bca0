import { hasTable, type Programme } from '../../definition/programme.ts';
import { fees } from '../../definition/registers/fees.ts';
import type { TableName } from '../../definition/registers/all-tables.ts';
import type { CellPosition } from '../../kernel/cell-ref.ts';
import { text, type Text } from '../../kernel/text.ts';
import type { SheetPlan, WorkbookPlan } from '../plan.ts';
import { absoluteCell, columnReference } from '../references.ts';
import { MONTHLY_PAGE, monthlyPage } from './monthly-page.ts';
import { MONTHLY_SELECTORS } from './monthly-selectors.ts';
import { SELECTOR_NAMES, VOUCHER_LIST, type PageParts, type PageSelection } from './page-selection.ts';
import { PAYEE_SELECTOR, PAYEE_SHEET, payeeSheet } from './payee-sheet.ts';
import { YEARLY_PAGE, YEARLY_SELECTOR, yearlyPage } from './yearly-page.ts';

/** A sheet for printing that computes itself from the tables. */
export interface LedgerPage {
  readonly sheet: string;
  readonly note: Text;
  /** The sheet it stands behind. */
  readonly after: 'summary' | TableName;
  /** The yellow cells, by what they choose. */
  readonly selectors: Partial<Readonly<Record<keyof PageSelection, CellPosition>>>;
  readonly plan: (parts: PageParts) => SheetPlan;
}

const PAGES: readonly LedgerPage[] = [
  {
    sheet: MONTHLY_PAGE,
    note: text(
      '选年度和资金种类，按月打印本月合计、本年累计和余额。',
      'One year of a fund by month, for printing: totals of the month and of the year so far, and the balance.',
    ),
    after: 'summary',
    selectors: MONTHLY_SELECTORS,
    plan: monthlyPage,
  },
  {
    sheet: YEARLY_PAGE,
    note: text(
      '按年度打印年初结转、收支和年末结转，与“汇总”核对。',
      'A fund by year, for printing: carried over, received, spent, left; compared with 汇总.',
    ),
    after: 'summary',
    selectors: { yearlyFund: YEARLY_SELECTOR },
    plan: yearlyPage,
  },
  {
    sheet: PAYEE_SHEET,
    note: text(
      '填一个凭证号，打印“劳务费登记”中这张凭证的领款人，供签字。',
      'Type a voucher number and print its payees from 劳务费登记 for signature.',
    ),
    after: 'rf_fees',
    selectors: { voucher: PAYEE_SELECTOR },
    plan: payeeSheet,
  },
];

/** The pages of a programme's ledger. */
export function ledgerPages(programme: Programme): readonly LedgerPage[] {
  if (!hasTable(programme, 'rf_expenses')) return [];
  return PAGES.filter(({ after }) => after === 'summary' || hasTable(programme, after));
}

/** The sheets that stand behind 汇总 or a table's sheet. */
export function pagesAfter(place: LedgerPage['after'], parts: PageParts): readonly SheetPlan[] {
  return ledgerPages(parts.programme)
    .filter(({ after }) => after === place)
    .map(({ plan }) => plan(parts));
}

/** Names of the yellow cells, and of the lists that they choose from. */
export function pageNames(programme: Programme): WorkbookPlan['names'] {
  const pages = ledgerPages(programme);
  const selectors = pages.flatMap(({ sheet, selectors: cells }) =>
    Object.entries(cells).map(([key, { row, col }]) => ({
      name: SELECTOR_NAMES[key as keyof PageSelection],
      reference: absoluteCell(sheet, row, col),
    })),
  );
  const hasVouchers = pages.some(({ sheet }) => sheet === PAYEE_SHEET);
  return [...selectors, ...(hasVouchers ? [{ name: VOUCHER_LIST, reference: columnReference(fees, 'voucher') }] : [])];
}
