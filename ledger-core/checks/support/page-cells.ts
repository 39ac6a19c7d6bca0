import type { LedgerContent } from '../../definition/ledger-content.ts';
import { spendableFunds } from '../../definition/programme.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { coverCells } from '../../templates/cover-sheet.ts';
import { ledgerPages, type LedgerPage } from '../../templates/pages/ledger-pages.ts';
import { SELECTABLE_YEARS } from '../../templates/pages/monthly-selectors.ts';
import {
  ALL_FUNDS,
  NOTHING_SELECTED,
  SELECTOR_NAMES,
  type PageSelection,
} from '../../templates/pages/page-selection.ts';
import type { CellImage } from '../../workbook/image.ts';
import { namedCell } from '../../workbook/read-fields.ts';
import { ledgerResults } from './ledger-results.ts';
import { plannedCells, type ComputedCell } from './planned-cells.ts';

/** Choices that a page's formulas and we may take differently are left alone. */
const NOT_UNDERSTOOD = Symbol('not understood');

/** The cells of the pages that compute: what they come to follows from what the file's yellow cells choose. */
export function pageCells(dossier: Dossier, isComparable: (page: LedgerPage) => boolean): ComputedCell[] {
  const { image, book } = dossier;
  if (book.templateVersion !== book.programme.templateVersion) return [];
  const content = coverContent(dossier);
  return ledgerPages(book.programme).flatMap((page): ComputedCell[] => {
    const sheet = image.sheets.find((one) => one.name === page.sheet);
    if (!sheet) return [];
    const selection = selectionOf(dossier, page);
    const plan = page.plan({
      programme: book.programme,
      cover: coverCells(book.programme),
      content: content ?? { fields: {}, rows: {} },
      results: ledgerResults(dossier),
      selection: selection ?? NOTHING_SELECTED,
    });
    return plannedCells(sheet, plan, isComparable(page) && content !== undefined && selection !== undefined);
  });
}

/** Name and unit as the cover's cells show them, for the pages repeat them so. Undefined: no texts. */
function coverContent({ image }: Dossier): LedgerContent | undefined {
  const fields: Record<string, string> = {};
  for (const name of ['rf_workshop_name', 'rf_unit'] as const) {
    const cell = namedCell(image, name)?.cell;
    if (cell && cell.kind !== 'text') return undefined;
    if (cell) fields[name] = cell.text;
  }
  return { fields, rows: {} };
}

/** What a page's yellow cells choose; undefined where one of them is not understood. */
function selectionOf({ image, book }: Dossier, page: LedgerPage): PageSelection | undefined {
  const funds = spendableFunds(book.programme);
  const selection: Record<string, string | number> = {};
  for (const key of Object.keys(page.selectors) as (keyof PageSelection)[]) {
    const named = namedCell(image, SELECTOR_NAMES[key]);
    if (!named || named.sheet !== page.sheet) return undefined;
    const choice = choiceOf(key, named.cell, funds);
    if (choice === NOT_UNDERSTOOD) return undefined;
    if (choice !== undefined) selection[key] = choice;
  }
  return selection;
}

function choiceOf(
  key: keyof PageSelection,
  cell: CellImage | undefined,
  funds: readonly string[],
): string | number | undefined | typeof NOT_UNDERSTOOD {
  const typed = cell?.text.trim() ?? '';
  if (!cell || (cell.kind === 'text' && typed === '')) return undefined;
  if (key === 'year') {
    // A text is no number: the page shows the latest year.
    if (cell.kind === 'text') return undefined;
    const year = Math.floor(Number(typed));
    const isYear = cell.kind === 'number' && year >= SELECTABLE_YEARS.min && year <= SELECTABLE_YEARS.max;
    return isYear ? year : NOT_UNDERSTOOD;
  }
  if (cell.kind !== 'text') return NOT_UNDERSTOOD;
  if (key === 'voucher') return /\s\s/.test(typed) ? NOT_UNDERSTOOD : typed;
  if (typed === ALL_FUNDS) return undefined;
  return funds.includes(cell.text) ? cell.text : NOT_UNDERSTOOD;
}
