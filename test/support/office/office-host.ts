import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { addSheet, allTables, type Book, emptyBook, findSheet, type Sheet, styleAt, type Table } from './model/book.ts';
import type { CellScalar } from './model/grid.ts';
import type { BookEvent, Workspace } from './model/workspace.ts';
import { objectFactory, workbookObject } from './objects/workbook-object.ts';
import { User } from './user.ts';
import { eventEntries } from './wire/event-entries.ts';
import { WireFault } from './wire/faults.ts';
import { ACTION, type Batch, type EventEntry, PATH } from './wire/messages.ts';
import { KeptObjects, runBatch } from './wire/run-batch.ts';
import { asText, WireObject } from './wire/wire-object.ts';

export interface Failure {
  /** An error code of Excel, such as `GeneralException`. */
  readonly code: string;
  readonly afterActions?: number;
  readonly afterWrites?: number;
}

export interface HostOptions {
  /** Names of the first sheets; one, `Sheet1`, unless said otherwise. Not with `book`. */
  readonly sheets?: readonly string[];
  /** A workbook made elsewhere, such as by `hostFromFile`. */
  readonly book?: Book;
  /** Language of this Excel and of its error messages; decides how typed dates are read. */
  readonly locale?: 'zh-CN' | 'en-US';
  /** The year of dates typed without one. */
  readonly year?: number;
  /** Runs after every change; may set results with `host.setResult`. There is no formula engine. */
  readonly calculate?: (host: OfficeHost) => void;
}

/** What a request comes to: an answer, or the number of an error of the line itself. */
export type Answer = { readonly body: string } | { readonly errorCode: number };

// Office.js turns these into InvalidOperationInCellEditMode and ResponsePayloadSizeLimitExceeded.
const IN_CELL_EDIT = 5004;
const RESPONSE_TOO_LARGE = 5104;
const WAITS_FOR_CELL_EDIT = 64;

/**
 * Excel at the end of the wire, for tests: the real Office.js talks to `execute` and hears `onEvents`. Start the library
 * on it with `startOfficeInNode` or `openPaneInExcel`; act as the person at the keyboard with `user`; look into the
 * workbook with `book`, `sheet`, `table`, `cell`.
 */
export class OfficeHost implements Workspace {
  readonly book: Book;
  readonly locale: string;
  readonly year: number;
  /** The person at the keyboard, here or elsewhere. */
  readonly user: User;
  /** Members that were asked for and that this host does not have; see `expectNothingMissing`. */
  readonly missing: string[] = [];
  /** Round trips so far, without those that only let go of ranges. Set it to 0 to count anew. */
  syncs = 0;
  /** Every batch so far, for tests that look at what travels. */
  readonly batches: Batch[] = [];
  /** A person is in the middle of editing a cell: requests fail, or wait where Excel.run has `delayForCellEdit`. */
  isEditingCell = false;
  /** The most bytes of an answer, as Excel on the web has it; undefined for no limit. */
  largestAnswer: number | undefined;

  /** What the add-in last asked for its pane, such as `Visible`; undefined before. */
  paneState: string | undefined;

  private readonly services: Readonly<Record<string, WireObject>> = {
    'Microsoft.InternalService.AddinInternalService': new WireObject('AddinInternalService', {
      methods: { NotifyActionHandlerReady: () => undefined },
    }),
    'Microsoft.AppRuntime.AppRuntimeService': new WireObject('AppRuntimeService', {
      methods: {
        SetAppRuntimeState: (state) => {
          this.paneState = asText(state);
        },
      },
    }),
  };
  private readonly calculate: ((host: OfficeHost) => void) | undefined;
  private readonly root: WireObject;
  private readonly kept = new KeptObjects();
  private readonly listening = new Map<string, number>();
  private readonly panes = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly waiting: (() => void)[] = [];
  private pending: EventEntry[] = [];
  private failure: Failure | undefined;
  private delivery: Promise<void> = Promise.resolve();

  constructor(options: HostOptions = {}) {
    this.book = options.book ?? emptyBook();
    if (!options.book) for (const name of options.sheets ?? ['Sheet1']) addSheet(this.book, name);
    this.locale = options.locale ?? 'zh-CN';
    this.year = options.year ?? 2025;
    this.calculate = options.calculate;
    this.root = workbookObject(
      objectFactory(this, (type, targetId, isOn) => {
        this.listen(type, targetId, isOn);
      }),
    );
    this.user = new User(this);
    this.calculate?.(this);
  }

