import { Decimal } from 'decimal.js';
import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';

const UNIT = '示例精密制造公司';

const MEMBERS = [
  { F19_50: '李四', F19_51: '男', F19_52: '大专', F19_53: '1985-03', F19_54: '技师', F19_55: UNIT, F19_56: '夹具设计' },
  { F19_50: '王五', F19_51: '女', F19_52: '本科', F19_53: '1990-07', F19_54: '工程师', F19_55: UNIT, F19_56: '工艺' },
  {
    F19_50: '赵六',
    F19_51: '男',
    F19_52: '中专/中技/职高',
    F19_53: '1979-11',
    F19_54: '高级工',
    F19_55: UNIT,
    F19_56: '试制',
  },
];

/** A member of the register, there since the beginning. */
function member(name: string, born: string, department: string, frontline: string, role: string) {
  return { name, born, department, frontline, role, joinedOn: localDate('2017-05-08') };
}

/** An honest application in Langfang, 2019, that has been named: every box filled in, every paper ready. */
export const LANGFANG_APPLICATION: LedgerContent = {
  fields: {
    rf_F19_01: '张三创新工作室',
    rf_workshop_name: '张三创新工作室',
    rf_F19_02: UNIT,
    rf_unit: UNIT,
    rf_F19_03: '民营企业',
    rf_F19_04: '制造业',
    rf_F19_05: '示例县总工会',
    rf_F19_06: localDate('2019-09-20'),
    rf_F19_07: '张三创新工作室',
    rf_F19_08: UNIT,
    rf_F19_09: '精密零件加工',
    rf_F19_10: '技术攻关、技能传授',
    rf_F19_11: 6,
    rf_F19_15: 5,
    rf_F19_16: 2,
    rf_F19_17: 4,
    rf_F19_18: 1,
    rf_F19_19: 0,
    rf_F19_20: 0,
    rf_F19_21: 1,
    rf_F19_22: 2,
    rf_F19_28: 10,
    rf_F19_29: 2,
    rf_F19_30: 1,
    rf_F19_31: 3,
    rf_F19_32: 4,
    rf_F19_33: 2,
    rf_F19_34: 0,
    rf_F19_35: 0,
    rf_F19_36: 1,
    rf_F19_37: 2,
    rf_F19_38: '废品率下降，减少返工',
    rf_F19_39: '张三',
    rf_leader: '张三',
    rf_F19_40: '男',
    rf_F19_41: '1976-04',
    rf_F19_42: '大专',
    rf_F19_43: '汉族',
    rf_F19_44: '中共党员',
    rf_F19_45: '铣工',
    rf_F19_46: '高级技师',
    rf_F19_47: '0316－2000000',
    rf_F19_48: '地市级劳模，2016年',
    rf_F19_49: 'zhangsan@example.com',
    rf_F19_57: '围绕薄壁件加工中的夹紧变形开展攻关，改进夹具和工艺，培养青年铣工。'.repeat(6),
    rf_F19_58_sealed: '是',
    rf_F19_58_signer: '孙八',
    rf_F19_58_date: localDate('2019-09-25'),
    rf_F19_59_sealed: '是',
    rf_F19_59_signer: '周九',
    rf_F19_59_date: localDate('2019-10-12'),
    rf_F19_60_sealed: '是',
    rf_F19_60_date: localDate('2019-12-05'),
    rf_established: localDate('2017-05-08'),
    rf_F19_S1: '县（市、区）',
    rf_F19_S2: '命名',
    rf_F19_S3: localDate('2019-10-20'),
    rf_F19_S4: '孙八',
    rf_F19_S5: '是',
    rf_F19_S6: '领导小组意见',
    rf_F19_S8: '是',
    rf_F19_S9: '高级技师',
    rf_F19_S10: '机加一班',
    rf_F19_S11: 4,
    rf_F19_S12: 2,
    rf_F19_S13: '机加车间二楼',
    rf_F19_S14: '是',
    rf_F19_S15: '三坐标测量机一台、铣床两台',
    rf_F19_S16: '2019年度工作目标',
    rf_F19_S17: '夹具改进进展计划',
    rf_F19_S18: '工作室组织机构图',
    rf_F19_S19: '工作室管理制度',
    rf_F19_S20: '否',
    rf_F19_S21: '否',
    rf_F19_S25: '技术创新',
    rf_F19_S26: '技术培训、师徒帮教',
  },
  blocks: {
    investment: [
      { F19_12: 2017, F19_13: new Decimal('6'), F19_14: '企业自有资金' },
      { F19_12: 2018, F19_13: new Decimal('8.5'), F19_14: '企业自有资金' },
    ],
    benefit: [
      { F19_23: 2017, F19_24: new Decimal('20'), F19_25: new Decimal('12.35'), F19_27: new Decimal('32.35') },
      { F19_23: 2018, F19_24: new Decimal('30'), F19_25: new Decimal('15.5'), F19_27: new Decimal('45.5') },
    ],
    team: MEMBERS,
  },
  rows: {
    rf_materials: [
      { id: '1', what: '推荐审批表（纸质）', ready: '是', count: 2 },
      { id: '2', what: '推荐审批表（电子版）', ready: '是', count: 1 },
    ],
    rf_projects: [{ id: 'CX-01', name: '薄壁件低变形夹紧工艺研究', year: 2018 }],
    rf_activities: [
      { id: 'HD-01', on: localDate('2018-11-10'), type: '技术培训', theme: '薄壁件装夹操作培训' },
      { id: 'HD-02', on: localDate('2019-04-22'), type: '师徒帮教', theme: '铣工师徒结对' },
    ],
    rf_achievements: [
      { id: 'CG-01', name: '薄壁件低变形夹紧工艺', year: 2018, kind: '技术创新', social: '废品率下降' },
    ],
    rf_members: [
      member('张三', '1976-04', '机加一班', '是', '领军人'),
      member('李四', '1985-03', '机加二班', '是', '骨干'),
      member('王五', '1990-07', '工艺科', '否', '骨干'),
      member('赵六', '1979-11', '机加一班', '是', '骨干'),
      member('钱七', '1995-02', '机加一班', '是', '成员'),
      member('冯十', '1988-08', '技术科', '否', '成员'),
    ],
  },
};

/** An honest ledger of a workshop named at the end of 2022: a result and a review in every year since. */
export const SMALL_LANGFANG_LEDGER: LedgerContent = {
  fields: {
    rf_workshop_name: '张三创新工作室',
    rf_unit: UNIT,
    rf_leader: '张三',
    rf_recognised: localDate('2022-12-05'),
  },
  rows: {
    rf_reviews: [2023, 2024, 2025].map((year) => ({ type: '考核', on: localDate(`${year}-12-18`), result: '达标' })),
    rf_achievements: [2022, 2023, 2024, 2025].map((year) => ({
      id: `CG-${year}`,
      name: `夹紧工艺改进${year}`,
      year,
      kind: '技术创新',
    })),
  },
};
