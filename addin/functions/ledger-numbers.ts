import { readYuan, yuanText, type Fen } from '../../ledger-core/kernel/money.ts';
import { fill, tidy, type Text } from '../../ledger-core/kernel/text.ts';
import { capitalAmount } from '../../ledger-core/templates/pages/capital-amount.ts';
import type { EntryForm, OpenLedger, SessionState } from '../session/session-state.ts';
import { FUNCTION_WORDS as WORDS } from '../strings/functions.ts';

/** What a formula shows, or why it shows nothing. Amounts are in yuan, exact to the fen. */
export type Answer<T> = { readonly value: T } | { readonly reason: Text };

/** What Excel hands over for an argument: null where it was left out, '' or 0 for a blank cell. */
export type Given<T> = T | '' | null | undefined;

/** Balance of a fund, or of all money. Undefined while the workbook is still being read. */
export function balanceOf(state: SessionState, fund: Given<string>): Answer<number> | undefined {
  return ofLedger(state, ({ ledger, forms }) => {
    const wanted = wordOf(fund);
    if (wanted !== undefined && !ledger.funds().includes(wanted) && !isOffered(forms.expense, 'fund', wanted)) {
      return { reason: fill(WORDS.noSuchFund, { fund: wanted }) };
    }
    return amountAnswer(ledger.sums(wanted).balance);
  });
}

/** What was spent, of a category, in a year, of a fund; each that is left out means all. */
export function spentOf(
  state: SessionState,
  category: Given<string>,
  year: Given<number>,
  fund: Given<string>,
): Answer<number> | undefined {
  return ofLedger(state, ({ ledger, forms }) => {
    const wanted = { category: wordOf(category), year: numberOf(year), fund: wordOf(fund) };
    const { expenses } = ledger.input;
    const isKnown = (key: 'category' | 'fund'): boolean => {
      const word = wanted[key];
      return word === undefined || expenses.some((one) => one[key] === word) || isOffered(forms.expense, key, word);
    };
    if (!isKnown('category')) return { reason: fill(WORDS.noSuchCategory, { category: wanted.category ?? '' }) };
    if (!isKnown('fund')) return { reason: fill(WORDS.noSuchFund, { fund: wanted.fund ?? '' }) };
    if (wanted.year !== undefined && !isYear(wanted.year)) return { reason: fill(WORDS.noYear, { year: wanted.year }) };
    return amountAnswer(ledger.spent(wanted));
  });
}

/** Days until the next review that has not been done; negative when it is overdue. */
export function daysToReview(state: SessionState): Answer<number> | undefined {
  return ofOpen(state, ({ overview }) => {
    const waiting = overview.deadlines.filter((one) => one.state !== 'done' && one.id.startsWith('review-'));
    const [next] = waiting.sort((a, b) => a.daysLeft - b.daysLeft);
    return next ? { value: next.daysLeft } : { reason: WORDS.noReview };
  });
}

/** An amount in yuan in capitals, as vouchers have it; more than two decimals are rounded to the fen. */
export function capitalsOf(amount: number): Answer<string> {
  const reading = readYuan(String(amount));
  return reading ? { value: capitalAmount(reading.fen) } : { reason: WORDS.noAmount };
}

function ofOpen(state: SessionState, ask: (open: OpenLedger) => Answer<number>): Answer<number> | undefined {
  if (state.phase === 'opening') return undefined;
  return state.phase === 'open' ? ask(state) : { reason: WORDS.noLedger };
}

/** A sum that is not the whole is no sum: the formula says why instead. */
function ofLedger(state: SessionState, ask: (open: OpenLedger) => Answer<number>): Answer<number> | undefined {
  return ofOpen(state, (open) => {
    const { money } = open.overview;
    if (!money) return { reason: WORDS.noMoney };
    return money.incomplete ? { reason: money.incomplete } : ask(open);
  });
}

function amountAnswer(amount: Fen): Answer<number> {
  return { value: Number(yuanText(amount)) };
}

function isOffered(form: EntryForm | undefined, key: string, word: string): boolean {
  return form?.fields.find((field) => field.key === key)?.options.some(({ value }) => value === word) ?? false;
}

function wordOf(given: Given<string>): string | undefined {
  const word = tidy(given ?? '');
  return word === '' ? undefined : word;
}

function numberOf(given: Given<number>): number | undefined {
  return given === '' || given === 0 ? undefined : (given ?? undefined);
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 9999;
}
