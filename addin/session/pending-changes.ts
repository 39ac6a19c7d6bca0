import type { HostChange, RowSpan } from '../host/spreadsheet-host.ts';

/** What has changed on a sheet: some rows, or more than rows. */
export type SheetChange = readonly RowSpan[] | 'structure';

export interface Pending {
  /** The workbook has to be read anew; the sheets then do not matter. */
  readonly isWhole: boolean;
  readonly sheets: ReadonlyMap<string, SheetChange>;
}

/** Changes that have been told and not yet read, merged: a sheet or a row is read once however often it was touched. */
export class PendingChanges {
  #isWhole = false;
  #sheets = new Map<string, SheetChange>();

  get isEmpty(): boolean {
    return !this.#isWhole && this.#sheets.size === 0;
  }

  add(changes: readonly HostChange[]): void {
    for (const change of changes) {
      if (change.kind === 'sheets') this.#isWhole = true;
      else this.#put(change.sheet, change.kind === 'cells' ? change.rows : 'structure');
    }
  }

  /** Hands everything over and starts anew. */
  take(): Pending {
    const pending = { isWhole: this.#isWhole, sheets: this.#sheets };
    this.#isWhole = false;
    this.#sheets = new Map();
    return pending;
  }

  /** Takes back what could not be read. */
  restore({ isWhole, sheets }: Pending): void {
    this.#isWhole ||= isWhole;
    for (const [sheet, change] of sheets) this.#put(sheet, change);
  }

  #put(sheet: string, change: SheetChange): void {
    const known = this.#sheets.get(sheet) ?? [];
    this.#sheets.set(
      sheet,
      known === 'structure' || change === 'structure' ? 'structure' : mergedSpans([...known, ...change]),
    );
  }
}

/** Ascending, without overlaps; neighbours are one. */
export function mergedSpans(spans: readonly RowSpan[]): readonly RowSpan[] {
  const merged: RowSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1);
    if (last && span.first <= last.last + 1) {
      merged[merged.length - 1] = { first: last.first, last: Math.max(last.last, span.last) };
    } else merged.push(span);
  }
  return merged;
}
