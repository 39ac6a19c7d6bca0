import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import { localDate, type LocalDate } from '../../ledger-core/kernel/local-date.ts';

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
