import type { LedgerParts } from '../table-sheet.ts';

/** What the user has chosen on the pages; blank: the latest year, all funds, no voucher. */
export interface PageSelection {
  readonly year?: number | undefined;
  readonly monthlyFund?: string | undefined;
  readonly yearlyFund?: string | undefined;
  readonly voucher?: string | undefined;
}

export const NOTHING_SELECTED: PageSelection = {};

/** What a page is made from. */
export interface PageParts extends LedgerParts {
  readonly selection: PageSelection;
}

/** The word for every fund together, in the drop-down and on the page. */
export const ALL_FUNDS = '全部';

/** The defined names of the yellow cells: a choice is found again by its name. */
export const SELECTOR_NAMES = {
  year: 'rf_page_year',
  monthlyFund: 'rf_page_fund',
  yearlyFund: 'rf_page_yearly_fund',
  voucher: 'rf_page_voucher',
} as const satisfies Record<keyof PageSelection, string>;

/** The vouchers of 劳务费登记, for the drop-down of 发放表. */
export const VOUCHER_LIST = 'rf_list_fee_vouchers';
