import { text } from '../../kernel/text.ts';
import type { ProgrammeInput } from '../../definition/programme.ts';

type Page = NonNullable<ProgrammeInput['application']>['pages'][number];
type Rows = Page['rows'];
type Cells = Rows[number]['cells'];

/** Of the columns of the key members; the first is the column of labels. */
const TEAM_WIDTHS = [1, 2, 3, 3, 3, 5, 4];

/** The cover: margins left and right of five lines to write on. */
export const cover: Page = {
  sheet: '推荐审批表封面',
  note: text('通知所附推荐审批表的封面，照样打印，一式2份。', 'The cover as printed with the notice; two copies.'),
  columns: [12, 17, 36, 10, 14],
  rows: [
    { height: 24, cells: [{ words: '附件', across: 5, look: 'plain' }] },
    { height: 90, cells: [] },
    { height: 40, cells: [{ words: '廊坊市劳模和工匠人才创新工作室', across: 5, look: 'title' }] },
    { height: 40, cells: [{ words: '推荐审批表', across: 5, look: 'title' }] },
    { height: 90, cells: [] },
    ...line('工作室名称：', 'F19-01'),
    ...line('所在单位：', 'F19-02'),
    ...line('单位类型：', 'F19-03'),
    ...line('所属行业：', 'F19-04'),
    ...line('推荐单位：', 'F19-05'),
    {
      height: 40,
      cells: [
        { look: 'plain' },
        { words: '填报日期', look: 'plain' },
        { box: 'F19-06', words: '      年   月   日', look: 'plain', align: 'left' },
      ],
    },
    { height: 90, cells: [] },
    {
      height: 26,
      cells: [
        { across: 2, look: 'plain' },
        { words: '廊坊市总工会', look: 'plain', align: 'center' },
        { words: '制', down: 2, look: 'plain' },
      ],
    },
    {
      height: 26,
      cells: [
        { across: 2, look: 'plain' },
        { words: '廊坊市科学技术局', look: 'plain', align: 'center' },
      ],
    },
  ],
};

function line(words: string, box: string): Rows {
  return [
    {
      height: 40,
      cells: [{ look: 'plain' }, { words, look: 'plain' }, { box, across: 2, sides: 'B', align: 'left' }],
    },
  ];
}

/** The form itself: a column of labels, and twenty narrow ones that every row divides in its own way. */
export const main: Page = {
  sheet: '推荐审批表',
  note: text('通知所附的推荐审批表，照样打印，一式2份。', 'The form as printed with the notice; two copies.'),
  columns: [12, ...Array.from({ length: 20 }, () => 3.3)],
  rows: [...workshop(), ...results(), ...leader(), ...team(), ...conclusion()],
};

function workshop(): Rows {
  const option = (name: string, sides: string): Cells[number] => ({
    box: 'F19-10',
    option: name,
    across: 4,
    align: 'left',
    sides,
  });
  return [
    { height: 28, cells: [{ words: '工作室名称' }, { box: 'F19-07', across: 20 }] },
    { height: 28, cells: [{ words: '所在单位' }, { box: 'F19-08', across: 20 }] },
    { height: 28, cells: [{ words: '专业领域' }, { box: 'F19-09', across: 20 }] },
    {
      height: 24,
      cells: [
        { words: '工作室类型', down: 2 },
        option('技术开发', 'LT'),
        option('技术攻关', 'T'),
        option('技能传授', 'TR'),
        { words: '成员总数', across: 4, down: 2 },
        { box: 'F19-11', across: 4, down: 2 },
      ],
    },
    { height: 24, cells: [option('技术协作', 'LB'), option('培训服务', 'B'), option('其他', 'RB')] },
  ];
}

/** A number with its printed unit behind it, in one frame. */
function counted(box: string, unit: string, [before, behind]: readonly [number, number]): Cells {
  return [
    { box, across: before, sides: 'LTB', align: 'right' },
    { words: unit, across: behind, sides: 'TRB', align: 'left' },
  ];
}

/** An award level: its name, the number and the unit in one frame. */
function award(words: string, box: string): Cells {
  return [
    { words, across: 2, sides: 'LTB' },
    { box, sides: 'TB', align: 'right' },
    { words: '个', sides: 'TRB', align: 'left' },
  ];
}

