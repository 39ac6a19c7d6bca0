import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** What the document and its annex make due. */
export const deadlines: ProgrammeInput['deadlines'] = [
  {
    id: 'application-first',
    clause: 'DL11-033',
    what: text('申报材料送达市总工会', 'Applications with the city union'),
    when: { kind: 'once', day: '2011-08-31' },
    note: text('2011年的截止日期。', 'In 2011.'),
  },
  {
    id: 'application',
    clause: 'DL11-033',
    what: text('申报材料送达市总工会', 'Applications with the city union'),
    when: { kind: 'yearly', day: '07-31', first: 2012 },
  },
  {
    id: 'filing',
    clause: 'DL11-040',
    what: text('向市总工会备案全年工作情况', 'File the year’s work with the city union'),
    when: { kind: 'yearly', day: '12-31' },
    report: '年度备案',
    note: text('文件只说每年年末，按12月31日计算。', 'The document says the end of the year: counted to 31 December.'),
  },
];
