import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';
import { printedBoxes } from './application-boxes.ts';
import { materials } from './application-materials.ts';
import { page } from './application-page.ts';
import { ownBoxes, supplement } from './application-supplement.ts';

/** 劳模创新工作室申报表, as annex 1 prints it; what it has no space for stands on 附加核验表. */
export const application: NonNullable<ProgrammeInput['application']> = {
  title: text('大连市劳模创新工作室申报', 'Application for a model-worker innovation workshop of Dalian'),
  boxes: [...printedBoxes, ...ownBoxes],
  blocks: [
    {
      id: 'team',
      members: 'others',
      title: text('工作室参与人员情况', 'Members of the workshop'),
      boxes: ['F11-15', 'F11-16', 'F11-17', 'F11-18', 'F11-19', 'F11-20', 'F11-21'],
    },
  ],
  pages: [page],
  supplement,
  tables: [
    'rf_materials',
    'rf_projects',
    'rf_activities',
    'rf_achievements',
    'rf_members',
    'rf_explanations',
    'rf_settings',
  ],
  materials,
  remarks: [
    text(
      '报送：基层工会把材料汇集成册，报所属区市县或产业工会，再由它统一报市总工会经济技术和劳动保护部。',
      'Where to: the basic union binds everything and sends it to its district or industry union, which hands it to the economic and labour protection department of the city union.',
    ),
    text(
      '截止：2011年为8月31日，以后每年为7月31日；超过的视为放弃当年申报。',
      'Until: 31 August in 2011, 31 July in later years; a later one counts as given up for that year.',
    ),
    text(
      '申报表没有印“可另页”：参与人员多于六人的，另附名单的做法请先问受理的工会。',
      'The form does not say that a sheet may be added: ask the union first where there are more than six members.',
    ),
    text(
      '本页不是官方表格的一部分，由本工具自设，用来核对实施意见里的条件。',
      'This sheet is no part of the official form; it is ours, to check the conditions of the document.',
    ),
  ],
};
