import type { HostChange } from '../spreadsheet-host.ts';
import type { Abilities } from './abilities.ts';
import { ChangeQueue, type SheetEvent } from './change-queue.ts';
import type { OnFault } from './faults.ts';
import { asHostError } from './host-errors.ts';
import { runExcel } from './run-excel.ts';

// Events of one action come within a few milliseconds; a person waits no longer than the longest.
const QUIET_MS = 30;
const LONGEST_MS = 150;

/** The names of sheets, known without asking Excel for each event. */
export interface SheetNames {
  nameOf(sheetId: string): string | undefined;
  /** Asks Excel anew. */
  refresh(): Promise<void>;
}

type Listener = (changes: readonly HostChange[]) => void;

/** Collects events until there is a moment of quiet, then tells them all at once. */
export class EventCollector {
  readonly #listener: Listener;
  readonly #names: SheetNames;
  readonly #onFault: OnFault;
  readonly #queue = new ChangeQueue();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;

  constructor(listener: Listener, names: SheetNames, onFault: OnFault) {
    this.#listener = listener;
    this.#names = names;
    this.#onFault = onFault;
  }

  add(event: SheetEvent): void {
    this.#queue.add(event);
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(QUIET_MS, this.#since + LONGEST_MS - now));
    this.#timer = setTimeout(() => {
      void this.#tell();
    }, wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #tell(): Promise<void> {
    this.#since = undefined;
    if (this.#queue.hasSheets || [...this.#queue.sheetIds].some((id) => this.#names.nameOf(id) === undefined)) {
      try {
        await this.#names.refresh();
      } catch {
        // What happened is not lost: the listener reads everything anew, and hears there what is wrong.
        this.#queue.add({ kind: 'sheets' });
      }
    }
    const changes = this.#queue.take((id) => this.#names.nameOf(id));
    if (changes.length === 0) return;
    try {
      this.#listener(changes);
    } catch (fault) {
      this.#onFault(fault);
    }
  }
}

/** One registration for the whole workbook; what is answered ends it. */
export async function watchWorkbook(
  listener: Listener,
  names: SheetNames,
  abilities: Abilities,
  onFault: OnFault,
): Promise<() => Promise<void>> {
  const collector = new EventCollector(listener, names, onFault);
  const handlers = await runExcel(async (context) => {
    const registered = register(context, collector, abilities);
    await context.sync();
    return registered;
  });
  return async () => {
    collector.stop();
    const [first] = handlers;
    if (!first) return;
    try {
      // A handler is taken away in the context in which it was registered.
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw asHostError(error);
    }
  };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

function register(context: Excel.RequestContext, collector: EventCollector, abilities: Abilities): Handler[] {
  const { worksheets, tables } = context.workbook;
  const tell = (event: SheetEvent): Promise<void> => {
    collector.add(event);
    return Promise.resolve();
  };
  const tellSheets = (): Promise<void> => tell({ kind: 'sheets' });
  const tellStructure = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> =>
    tell({ kind: 'structure', sheetId: worksheetId });
  return [
    worksheets.onChanged.add(({ worksheetId, address, changeType, source }) =>
      changeType === 'RangeEdited'
        ? tell({ kind: 'cells', sheetId: worksheetId, address, source })
        : tellStructure({ worksheetId }),
    ),
    worksheets.onAdded.add(tellSheets),
    worksheets.onDeleted.add(tellSheets),
    ...(abilities.sheetNames ? [worksheets.onNameChanged.add(tellSheets)] : []),
    ...(abilities.sorts ? [worksheets.onRowSorted.add(tellStructure)] : []),
    tables.onAdded.add(tellStructure),
    tables.onDeleted.add(tellStructure),
  ];
}
