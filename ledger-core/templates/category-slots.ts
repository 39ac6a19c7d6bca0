import { hasTable } from '../definition/programme.ts';
import { categories } from '../definition/registers/money.ts';
import { columnReference } from './references.ts';
import type { LedgerParts } from './table-sheet.ts';

/** So many of the user's own categories have a line in 汇总 and a column on the pages; more of them stand under 其他. */
const OWN_SLOTS = 12;

/** A place for one category: a line of 汇总, a column of the pages. */
export interface CategorySlot {
  /** '' where nothing is listed for it yet: the slot shows nothing. */
  readonly label: string;
  /** Fetches the label; absent: the label is constant. */
  readonly formula?: string;
}

/** The programme's categories, or as many slots for the user's own list, in its order. */
export function categorySlots({ programme, results }: Pick<LedgerParts, 'programme' | 'results'>): CategorySlot[] {
  if (!hasTable(programme, 'rf_categories')) return programme.categories.map(({ name }) => ({ label: name }));
  const names = Array.from({ length: OWN_SLOTS }, (_, at) => results?.ownCategories[at] ?? '');
  const keys = names.map((name) => name.toUpperCase());
  return names.map((name, at) => ({
    // Listed twice, it counts once.
    label: keys.indexOf(keys[at] ?? '') === at ? name : '',
    formula: ownLabel(at + 1),
  }));
}

function ownLabel(place: number): string {
  const list = columnReference(categories, 'name');
  const own = `INDEX(${list},${place})`;
  const before = `INDEX(${list},1):INDEX(${list},${place - 1})`;
  const isNew = place === 1 ? `${own}&""` : `IF(SUMPRODUCT(--(${before}=${own}))>0,"",${own}&"")`;
  return `IFERROR(IF(TRIM(${own})="","",${isNew}),"")`;
}
