import type { Condition } from '../../definition/condition.ts';
import { text } from '../../kernel/text.ts';

/** What people write where they have nothing; a blank cell says less. */
const NOTHING = ['无', '没有', '暂无'];

export const saysNone = (column: string): Condition => ({ op: 'is', column, values: NOTHING });
export const is = (column: string, ...values: readonly string[]): Condition => ({ op: 'is', column, values });
export const reading = (setting: string, ...values: readonly string[]): Condition => ({
  op: 'reading',
  setting,
  values,
});

/** A box in which it is written that there is none of what the clause asks for. */
export function noneCase(column: string, label: string, en: string) {
  return {
    when: saysNone(column),
    column,
    message: text(`“${label}”写的是“{observed}”。`, `“${label}” (${en}) says “{observed}”.`),
    expected: text(`写明${label}`, `the ${en}`),
    remedy: text(
      `有的话更正“${label}”；确实没有的，这一条还不满足，请先向上级工会问清。`,
      'Correct it if there is one; else the condition is not met yet: ask the superior union first.',
    ),
  };
}
