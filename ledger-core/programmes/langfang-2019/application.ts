import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { printedBoxes } from './application-boxes.ts';
import { cover, main } from './application-pages.ts';
import { ownBoxes, supplement } from './application-supplement.ts';

/** 廊坊市劳模和工匠人才创新工作室推荐审批表, as the notice prints it; what it has no space for stands on 附加核验表. */
export const application: NonNullable<ProgrammeInput['application']> = {
  title: text(
    '廊坊市劳模和工匠人才创新工作室推荐审批',
    'Application for a model-worker and craftsman innovation workshop of Langfang',
  ),
  boxes: [...printedBoxes, ...ownBoxes],
  blocks: [
    {
      id: 'investment',
      title: text('经费投入', 'Money put in'),
      boxes: ['F19-12', 'F19-13', 'F19-14'],
    },
    {
      id: 'benefit',
      title: text('经济效益', 'Economic benefit'),
      boxes: ['F19-23', 'F19-24', 'F19-25', 'F19-26', 'F19-27'],
    },
    {
      id: 'team',
      members: 'key',
      title: text('工作室骨干成员情况', 'Key members'),
      boxes: ['F19-50', 'F19-51', 'F19-52', 'F19-53', 'F19-54', 'F19-55', 'F19-56'],
    },
  ],
  pages: [cover, main],
  supplement,
  counted: [{ box: 'F19-57', most: 500 }],
  tables: [
    'rf_materials',
    'rf_projects',
    'rf_activities',
    'rf_achievements',
    'rf_members',
    'rf_explanations',
    'rf_settings',
  ],
  materials: [
    {
      id: '1',
      what: '推荐审批表（纸质）',
      en: 'The form on paper',
      requirement: text('一式2份，盖章、签名。', 'Two copies, sealed and signed.'),
      clause: 'LF19-033',
    },
    {
      id: '2',
      what: '推荐审批表（电子版）',
      en: 'The form as a file',
      requirement: text('与纸质表一并报送。', 'Handed in together with the paper.'),
      clause: 'LF19-033',
    },
  ],
  remarks: [
    text(
      '报送：县（市、区）总工会签署意见后统一报市总工会基层工作部；中、省、市直单位可直接申报。',
      'Where to: the county union gives its opinion and hands everything to the grass-roots department of the city union; central, provincial and municipal units may apply directly.',
    ),
    text(
      '截止：通知印作“10月31前”，按2019年10月31日（含当天）理解；年份由发文日期推出。',
      'Until: the notice prints 10月31前, read as 31 October 2019, that day included; the year follows from the date of the notice.',
    ),
    text(
      '骨干成员多于十三人的可附表；全部成员逐人记在“成员发展台账”，注明班组科室和是否一线。',
      'More than thirteen key members go on a sheet of their own; 成员发展台账 has everybody, with crew or office and front line.',
    ),
    text(
      '本页不是官方表格的一部分，由本工具自设，用来核对通知里的条件。',
      'This sheet is no part of the official form; it is ours, to check the conditions of the notice.',
    ),
  ],
};
