import { joinSpans } from '../../../ledger-core/kernel/spans.ts';
import type { HostChange, RowSpan } from '../spreadsheet-host.ts';
import { parseAreas } from './addresses.ts';

/** What an event of Excel says, as far as it matters. */
export type SheetEvent =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly address: string; readonly source: string }
  | { readonly kind: 'structure'; readonly sheetId: string }
  | { readonly kind: 'sheets' };

type Source = 'local' | 'remote';

/** Events of a moment, drawn together: rows of a sheet once, nothing of a sheet that has to be read anew anyway. */
export class ChangeQueue {
  readonly #rows = new Map<string, Map<Source, RowSpan[]>>();
  readonly #structure = new Set<string>();
  #hasSheets = false;

  add(event: SheetEvent): void {
    if (event.kind === 'sheets') {
      this.#hasSheets = true;
      return;
    }
    const areas = event.kind === 'cells' ? parseAreas(event.address) : undefined;
    if (event.kind === 'structure' || !areas) {
      this.#structure.add(event.sheetId);
      return;
    }
    const source = event.source === 'Remote' ? 'remote' : 'local';
    const bySource = this.#rows.get(event.sheetId) ?? new Map<Source, RowSpan[]>();
    this.#rows.set(event.sheetId, bySource);
    const spans = areas.map(({ top, bottom }) => ({ first: top, last: bottom }));
    bySource.set(source, [...(bySource.get(source) ?? []), ...spans]);
  }

  get sheetIds(): ReadonlySet<string> {
    return new Set([...this.#rows.keys(), ...this.#structure]);
  }

  get hasSheets(): boolean {
    return this.#hasSheets;
  }

  /** All of it, and the queue is empty. A sheet that has no name any more is gone, and what happened on it with it. */
  take(nameOf: (sheetId: string) => string | undefined): readonly HostChange[] {
    const changes = this.#hasSheets ? [{ kind: 'sheets' } as const] : this.#changes(nameOf);
    this.#rows.clear();
    this.#structure.clear();
    this.#hasSheets = false;
    return changes;
  }

  #changes(nameOf: (sheetId: string) => string | undefined): HostChange[] {
    const structure = [...this.#structure].flatMap((id): HostChange[] => {
      const sheet = nameOf(id);
      return sheet === undefined ? [] : [{ kind: 'structure', sheet }];
    });
    const cells = [...this.#rows].flatMap(([id, bySource]): HostChange[] => {
      const sheet = this.#structure.has(id) ? undefined : nameOf(id);
      if (sheet === undefined) return [];
      return [...bySource].map(([source, spans]) => ({ kind: 'cells', sheet, rows: joinSpans(spans), source }));
    });
    return [...structure, ...cells];
  }
}
