import type { ProgrammeAbout } from '../../definition/programme.ts';
import { text } from '../../kernel/text.ts';
import { MONEY_TABLES, REGISTER_TABLES } from '../common/table-sets.ts';

/** 北京经济技术开发区职工创新工作室: two grants of 200,000 yuan, three registers, reviews. */
export const about: ProgrammeAbout = {
  id: 'etown',
  name: text('北京经开区职工创新工作室', 'Employee innovation workshops of Beijing E-Town'),
  document: 'ET',
  templateVersion: '1',
  templates: ['application', 'ledger'],
  tables: [...MONEY_TABLES, ...REGISTER_TABLES],
  omittedFields: [],
  schemes: [
    {
      id: 'first-recognition',
      name: text('首次认定助推资金', 'Grant after the first follow-up review'),
      fund: '首次认定助推资金',
      amount: '200000.00',
      clause: 'ET-080',
    },
    {
      id: 'star',
      name: text('创新活力之星助推资金', 'Grant with the title Star of innovation'),
      fund: '创新活力之星助推资金',
      amount: '200000.00',
      clause: 'ET-081',
    },
  ],
  otherFunds: ['配套资金'],
  categories: [
    { code: 'SB', name: '设备费', en: 'Equipment' },
    { code: 'CL', name: '材料费', en: 'Materials' },
    { code: 'CS', name: '测试化验加工费', en: 'Testing, assay and processing' },
    { code: 'RL', name: '燃料动力费', en: 'Fuel and power' },
    { code: 'JK', name: '专家讲课费', en: 'Expert lecture fees', printedLine: '专家讲课、咨询、劳务费' },
    { code: 'ZX', name: '专家咨询费', en: 'Expert consulting fees', printedLine: '专家讲课、咨询、劳务费' },
    { code: 'LW', name: '劳务费', en: 'Labour fees', printedLine: '专家讲课、咨询、劳务费' },
    { code: 'PX', name: '培训费', en: 'Training' },
    { code: 'HY', name: '会议费', en: 'Meetings' },
    { code: 'QT', name: '其他支出', en: 'Other, at the implementation stage' },
  ],
  remarks: [
    text(
      '管理办法没有规定配套比例，也没有要求编制预算；填了才核对。',
      'The measures print no matching ratio and require no budget; what is filled in is checked.',
    ),
    text(
      '管理办法没有印制台账格式；本工作簿的表格栏目由本工具自设。',
      'The measures print no ledger form; the columns of this workbook are ours.',
    ),
  ],
};
