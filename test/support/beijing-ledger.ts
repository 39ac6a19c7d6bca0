import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import { localDate, type LocalDate } from '../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../ledger-core/kernel/money.ts';

/** A report as 报送记录 holds it. */
export function report(type: string, period: string, day: string): { type: string; period: string; on: LocalDate } {
  return { type, period, on: localDate(day) };
}

/** An honest ledger in Beijing, recognised at the end of 2023: two whole years with their plans, summaries and results. */
export const SMALL_BEIJING_LEDGER: LedgerContent = {
  fields: {
    rf_workshop_name: '张三创新工作室（示例）',
    rf_unit: '示例精密制造公司',
    rf_leader: '张三',
    rf_established: localDate('2023-03-01'),
    rf_recognised: localDate('2023-12-20'),
    rf_fund_nature: '其他',
    rf_book_entity: '企业',
  },
  rows: {
    rf_activities: [
      { id: 'HD-01', on: localDate('2024-05-10'), type: '技术攻关', theme: '夹紧变形攻关', others: 8 },
      { id: 'HD-02', on: localDate('2024-11-15'), type: '宣传推广', theme: '操作法巡讲', others: 40 },
      { id: 'HD-03', on: localDate('2025-04-18'), type: '技能培训', theme: '薄壁件装夹培训', others: 25 },
      { id: 'HD-04', on: localDate('2025-09-12'), type: '宣传推广', theme: '行业展示' },
    ],
    rf_achievements: [
      { id: 'CG-01', name: '低变形夹紧工艺', year: 2024, planned: '是', social: '废品率下降' },
      { id: 'CG-02', name: '视觉上料防错', year: 2025, planned: '是', social: '返工减少' },
    ],
    rf_funding: [{ year: 2025, source: '所在单位', amount: yuan('60000.00') }],
    rf_reports: [
      report('年度计划', '2024年', '2024-01-12'),
      report('季度总结', '2024年第1季度', '2024-04-08'),
      report('季度总结', '2024年第2季度', '2024-07-05'),
      report('季度总结', '2024年第3季度', '2024-10-11'),
      report('季度总结', '2024年第4季度', '2024-12-27'),
      report('年度总结', '2024年', '2024-12-27'),
      report('年度计划', '2025年度', '2025-01-10'),
      report('季度总结', '2025年一季度', '2025-04-03'),
      report('季度总结', '2025Q2', '2025-07-04'),
      report('季度总结', '2025年7-9月', '2025-10-10'),
      report('季度总结', '2025年第四季度', '2025-12-30'),
      report('年度总结', '2025', '2025-12-30'),
      report('年度计划', '2026年', '2026-01-14'),
      report('季度总结', '2026年第1季度', '2026-04-07'),
      report('季度总结', '2026年第2季度', '2026-07-03'),
      report('季度总结', '2026年第3季度', '2026-10-09'),
    ],
  },
};
