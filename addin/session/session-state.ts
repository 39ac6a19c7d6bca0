import type { Finding, Money, RuleOutcome } from '../../ledger-core/audit/audit-report.ts';
import type { Severity } from '../../ledger-core/definition/rule.ts';
import type { LocalDate } from '../../ledger-core/kernel/local-date.ts';
import type { Fen } from '../../ledger-core/kernel/money.ts';
import type { Text } from '../../ledger-core/kernel/text.ts';
import type { Ledger } from '../../ledger-core/ledger/ledger.ts';
import type { SafeFix } from '../../ledger-core/live/safe-fix.ts';
import type { Citation } from '../../ledger-core/sources/documents.ts';

export type { SafeFix };

/** What the pane shows, whole; a new object whenever anything in it changed, parts that did not change are the same. */
export type SessionState =
  | { readonly phase: 'opening'; readonly notices: readonly Notice[] }
  /** The workbook could not be read; `retry` of the session tries again. */
  | { readonly phase: 'failed'; readonly words: Text; readonly detail: string; readonly notices: readonly Notice[] }
  /** Nothing in it yet: a place for a new ledger. */
  | { readonly phase: 'blank'; readonly notices: readonly Notice[] }
  /** Somebody's workbook that names no programme of ours (or one we do not have). It is left alone. */
  | { readonly phase: 'foreign'; readonly named: string | undefined; readonly notices: readonly Notice[] }
  | OpenLedger;

export interface OpenLedger {
  readonly phase: 'open';
  readonly notices: readonly Notice[];
  readonly programme: { readonly id: string; readonly name: Text };
  readonly workshop: string | undefined;
  readonly unit: string | undefined;
  readonly edition: { readonly version: string; readonly current: string };
  readonly asOf: LocalDate;
  /** False while rules over the whole ledger are still being asked after a change. Row findings are there at once. */
  readonly isSettled: boolean;
  readonly overview: Overview;
  /** The money behind the overview, as of the last settle: what the custom functions ask (dossier.ledger of the core). */
  readonly ledger: Ledger;
  readonly findings: readonly FindingItem[];
  /** Every rule with its outcome, for what could not be decided and why. */
  readonly outcomes: readonly RuleOutcome[];
  readonly settings: readonly SettingItem[];
  readonly forms: EntryForms;
  /** How many cells are marked by us just now. */
  readonly marked: number;
}

/** A sentence for the user about what just happened or what stands in the way; dismissed by its id. */
export interface Notice {
  readonly id: number;
  readonly tone: 'good' | 'info' | 'warning' | 'error';
  readonly words: Text;
}

