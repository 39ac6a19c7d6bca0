import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { CellValue } from '../../ledger-core/definition/table.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import type { Change } from './fixture-ledger.ts';

/** An honest application in Dalian, 2025, that has been named: every box filled in, every paper ready. */
export const DALIAN_APPLICATION: LedgerContent = {
  fields: {
    rf_F16_01: '示例精密制造公司',
    rf_unit: '示例精密制造公司',
    rf_F16_02: localDate('2025-06-20'),
    rf_F16_03: '张三创新工作室',
    rf_workshop_name: '张三创新工作室',
    rf_leader: '张三',
    rf_established: localDate('2022-03-01'),
    rf_F16_10: '薄壁件加工工艺的改进与操作培训',
    rf_F16_11: '夹紧工艺改进，2024年获市级奖励',
    rf_F16_12_sealed: '是',
    rf_F16_12_date: localDate('2025-06-25'),
    rf_F16_13_sealed: '是',
    rf_F16_13_date: localDate('2025-07-08'),
    rf_F16_14_sealed: '是',
    rf_F16_14_date: localDate('2025-10-15'),
    rf_F16_S1: '张三',
    rf_F16_S2: '是',
    rf_F16_S3: '班组',
    rf_F16_S4: '生产',
    rf_F16_S5: 2,
    rf_F16_S6: '创新工作室管理制度',
    rf_F16_S7: '是',
    rf_F16_S8: '高级技师',
    rf_F16_S9: '命名',
    rf_F16_S10: '区市县总工会',
    rf_F16_S11: localDate('2025-07-15'),
    rf_F16_S12: localDate('2025-06-18'),
  },
  blocks: {
    team: [
      { F16_04: '张三', F16_05: '男', F16_06: '1980-05', F16_07: '大专', F16_08: '班长', F16_09: '铣工' },
      { F16_04: '李四', F16_05: '女', F16_06: '1991-11', F16_07: '本科', F16_08: '无', F16_09: '钳工' },
    ],
  },
  rows: {
    rf_materials: [{ id: '1', what: '职工创新工作室（岗）申报表', ready: '是', count: 3 }],
    rf_activities: [
      { id: 'HD-01', on: localDate('2024-09-10'), type: '岗位培训', theme: '薄壁件装夹操作培训' },
      { id: 'HD-02', on: localDate('2025-04-22'), type: '比武竞赛', theme: '铣工技能比武' },
      { id: 'HD-03', on: localDate('2025-05-09'), type: '技术攻关', theme: '夹紧变形攻关' },
    ],
    rf_achievements: [
      {
        id: 'CG-01',
        name: '薄壁件低变形夹紧工艺',
        year: 2024,
        awardLevel: '市级',
        awardedOn: localDate('2024-04-28'),
        social: '废品率下降',
      },
    ],
  },
};

/** Rows of a block of the form, in the place of those that stand there. */
export function block(id: string, rows: readonly Readonly<Record<string, CellValue>>[]): Change {
  return (content) => ({ ...content, blocks: { ...content.blocks, [id]: rows } });
}
