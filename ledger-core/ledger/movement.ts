import type { LocalDate } from '../kernel/local-date.ts';
import { add, ZERO, type Fen } from '../kernel/money.ts';
import type { Movement, Span } from '../templates/ledger-results.ts';
import { isReturn, type LedgerInput } from './ledger-input.ts';

/** What moved in a span of days, of one fund (undefined: of all, with what names none). */
export function movementOf(input: LedgerInput, fund: string | undefined, span: Span): Movement {
  const isOurs = (one: string | undefined): boolean => fund === undefined || one === fund;
  let [received, returned, spent] = [ZERO, ZERO, ZERO];
  const byCategory = new Map<string, Fen>();
  for (const one of input.receipts) {
    const amount = one.received ?? ZERO;
    if (!isWithin(one.receivedOn, span)) continue;
    if (isReturn(one)) returned = isOurs(one.returnOf) ? add(returned, amount) : returned;
    else received = isOurs(one.fund) ? add(received, amount) : received;
  }
  for (const one of input.expenses) {
    if (!isOurs(one.fund) || !isWithin(one.bookedOn, span)) continue;
    const amount = one.amount ?? ZERO;
    const category = one.category ?? '';
    spent = add(spent, amount);
    byCategory.set(category, add(byCategory.get(category) ?? ZERO, amount));
  }
  return { received, returned, spent, byCategory };
}

function isWithin(day: LocalDate | undefined, span: Span): boolean {
  if (span === 'all') return true;
  if (span === 'undated' || day === undefined) return span === 'undated' && day === undefined;
  return (span.from === undefined || day >= span.from) && (span.before === undefined || day < span.before);
}
