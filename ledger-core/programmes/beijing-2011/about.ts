import type { ProgrammeAbout } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';
import { OWN_CATEGORY_TABLES, REGISTER_TABLES } from '../common/table-sets.ts';

/** 北京市职工创新工作室（2011年申报）: its application, registers and money. */
export const about: ProgrammeAbout = {
  id: 'beijing-2011',
  name: text('北京市职工创新工作室（2011年申报）', 'Employee innovation workshops of Beijing (call of 2011)'),
  document: 'BJ11',
  templateVersion: '1',
  templates: ['application', 'ledger'],
  tables: [...OWN_CATEGORY_TABLES, ...REGISTER_TABLES],
  omittedFields: ['rf_union_affiliation'],
  schemes: [],
  otherFunds: ['配套资金'],
  categories: [],
  activityTypes: ['技术攻关', '技能培训', '管理创新', '科学研究', '学习交流', '宣传推广', '其他'],
  remarks: [
    text(
      '通知提到工作经费支持，但没有印金额和拨付单位；台账只设登记表和资金表，不核对金额。',
      'The notice speaks of support but prints neither amount nor payer: the ledger keeps registers and money without comparing the amount.',
    ),
  ],
};
