import type { ProgrammeAbout } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';
import { OWN_CATEGORY_TABLES, REGISTER_TABLES } from '../common/table-sets.ts';

/** 大连市职工创新工作室（岗）: one grant of 10,000 yuan, kept by the basic union, with categories of the user's own. */
export const about: ProgrammeAbout = {
  id: 'dalian-2016',
  name: text('大连市职工创新工作室（岗）', 'Employee innovation workshops and posts of Dalian (2016)'),
  document: 'DL16',
  templateVersion: '1',
  templates: ['application', 'ledger'],
  tables: [...OWN_CATEGORY_TABLES, ...REGISTER_TABLES],
  omittedFields: ['rf_union_affiliation'],
  schemes: [
    {
      id: 'founding',
      name: text('创建助推金', 'Founding grant'),
      fund: '创建助推金',
      amount: '10000.00',
      clause: 'DL16-022',
    },
  ],
  otherFunds: ['配套资金'],
  categories: [],
  activityTypes: ['技术革新', '技术攻关', '名师带徒', '技术交流', '岗位培训', '比武竞赛', '其他'],
  remarks: [
    text(
      '创建助推金的支出类别由另一份资助资金管理办法规定，本工具没有那份文件；支出类别由用户自填，不作范围核对。',
      "The categories for this grant stand in another document that we do not have: they are the user's own and are not judged.",
    ),
  ],
};
