import type { Finding } from '../../ledger-core/audit/audit-report.ts';
import type { Location } from '../../ledger-core/kernel/issue.ts';
import type {
  EntryDraft,
  EntryPreview,
  EntryResult,
  FindingItem,
  NewLedgerRequest,
  ProgrammeChoice,
  SessionState,
  YearSummary,
} from './session-state.ts';

/**
 * The add-in's use cases, free of any window: what the pane, the ribbon and the custom functions ask for. Actions never
 * throw for what a user or Excel may do; what went wrong stands as a notice in the state, in words.
 */
export interface Session {
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook anew and asks every rule: 全部重新检查, and the way out of `failed`. */
  refresh(): Promise<void>;
  dismissNotice(id: number): void;

  readonly programmes: readonly ProgrammeChoice[];
  /** True when the workbook now holds the new ledger. `onProgress` counts sheets. */
  create(request: NewLedgerRequest, onProgress?: (done: number, of: number) => void): Promise<boolean>;

  goTo(location: Location): Promise<void>;
  applyFix(item: FindingItem): Promise<void>;
  /** Every safe fix of the list, one after the other; what was refused is said. */
  applyFixes(items: readonly FindingItem[]): Promise<void>;
  /** Writes a row of 疑点说明 (or changes the one that is there). */
  explain(finding: Finding, words: string, by: string): Promise<boolean>;
  mark(findings: readonly Finding[]): Promise<void>;
  unmark(): Promise<void>;

  /** Core time only, no round trip: called at each keystroke. */
  previewEntry(draft: EntryDraft): EntryPreview;
  /** What the text of an invoice's QR code says, by column key; undefined where it is none. */
  readInvoiceCode(text: string): Readonly<Record<string, string>> | undefined;
  addEntry(draft: EntryDraft): Promise<EntryResult>;

  /** Years in which something moved, latest first. */
  readonly years: readonly number[];
  summary(year: number): YearSummary | undefined;
  /** Sets the year of 月度账页, which prints one year by month, and shows it. */
  showMonthlyPage(year: number): Promise<void>;
  /** Shows 年度账页, which prints all years. */
  showYearlyPage(): Promise<void>;

  /** Writes a setting's value on 口径. False where it was refused (a notice says why). */
  setSetting(id: string, value: string): Promise<boolean>;
}
