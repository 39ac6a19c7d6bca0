import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** What the notice makes due. */
export const deadlines: ProgrammeInput['deadlines'] = [
  {
    id: 'application-first',
    clause: 'DL16-018',
    what: text('首批申报截止', 'First round of applications closes'),
    when: { kind: 'once', day: '2016-11-10' },
  },
  {
    id: 'application',
    clause: 'DL16-017',
    what: text('上级工会报送市总工会', 'The superior union sends applications to the city union'),
    when: { kind: 'yearly', day: '07-31', first: 2017 },
    note: text(
      '这是上级工会的期限；基层工会请提前交。',
      'The superior union’s deadline; the basic union hands in earlier.',
    ),
  },
  {
    id: 'assessment',
    clause: 'DL16-032',
    what: text('年底检查考评', 'Assessment at the end of the year'),
    when: { kind: 'yearly', day: '12-31' },
    note: text('通知只说每年年底，按12月31日计算。', 'The notice says the end of the year: counted to 31 December.'),
  },
];
