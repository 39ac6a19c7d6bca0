import { expose } from 'comlink';
import type { WorkbookAudit } from '../../../ledger-core/audit/audit-report.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import { yuan, ZERO } from '../../../ledger-core/kernel/money.ts';
import type { CheckedFile } from '../../../ledger-core/report/check-report.ts';

/** A real worker that reads nothing: a file named 忙 keeps it busy for ever, one named 崩 breaks it. */
const auditor = {
  ready: (): true => true,
  check: (path: string): CheckedFile | Promise<never> => {
    while (path.includes('忙'));
    if (!path.includes('崩')) return { path, sha256: '', audit: auditOf(path) };
    setTimeout(() => {
      throw new Error('broken');
    });
    return new Promise(() => undefined);
  },
};

/** As many findings as the first number in the name says. */
function auditOf(path: string): WorkbookAudit {
  const count = Number(/\d+/.exec(path)?.[0] ?? 0) % 5;
  const words = text('这笔支出没有写项目编号。', 'This expense names no project.');
  return {
    status: 'read',
    programme: 'etown',
    workshop: '张三创新工作室（示例）',
    settings: [],
    rules: [],
    findings: Array.from({ length: count }, (_, n) => ({
      rule: 'ET-084',
      severity: (['error', 'warning', 'review', 'info'] as const)[n] ?? 'info',
      origin: 'clause',
      references: [],
      location: { sheet: '支出明细', cell: `F${n + 5}` },
      observed: words,
      expected: words,
      message: words,
      remedy: words,
      fingerprint: `${n}`.padStart(16, '0'),
      status: 'open',
    })),
    remarks: [],
    money: {
      opening: ZERO,
      received: yuan('200000.00'),
      spent: yuan('15150.00'),
      returned: ZERO,
      balance: yuan('184850.00'),
      byFund: new Map(),
      byCategory: new Map(),
    },
  };
}

expose(auditor);
