import { text, type Text } from '../../kernel/text.ts';
import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

export type RuleInput = ProgrammeInput['rules'][number];

/** What is written where there is none. */
const NONE = ['无', '没有', '暂无', '都没有', '都不是', '不是', '否'];

export const states = (column: string, values: readonly string[]): Condition => ({ op: 'is', column, values });
export const statesNone = (column: string): Condition => states(column, NONE);

/** A box of 附加核验表 by which the applicant says in so many words that a condition is not met. */
export interface Stated {
  readonly column: string;
  /** What the box says instead of 无. */
  readonly values?: readonly string[];
  readonly message: Text;
  readonly expected: Text;
  readonly remedy: Text;
}

/** A clause that is not met where a box says so; a blank box leaves it open. */
export function statedRule(rule: {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'review';
  readonly gist: Text;
  readonly ours?: Text;
  readonly cases: Readonly<Record<string, Stated>>;
}): RuleInput {
  const { id, severity, gist, ours, cases } = rule;
  return {
    id,
    severity,
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist,
    ...(ours ? { ours } : {}),
    check: 'row-cases',
    rows: { table: 'fields' },
    cases: Object.fromEntries(
      Object.entries(cases).map(([key, { values, ...one }]) => [
        key,
        { ...one, when: values ? states(one.column, values) : statesNone(one.column) },
      ]),
    ),
  };
}

/** What only a person can judge, with what to ask for. */
export function manualRule(
  id: string,
  severity: 'warning' | 'review',
  gist: Text,
  evidence: Text,
  settings: readonly string[] = [],
): RuleInput {
  return { id, severity, origin: 'clause', disposition: 'manual', gist, evidence, settings: [...settings] };
}

export const OR_ASK = text(
  '填错的更正；确实没有的，写明情况，请主办方看能否申报。',
  'Correct it if it is wrong; else explain and ask the organisers whether an application is possible.',
);
