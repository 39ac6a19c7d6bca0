import { Decimal } from 'decimal.js';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';

const UNIT = '示例精密制造公司';

const ready = (id: string, what: string, count = 1) => ({ id, what, ready: '是', count });

/** An honest application in Dalian by the document of 2011, made in 2025 and named: every box filled in, every paper ready. */
export const DALIAN_2011_APPLICATION: LedgerContent = {
  fields: {
    rf_F11_01: UNIT,
    rf_unit: UNIT,
    rf_F11_01_sealed: '是',
    rf_F11_02: localDate('2025-07-08'),
    rf_F11_03: '张三',
    rf_leader: '张三',
    rf_F11_04: '男',
    rf_F11_05: '1975-05',
    rf_F11_06: '大专',
    rf_F11_07: '高级技师',
    rf_F11_08: '大连市劳动模范',
    rf_F11_09: `${UNIT}机加车间`,
    rf_F11_10: '薄壁件低变形夹紧工艺，2024年获市级奖励',
    rf_F11_11: '机加车间二楼',
    rf_F11_12: new Decimal(36),
    rf_F11_13: new Decimal(2),
    rf_F11_14: '三坐标测量仪1台，数控铣床1台',
    rf_F11_22: '一年内完成两项攻关，带徒四人',
    rf_F11_23_sealed: '是',
    rf_F11_24_sealed: '是',
    rf_F11_25_sealed: '是',
    rf_F11_26_sealed: '是',
    rf_F11_27: '张三劳模创新工作室',
    rf_workshop_name: '张三劳模创新工作室',
    rf_established: localDate('2022-03-01'),
    rf_F11_S1: '万元',
    rf_F11_S2: new Decimal(5000),
    rf_F11_S3: '工会年度预算',
    rf_F11_S4: 2019,
    rf_F11_S5: '市级',
    rf_F11_S6: '劳动模范',
    rf_F11_S7: '技术、业务',
    rf_F11_S10: '单独场所',
    rf_F11_S11: '技术攻关、技术革新',
    rf_F11_S12: '工艺改造',
    rf_F11_S13: '命名',
    rf_F11_S14: `${UNIT}工会`,
    rf_F11_S15: '是',
    rf_F11_S16: '王五',
    rf_F11_S17: '示例区总工会',
    rf_F11_S18: localDate('2025-07-15'),
    rf_F11_S19: localDate('2025-07-28'),
    rf_F11_S20: '是',
    rf_F11_S21: localDate('2025-07-09'),
    rf_F11_S22: localDate('2025-07-11'),
    rf_F11_S23: localDate('2025-07-22'),
    rf_F11_S24: localDate('2025-11-05'),
    rf_F11_S25: '命名',
  },
  blocks: {
    team: [
      {
        F11_15: '李四',
        F11_16: '女',
        F11_17: '1991-11',
        F11_18: '本科',
        F11_19: '工程师',
        F11_20: UNIT,
        F11_21: '工艺设计',
      },
      {
        F11_15: '赵六',
        F11_16: '男',
        F11_17: '1988-02',
        F11_18: '大专',
        F11_19: '技师',
        F11_20: '示例协作公司',
        F11_21: '试验',
      },
    ],
  },
  rows: {
    rf_materials: [
      ready('1', '劳模创新工作室申报表', 3),
      ready('2-1', '推荐材料：工作内容'),
      ready('2-2', '推荐材料：研究项目'),
      ready('2-3', '推荐材料：取得的成绩'),
      ready('2-4', '推荐材料：工作计划'),
      ready('2-5', '推荐材料：工作目标'),
      ready('3-1', '工作制度'),
      ready('3-2', '管理办法'),
      ready('3-3', '组织机构'),
      ready('4-1', '照片', 4),
    ],
    rf_projects: [{ id: 'CX-01', name: '薄壁件低变形夹紧工艺研究', year: 2024, problem: '夹紧变形' }],
    rf_activities: [
      { id: 'HD-01', on: localDate('2024-09-10'), type: '业务培训', theme: '薄壁件装夹操作培训' },
      { id: 'HD-02', on: localDate('2025-05-09'), type: '技术攻关', theme: '夹紧变形攻关' },
    ],
    rf_achievements: [
      {
        id: 'CG-01',
        name: '薄壁件低变形夹紧工艺',
        year: 2024,
        kind: '技术创新',
        awardLevel: '市级',
        awardedOn: localDate('2024-04-28'),
        economic: new Decimal(12),
        social: '废品率下降',
      },
    ],
    rf_members: [{ name: '张三', role: '领军人' }, { name: '李四' }, { name: '赵六' }],
  },
};

/** An honest ledger of a workshop named at the end of 2022: three whole years with activities, results and filings. */
export const SMALL_DALIAN_2011_LEDGER: LedgerContent = {
  fields: {
    rf_workshop_name: '张三劳模创新工作室（示例）',
    rf_unit: UNIT,
    rf_leader: '张三',
    rf_established: localDate('2022-03-01'),
    rf_recognised: localDate('2022-12-20'),
    rf_fund_nature: '其他',
    rf_book_entity: '企业',
  },
  rows: {
    rf_activities: [
      { id: 'HD-01', on: localDate('2022-06-14'), type: '技术攻关', theme: '夹紧变形攻关' },
      { id: 'HD-02', on: localDate('2023-05-10'), type: '技术攻关', theme: '夹紧变形攻关' },
      { id: 'HD-03', on: localDate('2024-09-10'), type: '业务培训', theme: '薄壁件装夹操作培训' },
      { id: 'HD-04', on: localDate('2025-03-20'), type: '技术交流', theme: '与协作厂交流' },
    ],
    rf_achievements: [
      { id: 'CG-01', name: '薄壁件低变形夹紧工艺', year: 2023, kind: '技术创新', recognisedBy: '示例行业协会' },
      { id: 'CG-02', name: '视觉检测上料防错', year: 2024, kind: '技术创新', awardedOn: localDate('2025-04-28') },
      { id: 'CG-03', name: '刃具寿命管理办法', year: 2024, kind: '管理创新', recognisedBy: UNIT },
      { id: 'CG-04', name: '快换夹具', year: 2025, kind: '技术创新', recognisedBy: '示例区总工会' },
    ],
    rf_reports: [
      { type: '年度备案', period: '2023年', on: localDate('2023-12-26'), to: '大连市总工会' },
      { type: '年度备案', period: '2024年', on: localDate('2024-12-27'), to: '大连市总工会' },
      { type: '年度备案', period: '2025年', on: localDate('2025-12-29'), to: '大连市总工会' },
    ],
  },
};