function results(): Rows {
  const wide = (words: string, across: number): Cells[number] => ({ words, across });
  return [
    {
      height: 26,
      cells: [{ words: '经费投入\n(万元)', down: 3 }, wide('年度', 4), wide('投入金额', 6), wide('经费来源', 10)],
    },
    {
      height: 26,
      times: 2,
      cells: [
        { box: 'F19-12', across: 4 },
        { box: 'F19-13', across: 6 },
        { box: 'F19-14', across: 10 },
      ],
    },
    {
      height: 28,
      cells: [
        { words: '技术创新', down: 3 },
        wide('创新成果', 4),
        ...counted('F19-15', '项', [3, 1]),
        { words: '专利类别', across: 4, down: 2 },
        wide('实用新型', 4),
        ...counted('F19-16', '个', [3, 1]),
      ],
    },
    {
      height: 28,
      cells: [
        wide('成果转化', 4),
        ...counted('F19-17', '项', [3, 1]),
        wide('发明', 4),
        ...counted('F19-18', '个', [3, 1]),
      ],
    },
    {
      height: 28,
      cells: [
        wide('获奖等级', 4),
        ...award('国际', 'F19-19'),
        ...award('国家', 'F19-20'),
        ...award('省部', 'F19-21'),
        ...award('地市', 'F19-22'),
      ],
    },
    {
      height: 34,
      cells: [
        { words: '经济效益\n(万元)', down: 3 },
        ...['年度', '创收金额', '节资金额', '创收外汇\n(美元)', '合计'].map((words) => wide(words, 4)),
      ],
    },
    {
      height: 26,
      times: 2,
      cells: ['F19-23', 'F19-24', 'F19-25', 'F19-26', 'F19-27'].map((box) => ({ box, across: 4 })),
    },
    {
      height: 26,
      cells: [
        { words: '培养人才', down: 3 },
        { words: '总数', across: 2, down: 2 },
        wide('技术等级', 10),
        wide('荣誉', 8),
      ],
    },
    {
      height: 36,
      cells: [
        ...[
          '双重\n职称',
          '高级\n技师',
          '技师',
          '高级工',
          '其他',
          '全国\n劳模',
          '省部级\n劳模',
          '地市级\n劳模',
          '企业\n劳模',
        ].map((words) => wide(words, 2)),
      ],
    },
    { height: 28, cells: Array.from({ length: 10 }, (_, at) => ({ box: `F19-${28 + at}`, across: 2 })) },
    { height: 90, cells: [{ words: '社会效益' }, { box: 'F19-38', across: 20 }] },
  ];
}

function leader(): Rows {
  const row = (height: number, ...three: readonly (readonly [words: string, box: string])[]): Rows[number] => ({
    height,
    cells: three.flatMap(([words, box], at) => [
      { words, across: [1, 3, 3][at] },
      { box, across: [5, 4, 5][at] },
    ]),
  });
  return [
    { height: 26, cells: [{ words: '工作室带头人情况', across: 21 }] },
    row(28, ['姓名', 'F19-39'], ['性别', 'F19-40'], ['出生年月', 'F19-41']),
    row(28, ['学历', 'F19-42'], ['民族', 'F19-43'], ['政治面貌', 'F19-44']),
    row(28, ['专业/工种', 'F19-45'], ['技术职称', 'F19-46'], ['联系电话', 'F19-47']),
    {
      height: 52,
      cells: [
        { words: '获得的最高荣誉称号及时间' },
        { box: 'F19-48', across: 9 },
        { words: 'E-mail', across: 3 },
        { box: 'F19-49', across: 8 },
      ],
    },
  ];
}

function team(): Rows {
  const labels = ['姓名', '性别', '学历', '出生年月', '技术职称', '所在单位', '主要分工'];
  return [
    { height: 26, startsPage: true, cells: [{ words: '工作室骨干成员情况（可附表）', across: 21 }] },
    { height: 28, cells: labels.map((words, at) => ({ words, across: TEAM_WIDTHS[at] })) },
    { height: 27, times: 13, cells: TEAM_WIDTHS.map((across, at) => ({ box: `F19-${50 + at}`, across })) },
  ];
}

function conclusion(): Rows {
  return [
    { height: 26, cells: [{ words: '业绩简介（500字）', across: 21, sides: 'LTR' }] },
    { height: 270, cells: [{ box: 'F19-57', across: 21, sides: 'LRB' }] },
    ...opinion('所在单位工会意见', 'F19-58', { height: 130, isSigned: true, startsPage: true }),
    ...opinion('推荐单位意见', 'F19-59', { height: 130, isSigned: true, startsPage: false }),
    ...opinion('市创新工作室创建工作领导小组意见', 'F19-60', { height: 200, isSigned: false, startsPage: false }),
  ];
}

interface OpinionLook {
  /** Of the space to write in. */
  readonly height: number;
  readonly isSigned: boolean;
  readonly startsPage: boolean;
}

/** An opinion: its label from top to bottom, the seal, and a line with the day, where printed with a signature. */
function opinion(label: string, box: string, { height, isSigned, startsPage }: OpinionLook): Rows {
  return [
    {
      height,
      startsPage,
      cells: [
        { words: label, down: 3, isVertical: true },
        { box, across: 20, sides: 'LTR' },
      ],
    },
    {
      height: 28,
      cells: [
        { across: 12, sides: 'L' },
        { words: '公章', across: 8, sides: 'R' },
      ],
    },
    {
      height: 30,
      cells: [
        { ...(isSigned ? { words: '负责人签名：' } : {}), across: 12, sides: 'LB', align: 'center' },
        { words: '年    月    日', across: 8, sides: 'RB' },
      ],
    },
  ];
}