export interface Overview {
  /** Undefined where the programme keeps no money. */
  readonly money: Money | undefined;
  /** An application asks for no money at all. */
  readonly isApplication: boolean;
  readonly categories: readonly CategoryBar[];
  readonly deadlines: readonly Deadline[];
  /** Why reviews are not among them although the programme has some. */
  readonly unknownReviews: Text | undefined;
  readonly registers: readonly RegisterState[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface CategoryBar {
  /** '' for expenses that name none. */
  readonly name: string;
  readonly spent: Fen;
  /** Undefined where no budget line names the category. */
  readonly budget: Fen | undefined;
}

export interface Deadline {
  readonly id: string;
  readonly what: Text;
  readonly due: LocalDate;
  /** Negative when past. */
  readonly daysLeft: number;
  readonly state: 'done' | 'open' | 'overdue';
  readonly citation: Citation | undefined;
  /** Said with it: 自设, 年度口径 and the like. */
  readonly note?: Text;
}

export interface RegisterState {
  readonly table: string;
  readonly sheet: string;
  readonly en: string;
  /** `missing`: the table is gone. */
  readonly state: 'filled' | 'empty' | 'missing';
  readonly rows: number;
  /** Open findings above info. */
  readonly findings: number;
}

export interface FindingItem {
  readonly finding: Finding;
  /** What the rule asks, in our own words. */
  readonly gist: Text;
  /** Several where the finding tells of alike cells together; they are made together. */
  readonly fixes: readonly SafeFix[];
  readonly explanation: Explanation | undefined;
}

export interface Explanation {
  readonly words: string;
  readonly by: string;
  readonly on: LocalDate | undefined;
  /** As in 疑点说明: 待核实, 已说明, 已整改, 排除, 确认. */
  readonly status: string;
}

export interface SettingItem {
  readonly id: string;
  readonly question: Text;
  readonly value: string;
  readonly default: string;
  readonly isDefault: boolean;
  readonly values:
    | { readonly kind: 'options'; readonly options: readonly string[] }
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: string }
    | { readonly kind: 'words' };
  readonly basis: Text;
}

/** What can be entered from the pane, with the lists that the fields choose from. */
export interface EntryForms {
  readonly expense: EntryForm | undefined;
  readonly receipt: EntryForm | undefined;
}

export interface EntryForm {
  readonly table: string;
  readonly sheet: string;
  readonly fields: readonly EntryField[];
}

export interface EntryField {
  readonly key: string;
  /** The heading, exact. */
  readonly label: string;
  readonly en: string;
  readonly type: 'text' | 'amount' | 'date' | 'choice' | 'number';
  /** For a choice; free text is allowed where `isOpen`. */
  readonly options: readonly EntryOption[];
  readonly isOpen: boolean;
  readonly hint: Text | undefined;
  /** In the short form; the others stand behind “more”. */
  readonly isMain: boolean;
}

export interface EntryOption {
  readonly value: string;
  /** Shown beside the value (a project's name). */
  readonly note: string;
}

/** What was typed, by column key, as typed. Keys that are absent or '' are blank. */
export interface EntryDraft {
  readonly kind: 'expense' | 'receipt';
  readonly values: Readonly<Record<string, string>>;
}

/** What the row would be and do, before it is written. */
export interface EntryPreview {
  /** By column key: cannot be read, with what is expected. Such a draft is not written. */
  readonly errors: Readonly<Record<string, Text>>;
  /** By column key: how it is understood, where that is not as typed (１，２００元 → 1200.00). */
  readonly understood: Readonly<Record<string, string>>;
  /** What the row rules and the duplicate rules would say of the row. */
  readonly findings: readonly Finding[];
  /** Of the draft's fund, as of all its entries. */
  readonly balance: { readonly fund: string; readonly before: Fen; readonly after: Fen } | undefined;
  /** Of the draft's category (and fund and year, as the budget line has them). */
  readonly budget: { readonly category: string; readonly planned: Fen; readonly spentAfter: Fen } | undefined;
  readonly isEmpty: boolean;
}

export type EntryResult =
  | { readonly status: 'written'; readonly sheet: string; readonly row: number }
  | { readonly status: 'refused'; readonly words: Text };

export interface NewLedgerRequest {
  readonly programme: string;
  /** Cover fields by defined name, as typed. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface ProgrammeChoice {
  readonly id: string;
  readonly name: Text;
  readonly document: string;
  /** What the grant lines come to, in words; what the programme leaves open. */
  readonly grants: readonly Text[];
  readonly remarks: readonly Text[];
  readonly fields: readonly NewLedgerField[];
}

export interface NewLedgerField {
  readonly name: string;
  readonly label: string;
  readonly en: string;
  readonly type: 'text' | 'date' | 'choice' | 'amount';
  readonly options: readonly string[];
  readonly hint: Text | undefined;
}

/** One year's figures, all amounts in fen. */
export interface YearSummary {
  readonly year: number;
  readonly opening: Fen;
  readonly received: Fen;
  readonly spent: Fen;
  readonly returned: Fen;
  readonly closing: Fen;
  readonly byCategory: readonly { readonly name: string; readonly spent: Fen; readonly budget: Fen | undefined }[];
  readonly byFund: readonly {
    readonly fund: string;
    readonly opening: Fen;
    readonly received: Fen;
    readonly spent: Fen;
    readonly returned: Fen;
    readonly closing: Fen;
  }[];
  readonly counts: readonly { readonly what: Text; readonly count: number }[];
  /** Entries without a date: in no year. */
  readonly undated: Fen;
  readonly incomplete: Text | undefined;
  readonly findings: Readonly<Record<Severity, number>>;
}
