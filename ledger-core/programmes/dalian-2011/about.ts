import type { ProgrammeAbout } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';
import { OWN_CATEGORY_TABLES, REGISTER_TABLES } from '../common/table-sets.ts';

/** 大连市劳模创新工作室（2011年实施意见）: its registers and money. The rules of its clauses are not part of this edition yet. */
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
  remarks: [
    text(
      '实施意见没有印资助金额；申报表问到配套资金，台账为此设资金表。',
      'The document prints no grant; its form asks for matching funds, so the ledger has tables for money.',
    ),
  ],
};
