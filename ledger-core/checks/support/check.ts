import type { CheckedRule } from '../../definition/rule.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Location } from '../../kernel/issue.ts';
import { text, type Text } from '../../kernel/text.ts';

/** One way in which one place fails a rule: the facts, from which the rule's own words make a finding. */
export interface Hit {
  /** Key of the rule's cases. */
  readonly case: string;
  readonly at: Location;
  readonly observed: string | Text;
  /** Fill the placeholders of the case's texts. */
  readonly values?: Readonly<Record<string, string | number | Text>>;
  /** What makes this the same finding after rows have moved: content, never position. */
  readonly identity: readonly string[];
}

/** What a check found out. Outcome: inapplicable, else finding, else undetermined where something is missing, else pass. */
export interface CheckResult {
  readonly hits: readonly Hit[];
  /** What is missing to decide the rest, in words. */
  readonly gaps: readonly Text[];
  readonly inapplicable?: Text;
}

/** A pure function of a dossier and a rule's parameters. It never throws for bad data: that is a hit or a gap. */
export type Check = (dossier: Dossier, rule: CheckedRule) => CheckResult;

export function inapplicable(why: Text): CheckResult {
  return { hits: [], gaps: [], inapplicable: why };
}

export function found(hits: readonly Hit[], gaps: readonly Text[] = []): CheckResult {
  return { hits, gaps: uniqueTexts(gaps) };
}

export const BLANK_CELL: Text = text('（空白）', '(blank)');

/** A text parameter of a rule. @throws TypeError when the programme's data lack it. */
export function textParam(rule: CheckedRule, name: string): string {
  const value = rule.params[name];
  if (typeof value !== 'string') throw new TypeError(`${rule.id}: parameter ${name} is no text`);
  return value;
}

/** A number that a rule's outside source fixes. @throws TypeError when the programme's data lack it. */
export function numberParam(rule: CheckedRule, name: string): number {
  const value = rule.params[name];
  if (typeof value !== 'number') throw new TypeError(`${rule.id}: parameter ${name} is no number`);
  return value;
}

function uniqueTexts(texts: readonly Text[]): readonly Text[] {
  return [...new Map(texts.map((one) => [one.zh, one])).values()];
}
