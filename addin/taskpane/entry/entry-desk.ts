import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import { negate, type Fen } from '../../../ledger-core/kernel/money.ts';
import type { EntryDraft, EntryField, EntryPreview } from '../../session/session-state.ts';
import type { Session } from '../../session/session.ts';
import { onePer, PaneStore } from '../pane-store.ts';
import { fillFromCode, type CodeFill } from './fill-from-code.ts';

export type EntryKind = EntryDraft['kind'];
export type EntryValues = EntryDraft['values'];

/** How far the row on the desk is. */
export type EntryStep =
  | { readonly at: 'typing' }
  /** 记入 was pressed on a blank form. */
  | { readonly at: 'blank' }
  /** 记入 was pressed while these columns could not be read. */
  | { readonly at: 'unreadable'; readonly keys: readonly string[] }
  /** The row can be written; these doubts are to be seen first. */
  | { readonly at: 'asking'; readonly doubts: readonly Finding[]; readonly short: Shortfall | undefined }
  | { readonly at: 'writing' }
  /** `byCode`: an invoice code helped, so the next paper may well be scanned too. */
  | { readonly at: 'written'; readonly sheet: string; readonly row: number; readonly byCode: boolean }
  | { readonly at: 'refused'; readonly words: Text };

/** A fund that the row would spend more of than there is. */
export interface Shortfall {
  readonly fund: string;
  readonly by: Fen;
}

/** What became of an invoice code. */
export type CodeReading = { readonly read: false } | (CodeFill & { readonly read: true });

export interface EntryDeskState {
  readonly kind: EntryKind;
  readonly drafts: Readonly<Record<EntryKind, EntryValues>>;
  readonly isMoreOpen: boolean;
  readonly step: EntryStep;
  readonly code: CodeReading | undefined;
}

/** Stay when a row was written: the next paper mostly has the same. */
const KEPT_KEYS: readonly string[] = ['bookedOn', 'receivedOn', 'fund'];

const KINDS: readonly EntryKind[] = ['expense', 'receipt'];

const TYPING: EntryStep = { at: 'typing' };

/** The drafts of 记一笔 and the way of a draft into the sheet. Nothing typed goes before the row stands there. */
export class EntryDesk extends PaneStore<EntryDeskState> {
  readonly #session: Session;

  constructor(session: Session) {
    super({
      kind: 'expense',
      drafts: { expense: {}, receipt: {} },
      isMoreOpen: false,
      step: TYPING,
      code: undefined,
    });
    this.#session = session;
  }

  /** The kinds that the workbook has a table for. */
  get kinds(): readonly EntryKind[] {
    const { state } = this.#session;
    return state.phase === 'open' ? KINDS.filter((kind) => state.forms[kind] !== undefined) : [];
  }

  /** The kind chosen, or the one there is. */
  get draft(): EntryDraft {
    const { kind: chosen, drafts } = this.state;
    const kinds = this.kinds;
    const kind = kinds.includes(chosen) ? chosen : (kinds[0] ?? chosen);
    return { kind, values: drafts[kind] };
  }

  choose(kind: EntryKind): void {
    if (kind !== this.state.kind) this.change({ kind, step: TYPING, code: undefined });
  }

  showMore(isMoreOpen: boolean): void {
    this.change({ isMoreOpen });
  }

  type(key: string, value: string): void {
    this.#put({ ...this.draft.values, [key]: value });
  }

  clear(): void {
    this.#put({});
    this.change({ code: undefined });
  }

  /** Reads the text of an invoice's QR code into the draft; what was typed and differs stays. */
  readCode(raw: string, fields: readonly EntryField[]): void {
    const read = this.#session.readInvoiceCode(raw);
    if (read === undefined) {
      this.change({ code: { read: false } });
      return;
    }
    const filled = fillFromCode(this.draft.values, read, fields);
    this.#put(filled.values);
    this.change({ code: { read: true, ...filled } });
  }

  /** Takes the invoice code's values where others were typed. */
  preferCode(): void {
    const { code } = this.state;
    if (!code?.read) return;
    const values = { ...this.draft.values };
    for (const { key, onInvoice } of code.kept) values[key] = onInvoice;
    this.#put(values);
    this.change({ code: { ...code, values, filled: [...code.filled, ...code.kept.map(({ key }) => key)], kept: [] } });
  }

  /** Back to typing, with everything as it is. */
  reconsider(): void {
    this.change({ step: TYPING });
  }

  /** Writes the draft. Doubts (warnings and errors of the rules) have to be seen first: then `isSure`. */
  async submit(isSure: boolean): Promise<void> {
    if (this.state.step.at === 'writing') return;
    const draft = this.draft;
    const obstacle = this.#obstacle(draft, isSure);
    if (obstacle) {
      this.change({ step: obstacle });
      return;
    }
    this.change({ step: { at: 'writing' } });
    const result = await this.#session.addEntry(draft);
    if (result.status === 'refused') {
      this.change({ step: { at: 'refused', words: result.words } });
      return;
    }
    const drafts = { ...this.state.drafts, [draft.kind]: keptValues(draft.values) };
    const { sheet, row } = result;
    const byCode = this.state.code?.read === true;
    this.change({ drafts, code: undefined, step: { at: 'written', sheet, row, byCode } });
  }

  #obstacle(draft: EntryDraft, isSure: boolean): EntryStep | undefined {
    const preview = this.#session.previewEntry(draft);
    if (preview.isEmpty) return { at: 'blank' };
    const keys = Object.keys(preview.errors);
    if (keys.length > 0) return { at: 'unreadable', keys };
    const doubts = doubtsOf(preview.findings);
    const short = shortfallOf(preview);
    return isSure || (doubts.length === 0 && !short) ? undefined : { at: 'asking', doubts, short };
  }

  /** A changed draft is a new question: whatever was asked or refused of the old one goes. */
  #put(values: EntryValues): void {
    const { drafts, step } = this.state;
    if (step.at === 'writing') return;
    this.change({ drafts: { ...drafts, [this.draft.kind]: values }, step: step.at === 'unreadable' ? step : TYPING });
  }
}

/** The findings that a row must not bring into the ledger unseen. */
export function doubtsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

/** Only where the row itself makes it worse. */
function shortfallOf({ balance }: EntryPreview): Shortfall | undefined {
  if (!balance || balance.after >= 0 || balance.after >= balance.before) return undefined;
  return { fund: balance.fund, by: negate(balance.after) };
}

function keptValues(values: EntryValues): EntryValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => KEPT_KEYS.includes(key)));
}

export const entryDeskOf = onePer((session: Session) => new EntryDesk(session));
