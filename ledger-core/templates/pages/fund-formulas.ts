import { RETURN_KINDS } from '../../definition/registers/money.ts';
import { coverCell, type CoverCells } from '../cover-sheet.ts';
import { quoted } from '../references.ts';
import {
  AMOUNT,
  BOOKED_ON,
  CATEGORY,
  EXPENSE_FUND,
  RECEIPT_FUND,
  RECEIVED,
  RECEIVED_ON,
  RETURN_OF,
} from '../summary/summed-columns.ts';
import { ALL_FUNDS } from './page-selection.ts';

/** Criteria of SUMIFS on a column of days, each with a comma before it. */
export type Days = (column: string) => string;

export const ANY_DAY: Days = () => '';
/** Every number that is a day: what is blank or words has none. 2,958,465 is the last day of the year 9999. */
const DATED: Days = (column) => `,${column},"<2958466"`;

export function daysBefore(end: string): Days {
  return (column) => `,${column},"<"&${end}`;
}

export function daysFrom(start: string): Days {
  return (column) => `,${column},">="&${start}`;
}

export function daysBetween(start: string, end: string): Days {
  return (column) => daysFrom(start)(column) + daysBefore(end)(column);
}

/** One money column of a page: a kind of money, or the expenses of the category that a heading names. */
export type MoneyPart = 'received' | 'returned' | 'spent' | { readonly categoryIn: string };

/** Sums over receipts and expenses of the fund that a cell shows. */
export class FundFormulas {
  readonly #fund: string;
  readonly #cover: CoverCells;

  constructor(fundCell: string, cover: CoverCells) {
    this.#fund = fundCell;
    this.#cover = cover;
  }

  /** The opening balance of the cover, where it is the fund's. */
  opening(): string {
    const isOurs = `OR(${this.#fund}=${quoted(ALL_FUNDS)},${coverCell(this.#cover, 'rf_opening_fund')}=${this.#fund})`;
    return `IF(${isOurs},N(${coverCell(this.#cover, 'rf_opening_balance')}),0)`;
  }

  sum(part: MoneyPart, days: Days): string {
    return `ROUND(${this.#bare(part, days)},2)`;
  }

  /** Sums of the rows without a date: what all of them have beyond the dated ones. */
  undated(part: MoneyPart): string {
    return `ROUND(${this.#bare(part, ANY_DAY)}-(${this.#bare(part, DATED)}),2)`;
  }

  /** Received less returned less spent. */
  net(days: Days): string {
    return `${this.#bare('received', days)}-(${this.#bare('returned', days)})-${this.#bare('spent', days)}`;
  }

  #bare(part: MoneyPart, days: Days): string {
    if (part === 'received') {
      const noReturns = RETURN_KINDS.map((kind) => `,${RECEIPT_FUND},${quoted(`<>${kind}`)}`).join('');
      return `SUMIFS(${RECEIVED},${RECEIPT_FUND},${this.#criterion()}${noReturns}${days(RECEIVED_ON)})`;
    }
    if (part === 'returned') {
      const one = (kind: string): string =>
        `SUMIFS(${RECEIVED},${RECEIPT_FUND},${quoted(kind)},${RETURN_OF},${this.#criterion()}${days(RECEIVED_ON)})`;
      return RETURN_KINDS.map(one).join('+');
    }
    const category = part === 'spent' ? '' : `,${CATEGORY},${part.categoryIn}`;
    return `SUMIFS(${AMOUNT},${EXPENSE_FUND},${this.#criterion()}${category}${days(BOOKED_ON)})`;
  }

  /** All funds: a criterion that every cell meets, the blank ones too. */
  #criterion(): string {
    return `IF(${this.#fund}=${quoted(ALL_FUNDS)},"<>无此项",${this.#fund})`;
  }
}
