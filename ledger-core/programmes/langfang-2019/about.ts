import type { ProgrammeAbout } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';
import { REGISTER_TABLES } from '../common/table-sets.ts';

/** 廊坊市劳模和工匠人才创新工作室: registers without money, for the notice grants none. */
export const about: ProgrammeAbout = {
  id: 'langfang-2019',
  name: text('廊坊市劳模和工匠人才创新工作室', 'Model-worker and craftsman innovation workshops of Langfang'),
  document: 'LF19',
  templateVersion: '1',
  templates: ['application', 'ledger'],
  tables: [...REGISTER_TABLES],
  // No money of its own, so none of its fields.
  omittedFields: [
    'rf_union_affiliation',
    'rf_fund_nature',
    'rf_book_entity',
    'rf_sub_account',
    'rf_sub_account_balance',
    'rf_sub_account_date',
    'rf_opening_balance',
    'rf_opening_date',
    'rf_opening_fund',
    'rf_matching_promised',
    'rf_matching_due',
  ],
  schemes: [],
  otherFunds: [],
  categories: [],
  activityTypes: ['技术培训', '业务交流', '师徒帮教', '其他'],
  remarks: [
    text('通知没有印资金支持；台账只设登记表。', 'The notice prints no grant: the ledger keeps registers only.'),
  ],
};
