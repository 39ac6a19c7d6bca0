import type { Programme } from '../../ledger-core/definition/programme.ts';
import type { Finding, WorkbookAudit } from '../../ledger-core/audit/audit-report.ts';
import type { CheckedRule, Severity } from '../../ledger-core/definition/rule.ts';
import { PROGRAMMES } from '../../ledger-core/programmes/registry.ts';
import type { Location } from '../../ledger-core/kernel/issue.ts';
import {
  BEIJING_2011,
  DALIAN_2011,
  DALIAN_2016,
  ETOWN,
  LANGFANG_2019,
  type AuditConditions,
} from './fixture-dossier.ts';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import { templateView } from '../../ledger-core/definition/template-view.ts';
import { BEIJING_APPLICATION } from './beijing-application.ts';
import { SMALL_BEIJING_LEDGER } from './beijing-ledger.ts';
import { DALIAN_2011_APPLICATION, SMALL_DALIAN_2011_LEDGER } from './dalian-2011-application.ts';
import { DALIAN_APPLICATION } from './dalian-application.ts';
import { SMALL_DALIAN_LEDGER } from './dalian-ledger.ts';
import { SMALL_LEDGER, type Change } from './fixture-ledger.ts';
import { LANGFANG_APPLICATION, SMALL_LANGFANG_LEDGER } from './langfang-application.ts';

/** A small honest ledger, changed in the way that the name says. */
export interface Fixture extends AuditConditions {
  readonly name: string;
  readonly changes?: readonly Change[];
}

export interface FindingFixture extends Fixture {
  /** Where the case is found, `拨款到账 1 拨付金额` (sheet, row of the table, column); one entry for each finding. */
  readonly at: string | readonly string[];
  /** Findings of the rule's other cases that cannot but come with it: case and place. */
  readonly besides?: readonly (readonly [string, string])[];
}

/** An outcome that gives a reason: part of what it says in Chinese. */
export interface ReasonedFixture extends Fixture {
  readonly why: string;
}

/** Why a rule can never have an outcome. */
export interface Excuse {
  readonly excused: string;
}

/** Everything that one rule can come to, each with at least one ledger or a reason why not. */
export interface RuleFixtures {
  readonly rule: string;
  readonly severity: Severity;
  /** Whose small honest ledger is changed; E-Town's where none is named. */
  readonly programme?: FixtureProgramme;
  readonly pass: readonly Fixture[] | Excuse;
  readonly finding: Readonly<Record<string, readonly FindingFixture[]>>;
  readonly undetermined: readonly ReasonedFixture[] | Excuse;
  readonly inapplicable: readonly ReasonedFixture[] | Excuse;
}

/** The programmes that have a small honest ledger. */
export type FixtureProgramme =
  | 'etown'
  | 'dalian-2016'
  | 'dalian-2016-application'
  | 'beijing-2011'
  | 'beijing-2011-application'
  | 'dalian-2011'
  | 'dalian-2011-application'
  | 'langfang-2019'
  | 'langfang-2019-application';

export const SMALL_LEDGERS: Readonly<
  Record<FixtureProgramme, { readonly programme: Programme; readonly ledger: LedgerContent }>
> = {
  etown: { programme: ETOWN, ledger: SMALL_LEDGER },
  'dalian-2016': { programme: DALIAN_2016, ledger: SMALL_DALIAN_LEDGER },
  'dalian-2016-application': { programme: templateView(DALIAN_2016, 'application'), ledger: DALIAN_APPLICATION },
  'beijing-2011': { programme: BEIJING_2011, ledger: SMALL_BEIJING_LEDGER },
  'beijing-2011-application': { programme: templateView(BEIJING_2011, 'application'), ledger: BEIJING_APPLICATION },
  'dalian-2011': { programme: DALIAN_2011, ledger: SMALL_DALIAN_2011_LEDGER },
  'dalian-2011-application': {
    programme: templateView(DALIAN_2011, 'application'),
    ledger: DALIAN_2011_APPLICATION,
  },
  'langfang-2019': { programme: LANGFANG_2019, ledger: SMALL_LANGFANG_LEDGER },
  'langfang-2019-application': { programme: templateView(LANGFANG_2019, 'application'), ledger: LANGFANG_APPLICATION },
};

export function isExcused(them: readonly Fixture[] | Excuse): them is Excuse {
  return 'excused' in them;
}

/** The rules that look at the content and not at the file: E-Town's, and what other programmes have besides. */
export const CONTENT_RULES: readonly CheckedRule[] = contentRules([ETOWN, ...PROGRAMMES]);

function contentRules(programmes: readonly Programme[]): readonly CheckedRule[] {
  const rules = new Map<string, CheckedRule>();
  for (const rule of programmes.flatMap((one) => one.rules)) {
    if (rule.disposition === 'rule' && rule.origin !== 'integrity' && !rules.has(rule.id)) rules.set(rule.id, rule);
  }
  return [...rules.values()];
}

export function ruleOf(id: string): CheckedRule {
  const rule = CONTENT_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id} about the content`);
  return rule;
}

/** `支出明细 2 发票号码`. */
export function placeOf({ sheet, row, column }: Location): string {
  return [sheet, row, column].filter((part) => part !== undefined).join(' ');
}

/** The case of its rule whose words a finding uses. */
export function caseOf({ rule, message }: Finding): string {
  const known = Object.entries(ruleOf(rule).cases).find(([, { message: words }]) => pattern(words.zh).test(message.zh));
  return known?.[0] ?? `no case says “${message.zh}”`;
}

function pattern(template: string): RegExp {
  const literal = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^]*')}$`);
}

/** What a rule comes to, in a line: `pass`, or `finding: 支出明细 2 发票号码、支出明细 4 发票号码`. */
export function told({ rules, findings }: WorkbookAudit, id: string): string {
  const outcome = rules.find((rule) => rule.id === id)?.outcome ?? 'no such rule';
  const places = findings.filter(({ rule }) => rule === id).map(({ location }) => placeOf(location));
  return places.length === 0 ? outcome : `${outcome}: ${places.join('、')}`;
}
