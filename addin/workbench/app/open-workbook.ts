import { createSession } from '../../session/create-session.ts';
import type { Session } from '../../session/session.ts';
import type { LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import { PaneRouter } from '../../taskpane/pane-router.ts';
import type { OpenedBook } from '../book/book-maker.ts';
import type { GridDesk } from '../univer/grid-desk.ts';
import type { UniverHost } from '../univer/univer-host.ts';

/** What was opened, and from where. */
export interface Source {
  readonly name: string;
  readonly handle?: FileSystemFileHandle;
  /** What the file on disk holds, as far as we know; undefined: there is none yet. */
  readonly onDisk?: Uint8Array<ArrayBuffer>;
  /** By which its draft is kept. */
  readonly draft: string;
}

/** One workbook in the workbench: its place on disk, its session, and whether it holds more than its file. */
export class OpenWorkbook {
  readonly host: UniverHost;
  readonly session: Session;
  readonly router = new PaneRouter();
  readonly isOurs: boolean;
  readonly openedAt: number;
  source: Source;
  /** Counts changes. */
  revision = 0;
  savedRevision: number;
  /** Its draft is in the browser's storage, on the file that the host had then. */
  draftedBase: number | undefined;

  /** `opened` undefined: a blank place for a new ledger. */
  constructor(
    grid: GridDesk,
    opened: OpenedBook | undefined,
    source: Source,
    options: { readonly asOf: () => LocalDate; readonly now: number; readonly isUnsaved: boolean },
  ) {
    this.host = grid.host;
    this.source = source;
    this.isOurs = opened?.isOurs ?? true;
    this.openedAt = options.now;
    this.savedRevision = options.isUnsaved ? -1 : 0;
    if (opened) grid.host.open(opened);
    else grid.host.openBlank();
    this.session = createSession(grid.host, { asOf: options.asOf });
  }

  get isUnsaved(): boolean {
    return this.revision !== this.savedRevision;
  }
}
