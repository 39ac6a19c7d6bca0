import { text } from '../../kernel/text.ts';
import { both } from '../column-validation.ts';
import type { CellPlan, SheetPlan } from '../plan.ts';
import { inputStyle } from '../styles.ts';
import type { MonthlyFigures } from './monthly-figures.ts';
import { across, fundSelector, lastDayCell, SELECTOR_ROW as row, selectorLabel, shownFund } from './page-frame.ts';
import { ALL_FUNDS, type PageParts } from './page-selection.ts';
import { PAGE_STYLES } from './page-styles.ts';

/** The yellow cells of 月度账页. */
export const MONTHLY_SELECTORS = { year: { row, col: 3 }, monthlyFund: { row, col: 7 } } as const;

/** Years that the page can show; spreadsheets reckon others each in its own way. */
export const SELECTABLE_YEARS = { min: 1990, max: 2100 } as const;

/** What the page goes by, as formulas see it. */
export const MONTHLY_SHOWN = { year: `$E$${row}`, fund: `$J$${row}`, lastDay: `$M$${row}` } as const;

const CHOSEN = { year: `$C$${row}`, fund: `$G$${row}` } as const;

/** Year and fund to choose, beside them what is shown. */
export function monthlySelectors(
  parts: PageParts,
  { year, fund, lastDay }: MonthlyFigures,
): Pick<SheetPlan, 'cells' | 'merges' | 'validations'> {
  const funds = fundSelector(parts, MONTHLY_SELECTORS.monthlyFund, parts.selection.monthlyFund);
  const latest = `IF(${MONTHLY_SHOWN.lastDay}="","",YEAR(${MONTHLY_SHOWN.lastDay}))`;
  const shown = (col: number, formula: string, value: string | number): CellPlan => ({
    row,
    col,
    formula,
    value,
    style: PAGE_STYLES.shown,
  });
  const { min, max } = SELECTABLE_YEARS;
  const words = text('四位数的年度，如 2025；留空就是最近一年。', 'A year such as 2025; blank means the latest one.');
  return {
    cells: [
      selectorLabel(1, '年度'),
      {
        ...MONTHLY_SELECTORS.year,
        ...(parts.selection.year === undefined ? {} : { value: parts.selection.year }),
        style: inputStyle('0'),
      },
      selectorLabel(4, '显示年度'),
      shown(5, `IF(ISNUMBER(${CHOSEN.year}),INT(${CHOSEN.year}),${latest})`, year ?? ''),
      selectorLabel(6, '资金种类'),
      ...funds.cells,
      selectorLabel(9, '显示资金'),
      shown(10, shownFund(CHOSEN.fund), fund ?? ALL_FUNDS),
      { row, col: 11, style: PAGE_STYLES.shown },
      selectorLabel(12, '台账记到'),
      lastDayCell(13, lastDay),
    ],
    merges: [across(row, 1, 2), across(row, 7, 8), across(row, 10, 11)],
    validations: [
      {
        range: across(row, 3, 3),
        rule: { kind: 'whole', min, max },
        severity: 'stop',
        prompt: { title: '年度', text: both(words) },
        error: { title: '年度', text: both(words) },
      },
      funds.validation,
    ],
  };
}
