import type { Finding } from '../../ledger-core/audit/audit-report.ts';
import { text } from '../../ledger-core/kernel/text.ts';
import type { MarkedCell } from '../host/spreadsheet-host.ts';
import type { Desk } from './desk.ts';

const GRAVITY = { error: 3, warning: 2, review: 1, info: 0 } as const;

/** Marks the cells of findings. Answers how many are marked. @throws HostError */
export async function mark({ host, notices }: Desk, findings: readonly Finding[]): Promise<number> {
  const cells = markedCells(findings);
  const { marked, refused } = await host.mark(cells);
  if (refused.length > 0) {
    const sheets = refused.join('、');
    notices.say(
      'warning',
      text(`这些工作表受保护或已不在，没有标记：${sheets}。`, `Not marked, being protected or gone: ${sheets}.`),
    );
  } else if (cells.length === 0) {
    notices.say(
      'info',
      text('这些疑点都不在某个单元格上，没有可标记的。', 'None of these findings is about one cell; nothing to mark.'),
    );
  }
  return marked;
}

/** Each cell once, with the gravest of its findings. */
function markedCells(findings: readonly Finding[]): readonly MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const { severity, location } of findings) {
    const { sheet, cell } = location;
    if (sheet === undefined || cell === undefined) continue;
    const known = cells.get(`${sheet}!${cell}`);
    if (!known || GRAVITY[severity] > GRAVITY[known.severity]) cells.set(`${sheet}!${cell}`, { sheet, cell, severity });
  }
  return [...cells.values()];
}

/** Takes the marks away. Answers how many are left: none. @throws HostError */
export async function unmark({ host, notices }: Desk): Promise<number> {
  const gone = await host.unmark();
  notices.say(
    'info',
    gone === 0
      ? text('工作簿里没有我们的标记。', 'There were no marks of ours in the workbook.')
      : text('标记都取消了，单元格原来的格式没有动。', 'All marks are gone; the cells’ own formats were not touched.'),
  );
  return 0;
}
