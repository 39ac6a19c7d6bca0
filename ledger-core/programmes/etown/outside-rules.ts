import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { grantExpense } from '../common/conditions.ts';

/** 第二十九条（一）: refers to rules on union spending that are not among our documents. */
export const outsideRules: ProgrammeInput['rules'] = [
  {
    id: 'ET-092',
    severity: 'warning',
    origin: 'clause',
    disposition: 'rule',
    gist: text(
      '不得违反上级工会关于基层工会经费收支管理的规定和财务制度。这些规定不在本工具依据的文件之中，不作判断；HX-KW-…的提示是自设的，不代表这些规定。',
      'No breach of the superior unions’ rules on union spending. Those rules are not among our documents, so this is never decided; the HX-KW-… indicators are ours and do not stand for them.',
    ),
    check: 'outside-document',
    rows: { table: 'rf_expenses', scope: grantExpense },
    params: {
      document: text(
        '中华全国总工会、北京市总工会关于基层工会经费收支管理的规定和财务制度',
        'the rules of the national and the Beijing unions on the spending of basic unions',
      ),
      instead: text(
        '请对照现行规定自行核对（HX-KW-…的提示是自设的）',
        'compare with the rules in force (the HX-KW-… indicators are ours)',
      ),
    },
    inapplicable: text('没有助推资金的支出。', 'No expense from the grants.'),
    cases: {},
  },
];