  /** A request of the library, with its flags. Never throws for what Excel would answer with an error. */
  async execute(request: string, flags: number): Promise<Answer> {
    const batch = JSON.parse(request) as Batch;
    const isWork = isAboutWorkbook(batch);
    if (this.isEditingCell && isWork) {
      if ((flags & WAITS_FOR_CELL_EDIT) === 0) return { errorCode: IN_CELL_EDIT };
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    if (isWork) {
      this.syncs += 1;
      this.batches.push(batch);
    }
    const body = JSON.stringify(this.run(batch, isWork));
    this.deliver();
    if (this.largestAnswer !== undefined && Buffer.byteLength(body) > this.largestAnswer) {
      return { errorCode: RESPONSE_TOO_LARGE };
    }
    return { body };
  }

  /** Hears every event from now on; the answer stops it. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.panes.add(listener);
    return () => this.panes.delete(listener);
  }

  /** The next batch dies after so many actions, or after so many properties were set; what was done stays done. */
  failNext(failure: Failure): void {
    this.failure = failure;
  }

  /** The person leaves the cell: what waited goes on. */
  endCellEdit(): void {
    this.isEditingCell = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Every event so far has been handed to the library. */
  async idle(): Promise<void> {
    let seen: Promise<void> | undefined;
    while (seen !== this.delivery) {
      seen = this.delivery;
      await seen;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** How many handlers the add-in has in Excel now. */
  get handlers(): number {
    return [...this.listening.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Ranges that the library holds and has not let go of. */
  get keptRanges(): number {
    return this.kept.count;
  }

  /** A sheet by name; throws where there is none. */
  sheet(name: string): Sheet {
    const sheet = findSheet(this.book, name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}`);
    return sheet;
  }

  /** A table by name; throws where there is none. */
  table(name: string): Table {
    const found = allTables(this.book).find(({ table }) => table.name === name);
    if (!found) throw new Error(`The workbook has no table ${name}`);
    return found.table;
  }

  /** What stands in a cell: value ('' for blank), formula with `=`, number format. */
  cell(sheet: string, address: string): { value: CellScalar; formula: string | undefined; numberFormat: string } {
    const place = this.sheet(sheet);
    const { row, col } = this.position(address);
    const cell = place.grid.find(row, col);
    return {
      value: cell?.value ?? '',
      formula: cell?.formula,
      numberFormat: styleAt(place, row, col).numberFormat,
    };
  }

  /** The result of a formula, for `calculate` and for tests; no event, as when Excel recalculates. */
  setResult(sheet: string, address: string, value: CellScalar, isError = false): void {
    const { row, col } = this.position(address);
    const cell = this.sheet(sheet).grid.at(row, col);
    cell.value = value;
    cell.isError = isError;
  }

  /** Used by everything that changes the workbook. */
  emit(event: BookEvent): void {
    this.pending.push(...eventEntries(event));
  }

  /** A change by hand is complete: results are computed, the events sent. */
  settle(): void {
    this.calculate?.(this);
    this.deliver();
  }

  private run(batch: Batch, isWork: boolean): ReturnType<typeof runBatch> {
    const failure = isWork ? this.failure : undefined;
    if (isWork) this.failure = undefined;
    let writes = 0;
    const answer = runBatch(batch, {
      root: this.root,
      service: (name) => this.services[name],
      kept: this.kept,
      locale: this.locale,
      onMissing: (member) => this.missing.push(member),
      beforeAction: (index, { ActionType }) => {
        const isWrite = ActionType === ACTION.setProperty;
        if (failure && (index === failure.afterActions || (isWrite && writes === failure.afterWrites))) {
          throw new WireFault(failure.code);
        }
        if (isWrite) writes += 1;
      },
    });
    if (this.pending.length > 0) this.calculate?.(this);
    return answer;
  }

  private listen(type: number, targetId: string, isOn: boolean): void {
    const key = `${type}:${targetId}`;
    this.listening.set(key, Math.max(0, (this.listening.get(key) ?? 0) + (isOn ? 1 : -1)));
  }

  /** Excel tells after it answered, and only what somebody listens to. */
  private deliver(): void {
    const entries = this.pending.filter(({ type, targetId }) => (this.listening.get(`${type}:${targetId}`) ?? 0) > 0);
    this.pending = [];
    if (entries.length === 0) return;
    this.delivery = this.delivery.then(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            for (const pane of this.panes) pane(entries);
            resolve();
          });
        }),
    );
  }

  private position(address: string): { row: number; col: number } {
    const position = parseCell(address);
    if (!position) throw new Error(`${address} is no cell`);
    return position;
  }
}

/** Neither a service of Office nor the clean-up after a run, which only lets go of ranges. */
function isAboutWorkbook({ Actions, ObjectPaths }: Batch): boolean {
  const isService = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);
  return !isService && !Actions.some(({ Name }) => Name === '_RemoveReference');
}
