import type { ProgrammeAbout } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';
import { OWN_CATEGORY_TABLES, REGISTER_TABLES } from '../common/table-sets.ts';

/** 大连市劳模创新工作室（2011年实施意见）: its registers and money. */
export const about: ProgrammeAbout = {
  id: 'dalian-2011',
  name: text('大连市劳模创新工作室（2011年实施意见）', 'Model-worker innovation workshops of Dalian (2011)'),
  document: 'DL11',
  templateVersion: '1',
  templates: ['application', 'ledger'],
  tables: [...OWN_CATEGORY_TABLES, ...REGISTER_TABLES],
  omittedFields: ['rf_union_affiliation'],
  schemes: [],
  otherFunds: ['配套资金'],
  categories: [],
  activityTypes: [
    '技术攻关',
    '技术改造',
    '技术协作',
    '技术发明',
    '技术革新',
    '科技创新',
    '产品创新',
    '管理创新',
    '服务创新',
    '经营创新',
    '业务创新',
    '难点攻关',
    '科学研究',
    '技术交流',
    '业务培训',
    '其他',
  ],
  remarks: [
    text(
      '实施意见没有印资助金额；申报表问到配套资金，台账为此设资金表。',
      'The document prints no grant; its form asks for matching funds, so the ledger has tables for money.',
    ),
  ],
};
