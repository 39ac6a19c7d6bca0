import { text, type Text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

type Rules = ProgrammeInput['rules'];
type RuleInput = Rules[number];

/** A clause that tells something and asks nothing of a workbook. */
export function informational(id: string, zh: string, en: string): RuleInput {
  return { id, severity: 'info', origin: 'clause', disposition: 'informational', gist: text(zh, en) };
}

/** What a list of materials asks to be handed in: ready, and as many as printed. `number`: how many are asked. */
export function materialRule(rule: {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly gist: Text;
  /** Its row in 材料清单, or those of its parts. */
  readonly material: string | readonly string[];
  readonly min?: number;
  readonly max?: number;
}): RuleInput {
  const { id, severity, gist, material, min, max } = rule;
  const limits = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return {
    id,
    severity,
    origin: 'clause',
    disposition: 'rule',
    on: ['application'],
    gist,
    check: 'material-ready',
    params: { material, ...limits },
    cases: {
      'not-ready': {
        message: text('“{what}”还没有备好。', '“{what}” is not ready.'),
        expected: text('已备：是', 'ready: 是'),
        remedy: text('备好后在“材料清单”把“已备”改为“是”。', 'Once it is ready, set 已备 to 是 on 材料清单.'),
      },
      ...(min === undefined
        ? {}
        : {
            few: {
              message: text(
                '“{what}”填了{count}，少于要求的{min}。',
                '“{what}”: {count}, fewer than the {min} asked for.',
              ),
              expected: text('不少于{min}', 'at least {min}'),
              remedy: text('补齐后更正“份数或张数”。', 'Add what is lacking and correct the number.'),
            },
          }),
      ...(max === undefined
        ? {}
        : {
            many: {
              message: text(
                '“{what}”填了{count}，多于要求的{max}。',
                '“{what}”: {count}, more than the {max} asked for.',
              ),
              expected: text('不多于{max}', 'at most {max}'),
              remedy: text(
                '只留要求的份数或张数，并更正数字。',
                'Keep as many as are asked for and correct the number.',
              ),
            },
          }),
    },
  };
}
