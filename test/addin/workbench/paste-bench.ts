import { createSession } from '../../../addin/session/create-session.ts';
import type { FindingItem } from '../../../addin/session/session-state.ts';
import type { Session } from '../../../addin/session/session.ts';
import { PaneRouter } from '../../../addin/taskpane/pane-router.ts';
import { AppStore, type PasteReportState } from '../../../addin/workbench/app/app-store.ts';
import { PasteDesk } from '../../../addin/workbench/app/paste-desk.ts';
import { findingsInRows } from '../../../addin/workbench/paste/findings-in-rows.ts';
import { changeRows } from '../../../addin/workbench/univer/table-rows.ts';
import { parseCell } from '../../../ledger-core/kernel/cell-ref.ts';
import { HeadlessHost } from '../../support/univer/headless-host.ts';
import { AS_OF } from '../../support/workbook-ledger.ts';
import { range } from '../../unit/xlsx-write/plan-fixture.ts';

export const EXPENSES = '支出明细';

/** The workbench's paste, grid and session, without a page. */
export class PasteBench {
  readonly headless = new HeadlessHost();
  readonly store = new AppStore();
  readonly told: string[] = [];
  readonly session: Session;
  readonly desk: PasteDesk;

  constructor(bytes: Uint8Array) {
    this.headless.open(bytes);
    this.session = createSession(this.headless.host, { asOf: () => AS_OF });
    const book = {
      id: '1',
      name: '台账.xlsx',
      kind: 'ours',
      isUnsaved: false,
      canUndo: false,
      canRedo: false,
    } as const;
    this.store.change({ book: { ...book, session: this.session, router: new PaneRouter() } });
    this.desk = new PasteDesk(
      this.store,
      () => this.headless,
      ({ zh }) => this.told.push(zh),
      (error) => {
        throw error;
      },
    );
  }

  async settled(): Promise<void> {
    await this.headless.idle();
    await this.session.refresh();
  }

  /** Pastes rows of a text where a cell is selected. */
  async paste(at: string, rows: string): Promise<void> {
    this.select(at);
    this.desk.paste({ getData: (type) => (type === 'text/plain' ? rows : '') });
    await this.settled();
  }

  select(address: string): void {
    const at = parseCell(address);
    if (at) this.headless.grid.show(this.headless.indexOf(EXPENSES), at);
  }

  type(address: string, typed: string): void {
    if (!this.headless.type(EXPENSES, address, typed)) throw new Error(`${address} was refused`);
  }

  undo(): void {
    if (!this.headless.grid.undo()) throw new Error('nothing was undone');
  }

  redo(): void {
    if (!this.headless.grid.redo()) throw new Error('nothing was redone');
  }

  /** Inserts or deletes rows as the bar above the grid does. */
  async changeRows(how: 'insert' | 'delete', selected: string): Promise<void> {
    await this.desk.moveRows(() => {
      const change = changeRows(this.headless.sheet(EXPENSES), range(selected), how);
      if (change.status !== 'change') throw new Error(change.status);
      return Promise.resolve(
        this.headless.grid.write(this.headless.indexOf(EXPENSES), change.writes) ? change.moved : undefined,
      );
    });
  }

  text(address: string): string {
    const at = parseCell(address);
    return (at && this.headless.sheet(EXPENSES).cellAt(at)?.text) ?? '';
  }

  get report(): PasteReportState | undefined {
    const { paste } = this.store.state;
    return paste?.phase === 'report' ? paste : undefined;
  }

  /** Where the report says the pasted rows are: `61`, `61-63`. */
  get rows(): readonly string[] | undefined {
    return this.report?.rows.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  }

  /** The findings that the report is about. */
  get findings(): readonly FindingItem[] {
    const { state } = this.session;
    if (state.phase !== 'open' || !this.report) throw new Error('there is no report');
    return findingsInRows(state.findings, this.report.summary.sheet, this.report.rows);
  }

  get findingCells(): readonly (string | undefined)[] {
    return this.findings.map(({ finding }) => finding.location.cell);
  }
}
