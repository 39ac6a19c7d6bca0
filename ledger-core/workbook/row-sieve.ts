import type { ColumnDef, TableDef } from '../definition/table.ts';
import { formatCell } from '../kernel/cell-ref.ts';
import type { Issue, Location } from '../kernel/issue.ts';
import { ZERO, add, yuanText, type Fen } from '../kernel/money.ts';
import { nameKey, text } from '../kernel/text.ts';
import type { RowImage } from './image.ts';
import type { TableSite } from './locate-tables.ts';
import { cellIn } from './sheet-index.ts';
import type { TypedRow } from './typed-table.ts';

// So many empty rows between two data rows are a gap that a reader scrolling down would take for the end.
const FAR_GAP = 20;

// 小计、合计、总计、累计, also 本页/本月/本年/以上…; with an optional colon and nothing behind it.
const SUBTOTAL = /^(?:以上|本?[页月季年期日])?(?:小计|合计|总计|累计|共计)[:：]?$/;

/** Decides of each filled row whether it is data, and says so where it is not, or stands where few would look. */
export class RowSieve {
  readonly issues: Issue[] = [];
  readonly #def: TableDef;
  readonly #site: TableSite;
  readonly #amount: ColumnDef | undefined;
  #previousRow: number | undefined;
  #sumOfAll: Fen = ZERO;
  #sumSinceSubtotal: Fen = ZERO;

  constructor(def: TableDef, site: TableSite) {
    this.#def = def;
    this.#site = site;
    this.#amount = def.columns.find((column) => column.type === 'amount' && site.columns.has(column.key));
  }

  admits(image: RowImage, row: TypedRow): boolean {
    if (this.#isRepeatedHeading(image)) {
      this.#say('repeated-heading', image, '', { row: image.row });
      return false;
    }
    const label = this.#subtotalLabel(image, row);
    if (label !== undefined) {
      this.#subtotal(label, image, row);
      return false;
    }
    const isBelow = this.#site.lastTableRow !== undefined && image.row > this.#site.lastTableRow;
    if (isBelow && !this.#looksLikeData(row)) {
      const words = image.cells.map((cell) => cell.text).join(' ');
      this.#say('stray-text', image, words, { row: image.row, observed: words });
      return false;
    }
    this.#noteDistance(image, isBelow);
    this.#previousRow = image.row;
    const amount = this.#amountOf(row);
    this.#sumOfAll = add(this.#sumOfAll, amount);
    this.#sumSinceSubtotal = add(this.#sumSinceSubtotal, amount);
    return true;
  }

  #isRepeatedHeading(image: RowImage): boolean {
    let hits = 0;
    for (const column of this.#def.columns) {
      const col = this.#site.columns.get(column.key);
      const cell = col === undefined ? undefined : cellIn(image, col);
      if (cell?.text.trim() === column.name) hits += 1;
    }
    return hits >= 3 && hits * 2 > image.cells.length;
  }

  /** A subtotal word where a label stands, on a row that names no voucher: an expense called 合计 would have one. */
  #subtotalLabel(image: RowImage, row: TypedRow): string | undefined {
    if (!this.#amount || 'voucher' in row.values) return undefined;
    const word = image.cells.find(
      ({ kind, text: words }) => kind === 'text' && words.includes('计') && SUBTOTAL.test(nameKey(words)),
    );
    return word?.text.trim();
  }

  #subtotal(label: string, image: RowImage, row: TypedRow): void {
    this.#say('subtotal-row', image, label, { row: image.row, observed: label });
    const key = this.#amount?.key ?? '';
    const printed = (row.values as Readonly<Record<string, Fen | undefined>>)[key];
    if (printed !== undefined && printed !== this.#sumOfAll && printed !== this.#sumSinceSubtotal) {
      const computed = yuanText(this.#sumSinceSubtotal);
      this.#say(
        'subtotal-differs',
        image,
        yuanText(printed),
        { observed: label, printed: yuanText(printed), computed },
        key,
      );
    }
    this.#sumSinceSubtotal = ZERO;
  }

  #looksLikeData(row: TypedRow): boolean {
    const filled = this.#def.columns.filter((column) => column.key in row.values || row.unreadable.has(column.key));
    return filled.length >= 3 || filled.some((column) => column.type === 'amount' || column.type === 'date');
  }

  #noteDistance(image: RowImage, isBelow: boolean): void {
    const previous = this.#previousRow ?? this.#site.headerRow;
    const startsFar = image.row - previous > FAR_GAP || (isBelow && previous <= (this.#site.lastTableRow ?? 0));
    if (!startsFar) return;
    const where = isBelow
      ? text('在表格之外', 'outside the table')
      : text(`前面空了${image.row - previous - 1}行`, `after ${image.row - previous - 1} empty rows`);
    this.#say('far-row', image, String(image.row), { row: image.row, where });
  }

  #amountOf(row: TypedRow): Fen {
    const key = this.#amount?.key ?? '';
    return (row.values as Readonly<Record<string, Fen | undefined>>)[key] ?? ZERO;
  }

  #say(code: string, image: RowImage, observed: string, values: NonNullable<Issue['values']>, key?: string): void {
    const column = this.#def.columns.find((one) => one.key === key);
    const at: Location = {
      sheet: this.#site.sheet.name,
      table: this.#def.name,
      row: image.row - this.#site.headerRow,
      ...(column ? { column: column.name } : {}),
      cell: cellName(image, column ? this.#site.columns.get(column.key) : undefined),
    };
    this.issues.push({ code, at, observed, values });
  }
}

function cellName(image: RowImage, col: number | undefined): string {
  const cell = col === undefined ? image.cells[0] : cellIn(image, col);
  return cell ? formatCell(cell) : formatCell({ row: image.row, col: 1 });
}
