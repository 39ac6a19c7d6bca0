import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { any, blank, oneOf } from '../common/conditions.ts';

/** How far “专家讲课、咨询、劳务费” of 第二十八条 reaches: under the strict reading labour fees are experts'. */
export const feeScopeRules: ProgrammeInput['rules'] = [
  {
    id: 'ET-090a',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '从严口径：劳务费限专家，临时帮工归入其他支出并说明。',
      'Strictly read, labour fees are for experts; helpers stand under “other”, with an explanation.',
    ),
    ours: text(
      '从严口径（劳务费只限专家）是本工具的读法，可以改口径 AMB-18',
      'the strict reading (experts only) is ours; see setting AMB-18',
    ),
    settings: ['AMB-18'],
    check: 'labour-scope',
    rows: { table: 'rf_fees', scope: any(blank('kind'), oneOf('kind', '劳务费')) },
    params: { setting: 'AMB-18', strict: '从严', levels: ['临时用工'] },
    inapplicable: text('劳务费登记没有劳务费。', 'No labour fees are registered.'),
    cases: {
      helper: {
        message: text(
          '{name}的劳务费，职称级别是“{observed}”。从严口径：劳务费限专家，临时帮工归入其他支出并说明。',
          'A labour fee of {name}, level “{observed}”. Strictly read, labour fees are for experts; helpers stand under “other”.',
        ),
        expected: text('专家的劳务费（口径 AMB-18 从严）', "an expert's labour fee (setting AMB-18, strict)"),
        remedy: text(
          '把这笔费用改列其他支出并写明用途；主管部门同意从宽的，改口径 AMB-18；确是专家的，更正级别。',
          'Book it under “other” and say what for; with the authority’s consent change AMB-18; correct the level of an expert.',
        ),
      },
    },
  },
];
