import { joinSpans, lineSpan } from '../../../ledger-core/kernel/spans.ts';
import type { RowSpan } from '../../host/spreadsheet-host.ts';

/** Long enough for a paste of many cells to be one. */
const BURST_MS = 20;

/** Rows of a sheet that hold something else now. */
export interface ChangedSpans {
  readonly sheet: string;
  readonly rows: readonly RowSpan[];
}

/** A burst of changes is told once. */
export class Burst {
  readonly #tell: (changes: readonly ChangedSpans[]) => void;
  #pending = new Map<string, RowSpan[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (changes: readonly ChangedSpans[]) => void) {
    this.#tell = tell;
  }

  get isEmpty(): boolean {
    return this.#pending.size === 0;
  }

  add(sheet: string, cells: readonly { readonly row: number }[]): void {
    const rows = this.#pending.get(sheet) ?? [];
    for (const { row } of cells) rows.push(lineSpan(row));
    this.#pending.set(sheet, rows);
    this.#timer ??= setTimeout(() => {
      this.flush();
    }, BURST_MS);
  }

  /** Tells now what has come together. */
  flush(): void {
    const changes = [...this.#pending].map(([sheet, rows]) => ({ sheet, rows: joinSpans(rows) }));
    this.drop();
    if (changes.length > 0) this.#tell(changes);
  }

  /** Forgets it. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = new Map();
  }
}
