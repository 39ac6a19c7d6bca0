import type { LedgerContent } from '../../definition/ledger-content.ts';
import { localDate } from '../../kernel/local-date.ts';
import { yuan } from '../../kernel/money.ts';

/** The sample's registers beside the money; every name is made up. */
export const sampleRegisters: LedgerContent['rows'] = {
  rf_activities: [
    activity('HD-01', '2025-08-15', '技能培训', '自主开展', '薄壁件装夹操作培训', 6, 18),
    activity('HD-02', '2025-10-22', '成果展览展示', '参与', '区级职工创新成果展', 3, 5),
    activity('HD-03', '2025-12-10', '名师带徒', '自主开展', '师徒结对与阶段考核', 8, 4),
    activity('HD-04', '2026-03-18', '技能培训', '自主开展', '视觉检测设备使用培训', 7, 22),
    activity('HD-05', '2026-06-25', '其他创新交流', '参与', '行业工艺交流会', 2, 0),
    activity('HD-06', '2026-09-16', '成果展览展示', '自主开展', '切削液净化装置现场演示', 9, 30),
  ],
  rf_achievements: [
    {
      id: 'CG-01',
      name: '薄壁件低变形夹紧装置',
      year: 2025,
      kind: '工装',
      project: 'CX-2025-01',
      finishedOn: localDate('2025-12-20'),
      planned: '是',
      appliedBy: '示例精密制造公司',
      appliedOn: localDate('2026-01-15'),
      social: '废品率下降，班组推广使用',
    },
    {
      id: 'CG-02',
      name: '视觉检测上料防错系统',
      year: 2026,
      kind: '技术改造',
      project: 'CX-2025-02',
      finishedOn: localDate('2026-08-30'),
      planned: '是',
      appliedBy: '示例精密制造公司',
      appliedOn: localDate('2026-09-10'),
      social: '误装为零，已写入作业指导书',
    },
  ],
  rf_members: [
    member('张三', '领军人', '高级技师', '2022-03-01'),
    ...['甲一', '乙二', '丙三'].map((name) => member(name, '骨干', '技师', '2022-03-01')),
    ...['丁四', '戊五', '己六', '庚七'].map((name) => member(name, '成员', '高级工', '2023-02-15')),
    ...['辛八', '壬九', '癸十'].map((name) => member(name, '徒弟', '中级工', '2024-07-01')),
  ],
  rf_funding: [
    { year: 2025, source: '所在单位', amount: yuan('30000.00'), note: '日常活动经费' },
    { year: 2026, source: '工会', amount: yuan('15000.00'), note: '技能比赛与培训' },
  ],
};

type Row<N extends keyof LedgerContent['rows']> = NonNullable<LedgerContent['rows'][N]>[number];

function activity(
  id: string,
  on: string,
  type: string,
  mode: string,
  theme: string,
  members: number,
  others: number,
): Row<'rf_activities'> {
  return {
    id,
    on: localDate(on),
    type,
    mode,
    theme,
    organiser: mode === '参与' ? '经开区总工会' : '示例精密制造公司工会',
    place: mode === '参与' ? '区职工之家' : '工作室',
    members,
    others,
    evidence: '照片、签到表',
    recorder: '王五',
  };
}

function member(name: string, role: string, title: string, joinedOn: string): Row<'rf_members'> {
  return {
    name,
    title,
    department: '精密加工班组',
    trade: '数控加工',
    frontline: '是',
    role,
    ...(role === '徒弟' ? { master: '张三' } : {}),
    joinedOn: localDate(joinedOn),
  };
}
