import type { Condition, ListName } from '../../definition/condition.ts';

export const blank = (column: string): Condition => ({ op: 'blank', column });
export const negative = (column: string): Condition => ({ op: 'negative', column });
export const oneOf = (column: string, ...values: readonly string[]): Condition => ({ op: 'oneOf', column, values });
export const inList = (column: string, list: ListName): Condition => ({ op: 'inList', column, list });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const all = (...of: readonly Condition[]): Condition => ({ op: 'and', of });
export const any = (...of: readonly Condition[]): Condition => ({ op: 'or', of });

/** Money of a grant, or of no fund named: then the milder assumption would be that no clause governs it. */
export const ofGrant: Condition = any(blank('fund'), inList('fund', 'grantFunds'));

/** Money of the grants going out: matching funds and reversals are no use of 助推资金. */
export const grantExpense: Condition = all(ofGrant, not(blank('amount')), not(negative('amount')));
