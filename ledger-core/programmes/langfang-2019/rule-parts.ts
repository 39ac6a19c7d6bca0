import type { Condition } from '../../definition/condition.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { text, type Text } from '../../kernel/text.ts';

export type Rules = ProgrammeInput['rules'];
export type RuleInput = Rules[number];

/** An answer that says there is none. */
export const NONE = ['无', '没有', '暂无'];

/** The stages of an application, as 附加核验表 offers them. */
const STAGES = ['填报', '所在单位工会', '推荐单位', '领导小组', '命名'] as const;

/** The application has come that far. */
export function reached(stage: (typeof STAGES)[number]): Condition {
  return { op: 'is', column: 'rf_F19_S2', values: STAGES.slice(STAGES.indexOf(stage)) };
}

export const NOT_REACHED: Text = text('未到该环节。', 'That stage is not reached.');

export const is = (column: string, ...values: readonly string[]): Condition => ({ op: 'is', column, values });
export const reading = (setting: string, ...values: readonly string[]): Condition => ({
  op: 'reading',
  setting,
  values,
});

/** What a clause's rule about the application has in common with all others. */
const IN_APPLICATION = { disposition: 'rule' as const, on: ['application' as const] };
export const CLAUSE = { ...IN_APPLICATION, origin: 'clause' as const };
export const OURS = { ...IN_APPLICATION, origin: 'house' as const };

interface Words {
  readonly message: Text;
  readonly expected: Text;
  readonly remedy: Text;
}

/** One case of a rule about the single values: where it is seen, and what is said. */
export function when(condition: Condition, column: string, words: Words) {
  return { when: condition, column, ...words };
}

/** An opinion box of the form, from its stage on: sealed, dated, and signed where a line for it is printed. */
export function opinionCases(box: string, isSigned: boolean) {
  const name = `rf_${box}`;
  const sealed = is(`${name}_sealed`, '是');
  const lacking = (column: string, zh: string, en: string) =>
    when({ op: 'and', of: [sealed, { op: 'blank', column }] }, column, {
      message: text(`这一栏写明已盖章，没有写${zh}。`, `The box is sealed, and no ${en} is given.`),
      expected: text(`意见、公章${isSigned ? '、负责人签名' : ''}和日期`, 'what the box prints'),
      remedy: text(`照纸质审批表补填${zh}。`, `Enter the ${en} as it stands on the paper.`),
    });
  return {
    unsealed: when(is(`${name}_sealed`, '否'), `${name}_sealed`, {
      message: text(
        '已到“{rf_F19_S2}”环节，这一栏还没有盖章。',
        'The stage “{rf_F19_S2}” is reached, and the box has no seal.',
      ),
      expected: text(`意见、公章${isSigned ? '、负责人签名' : ''}和日期`, 'what the box prints'),
      remedy: text('请补盖章；已经盖的，把“已盖章”改为“是”。', 'Have it sealed; if it is, set 已盖章 to 是.'),
    }),
    ...(isSigned ? { unsigned: lacking(`${name}_signer`, '签名人', 'signature') } : {}),
    undated: lacking(`${name}_date`, '日期', 'date'),
  };
}
