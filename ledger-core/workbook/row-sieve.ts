import type { ColumnDef, TableDef } from '../definition/table.ts';
import { formatCell } from '../kernel/cell-ref.ts';
import type { Issue, Location } from '../kernel/issue.ts';
import { ZERO, add, yuanText, type Fen } from '../kernel/money.ts';
import { nameKey } from '../kernel/text.ts';
import type { RowImage } from './image.ts';
import type { TableSite } from './locate-tables.ts';
import { cellIn } from './sheet-index.ts';
import type { TypedRow } from './typed-table.ts';

// So many empty rows between two data rows are a gap that a reader scrolling down would take for the end.
const FAR_GAP = 20;

// 小计、合计、总计、累计; before it 2025年, 1-12月, 本页, 以上…; behind it 支出, （元）, a colon and a figure.
const SUBTOTAL =
  /^(?:\d{2,4}年)?(?:[\d一二三四五六七八九十]{1,3}(?:[-—~至到][\d一二三四五六七八九十]{1,3})?月份?)?(?:以上|本?[页月季年期日])?(?:小计|合计|总计|累计|共计)(?:支出|金额|数)?(?:[(（]元[)）])?(?:[:：].{0,20})?$|^(?:sub|grand)?total:?$/;

/** Decides of each filled row whether it is data, and says so where it is not, or stands where few would look. */
export class RowSieve {
  readonly issues: Issue[] = [];
  readonly #def: TableDef;
  readonly #site: TableSite;
  readonly #amount: ColumnDef | undefined;
  #previousRow: number | undefined;
  #sumOfAll: Fen = ZERO;
  #sumSinceSubtotal: Fen = ZERO;
  #rowsSinceSubtotal = 0;

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
    if (!this.#looksLikeData(row, isBelow)) {
      const words = image.cells
        .map((cell) => cell.text)
        .join(' ')
        .trim();
      this.#say('stray-text', image, words, { row: image.row, observed: words });
      return false;
    }
    this.#noteDistance(image, isBelow);
    this.#previousRow = image.row;
    const amount = this.#amountOf(row) ?? ZERO;
    this.#sumOfAll = add(this.#sumOfAll, amount);
    this.#sumSinceSubtotal = add(this.#sumSinceSubtotal, amount);
    this.#rowsSinceSubtotal += 1;
    return true;
  }

  #isRepeatedHeading(image: RowImage): boolean {
    let hits = 0;
    for (const column of this.#def.columns) {
      const col = this.#site.columns.get(column.key);
      const cell = col === undefined ? undefined : cellIn(image, col);
      if (cell?.text.trim() === column.name) hits += 1;
    }
    // The sheet's own formulas stand on every row.
    const typed = image.cells.filter((cell) => cell.formula === undefined);
    return hits >= 3 && hits * 2 > typed.length;
  }

  /**
   * A subtotal word where a label stands, on a row that names no voucher (an expense called 合计 would have one); or
   * nothing but an amount that is the sum of the rows before it.
   */
  #subtotalLabel(image: RowImage, row: TypedRow): string | undefined {
    if (!this.#amount) return undefined;
    const isSubtotal = (words: string): boolean => /计|total/i.test(words) && SUBTOTAL.test(nameKey(words));
    const { voucher } = row.values as { readonly voucher?: string };
    if (voucher !== undefined && !isSubtotal(voucher)) return undefined;
    const word = image.cells.find((cell) => cell.kind === 'text' && isSubtotal(cell.text));
    if (word) return word.text.trim();
    const amount = this.#amountOf(row);
    const isBare = this.#filled(row).length === 1 && amount !== undefined && this.#rowsSinceSubtotal > 1;
    return isBare && (amount === this.#sumOfAll || amount === this.#sumSinceSubtotal) ? yuanText(amount) : undefined;
  }

  #subtotal(label: string, image: RowImage, row: TypedRow): void {
    this.#say('subtotal-row', image, label, { row: image.row, observed: label });
    const printed = this.#amountOf(row);
    if (printed !== undefined && printed !== this.#sumOfAll && printed !== this.#sumSinceSubtotal) {
      const computed = yuanText(this.#sumSinceSubtotal);
      this.#say(
        'subtotal-differs',
        image,
        yuanText(printed),
        { observed: label, printed: yuanText(printed), computed },
        this.#amount?.key,
      );
    }
    this.#sumSinceSubtotal = ZERO;
    this.#rowsSinceSubtotal = 0;
  }

  /** In a table of money, one or two typed cells without amount or date are a remark; below a table, so it is anywhere. */
  #looksLikeData(row: TypedRow, isBelow: boolean): boolean {
    if (!this.#amount && !isBelow) return true;
    const filled = this.#filled(row);
    return (
      filled.length >= 3 || filled.some(({ key, type }) => key in row.values && (type === 'amount' || type === 'date'))
    );
  }

  #filled(row: TypedRow): readonly ColumnDef[] {
    return this.#def.columns.filter(({ key }) => key !== 'seq' && (key in row.values || row.unreadable.has(key)));
  }

  #noteDistance(image: RowImage, isBelow: boolean): void {
    const previous = this.#previousRow ?? this.#site.headerRow;
    const gap = image.row - previous - 1;
    if (gap >= FAR_GAP) this.#say('far-row', image, String(image.row), { row: image.row, gap });
    else if (isBelow && previous <= (this.#site.lastTableRow ?? 0)) {
      this.#say('outside-table', image, String(image.row), { row: image.row });
    }
  }

  #amountOf(row: TypedRow): Fen | undefined {
    return (row.values as Readonly<Record<string, Fen | undefined>>)[this.#amount?.key ?? ''];
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
