import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

/** What the notice makes due. */
export const deadlines: ProgrammeInput['deadlines'] = [
  {
    id: 'application',
    clause: 'LF19-033',
    what: text('报送纸质审批表（一式2份）和电子版', 'The form in two copies, and its electronic copy'),
    when: { kind: 'once', day: '2019-10-31' },
    note: text(
      '通知印的是“10月31前”，没有年份；按发文年份2019年、含当日计算。',
      'Printed without a year: counted as 2019, the day included.',
    ),
  },
];
