import type { ColumnDef, ColumnType, TableDef } from '../definition/table.ts';
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

// 小计、合计、总计、累计; before it a few words (2025年度, 1-12月, 本页, 材料…); behind it 支出, （元）, a colon and a figure.
const SUBTOTAL =
  /^[^:：]{0,14}(?:小计|合计|总计|累计|共计|总额)(?:支出|金额|数)?(?:[(（][^()（）]{1,6}[)）])?(?:[:：].{0,20})?$|^(?:sub|grand)?total:?$/;
// What books carry from page to page and from year to year: no expense of this ledger.
const CARRIED =
  /^(?:承前页|接前页|承上页|接上页|过次页|转下页|转次页|上[年月]结转|结转(?:上|下)[年月]|(?:年初|期初|月初)(?:余额|结转|结余))(?:[:：].{0,20})?$/;

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
    const isSubtotal = (words: string): boolean => isSubtotalWord(nameKey(words));
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
    const isSum = printed === this.#sumOfAll || printed === this.#sumSinceSubtotal;
    if (printed !== undefined && !isSum && !CARRIED.test(nameKey(label))) {
      // A total behind a subtotal is of everything; so is one that says so.
      const isOfAll = this.#rowsSinceSubtotal === 0 || /合计|总|累计|total/i.test(label);
      const computed = yuanText(isOfAll ? this.#sumOfAll : this.#sumSinceSubtotal);
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
    // Where the amount does not make the row (a measure taken), what was chosen does; a prepared drop-down elsewhere does not.
    const tells = (type: ColumnType): boolean =>
      type === 'amount' || type === 'date' || (type === 'choice' && this.#amount?.identity !== true);
    return filled.length >= 3 || filled.some(({ key, type }) => key in row.values && tells(type));
  }

  #filled(row: TypedRow): readonly ColumnDef[] {
    return this.#def.columns.filter(({ key }) => key !== 'seq' && (key in row.values || row.unreadable.has(key)));
  }

  #noteDistance(image: RowImage, isBelow: boolean): void {
    const previous = this.#previousRow ?? this.#site.headerRow;
    const gap = image.row - previous - 1;
    // Where the sheet's own sums do not reach weighs more than how far it is.
    if (isBelow && previous <= (this.#site.lastTableRow ?? 0)) {
      this.#say('outside-table', image, String(image.row), { row: image.row });
    } else if (gap >= FAR_GAP) this.#say('far-row', image, String(image.row), { row: image.row, gap });
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

function isSubtotalWord(key: string): boolean {
  return SUBTOTAL.test(key) || CARRIED.test(key);
}
