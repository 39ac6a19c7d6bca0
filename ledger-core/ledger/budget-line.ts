import type { BudgetValues } from '../definition/registers/money.ts';
import type { Fen } from '../kernel/money.ts';

/** What a budget row allows: the adjusted figure once its approval is recorded, else the initial one. */
export function plannedBy({ initial, adjusted, approval }: BudgetValues): Fen | undefined {
  return adjusted !== undefined && approval !== undefined ? adjusted : (initial ?? adjusted);
}
