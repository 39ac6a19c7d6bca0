import type { Origin, Reference, Severity } from '../definition/rule.ts';
import type { Location } from '../kernel/issue.ts';
import type { Fen } from '../kernel/money.ts';
import type { Text } from '../kernel/text.ts';
import type { Citation } from '../sources/documents.ts';
import type { Refusal } from '../workbook/image.ts';
import type { SettingValue } from '../workbook/settings.ts';

/** What became of a rule on one workbook; a reason stands with the last two. */
export type Outcome = 'pass' | 'finding' | 'undetermined' | 'inapplicable';

export interface RuleOutcome {
  readonly id: string;
  readonly outcome: Outcome;
  readonly reason?: Text;
}

/** 疑点: what a rule found in one place. Texts are in both languages; the report chooses. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly origin: Origin;
  readonly citation?: Citation;
  /** What in it is ours, where a clause's rule uses a figure or format that no document prints. */
  readonly ours?: Text;
  /** Outside texts that a figure of ours goes by. */
  readonly references: readonly Reference[];
  readonly location: Location;
  readonly observed: Text;
  readonly expected: Text;
  readonly message: Text;
  readonly remedy: Text;
  readonly fingerprint: string;
  readonly status: 'open';
}

/** Money in one fund or in all. */
export interface MoneySums {
  readonly opening: Fen;
  readonly received: Fen;
  readonly spent: Fen;
  readonly returned: Fen;
  readonly balance: Fen;
}

export interface Money extends MoneySums {
  /** Why the sums are not the whole: a table or column is missing, or an amount cannot be read. */
  readonly incomplete?: Text;
  readonly byFund: ReadonlyMap<string, MoneySums>;
  readonly byCategory: ReadonlyMap<string, Fen>;
}

/** Measures that a clause names for acts of which these rules speak. */
export interface Consequences {
  readonly citation: Citation;
  readonly words: Text;
  /** The rules that found something. */
  readonly rules: readonly string[];
}

/** The result for one workbook that could be read. */
export interface WorkbookAudit {
  readonly status: 'read';
  readonly programme?: string;
  readonly template?: string;
  readonly templateVersion?: string;
  readonly workshop?: string;
  /** Where the workshop is: the cover's 所在单位. */
  readonly unit?: string;
  readonly settings: readonly SettingValue[];
  readonly rules: readonly RuleOutcome[];
  readonly findings: readonly Finding[];
  /** What the documents leave open, to be said with every report. */
  readonly remarks: readonly Text[];
  /** Present where rules about prohibited acts found something: what a clause names as possible, never concluded. */
  readonly consequences?: Consequences;
  /** Absent where the workbook keeps no money. */
  readonly money?: Money;
}

export type FileAudit = WorkbookAudit | { readonly status: 'refused'; readonly refusal: Refusal };
