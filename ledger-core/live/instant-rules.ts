import type { Condition } from '../definition/condition.ts';
import type { Programme } from '../definition/programme.ts';
import { isRowCase, type CheckedRule } from '../definition/rule.ts';

/**
 * Checks whose answer about a row depends on that row, on rows of its invoice and voucher, on the registers beside it and
 * on the settings: what can be told at once while a person types. All others are asked of the whole ledger a moment later.
 */
const ROW_CHECKS: ReadonlySet<string> = new Set(['row-cases', 'keywords', 'future-dates']);

// Of what reading a cell met: told together by the column are only the fixes that these leave out.
const CELL_ISSUES: ReadonlySet<string> = new Set([
  'amount-unreadable',
  'date-unreadable',
  'value-unreadable',
  'precision-lost',
  'amount-fixed',
  'date-fixed',
]);

/** Registers are short: a change in one asks about all its rows. Only the expenses of five years are many. */
export function isAskedWhole(table: string): boolean {
  return table !== 'rf_expenses';
}

/** The rules of a programme that are answered for the rows of a table as they are typed. */
export function instantRules(programme: Programme, table: string): readonly CheckedRule[] {
  return programme.rules.filter((rule): rule is CheckedRule => {
    if (rule.disposition !== 'rule') return false;
    if (rule.check === 'integrity') return Object.keys(rule.cases).every((code) => CELL_ISSUES.has(code));
    if (!ROW_CHECKS.has(rule.check)) return false;
    if (rule.rows !== undefined && rule.rows.table !== table) return false;
    return isAskedWhole(table) || !conditionsOf(rule).some(asksAllRows);
  });
}

function conditionsOf(rule: CheckedRule): readonly Condition[] {
  const cases = Object.values(rule.cases).flatMap((it) => (isRowCase(it) ? [it.when] : []));
  return rule.rows?.scope ? [rule.rows.scope, ...cases] : cases;
}

/** A sum over all rows that agree in a column. */
function asksAllRows(condition: Condition): boolean {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.some(asksAllRows);
    case 'not':
      return asksAllRows(condition.of);
    default:
      return condition.op === 'lessThan';
  }
}
