import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { ZERO, fen, type Fen } from '../../../ledger-core/kernel/money.ts';
import { SEVERITIES } from '../../../ledger-core/report/check-report.ts';
import type { FolderRow } from './folder-state.ts';

export interface FolderTotals {
  readonly ledgers: number;
  readonly foreign: number;
  readonly refused: number;
  readonly skipped: number;
  /** Files that are exact copies of an earlier one. */
  readonly copies: number;
  /** Ledgers whose sums are not the whole. */
  readonly incomplete: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Undefined where the sum is beyond what can be told exactly. */
  readonly received: Fen | undefined;
  readonly spent: Fen | undefined;
  readonly balance: Fen | undefined;
}

export function folderTotals(rows: readonly FolderRow[]): FolderTotals {
  const findings: Record<Severity, number> = { error: 0, warning: 0, review: 0, info: 0 };
  for (const { row } of rows) for (const severity of SEVERITIES) findings[severity] += row.findings[severity];
  const count = (isOne: (row: FolderRow) => boolean): number => rows.filter(isOne).length;
  const hashes = rows.map(({ checked }) => checked.sha256).filter((hash) => hash !== '');
  const sum = (part: 'received' | 'spent' | 'balance'): Fen | undefined =>
    sumOf(rows.map(({ row }) => row.money?.[part] ?? ZERO));
  return {
    ledgers: count(({ row }) => row.status === 'ledger'),
    foreign: count(({ row }) => row.status === 'foreign'),
    refused: count(({ row, skipped }) => row.status === 'refused' && skipped === undefined),
    skipped: count(({ skipped }) => skipped !== undefined),
    copies: hashes.length - new Set(hashes).size,
    incomplete: count(({ row }) => row.money?.incomplete !== undefined),
    findings,
    received: sum('received'),
    spent: sum('spent'),
    balance: sum('balance'),
  };
}

/** Strangers' amounts may be as large as they like: such a sum is not told rather than told wrongly. */
function sumOf(amounts: readonly Fen[]): Fen | undefined {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!Number.isSafeInteger(sum)) return undefined;
  }
  return fen(sum);
}
