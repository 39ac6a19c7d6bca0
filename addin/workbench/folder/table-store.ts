import { onePer, PaneStore } from '../../taskpane/pane-store.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import type { FolderAudit } from './folder-audit.ts';
import { FIRST_QUERY, type TableQuery } from './table-rows.ts';

/** So many rows are drawn at first, and as many more at each press. */
export const ROWS_AT_ONCE = 500;

export interface TableLook {
  readonly query: TableQuery;
  readonly open: ReadonlySet<WorkbookFile>;
  readonly shown: number;
}

/** How the table is looked at: it is still so when a file was opened from it and the auditor comes back. */
export class TableStore extends PaneStore<TableLook> {
  constructor() {
    super({ query: FIRST_QUERY, open: new Set(), shown: ROWS_AT_ONCE });
  }

  ask(query: Partial<TableQuery>): void {
    this.change({ query: { ...this.state.query, ...query }, shown: ROWS_AT_ONCE });
  }

  readonly toggle = (file: WorkbookFile): void => {
    const open = new Set(this.state.open);
    if (!open.delete(file)) open.add(file);
    this.change({ open });
  };

  showMore(): void {
    this.change({ shown: this.state.shown + ROWS_AT_ONCE });
  }
}

/** The same store for the same audit. */
export const tableStoreOf = onePer<FolderAudit, TableStore>(() => new TableStore());
