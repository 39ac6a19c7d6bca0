import type { Text } from '../../ledger-core/kernel/text.ts';
import type { SessionState } from '../session/session-state.ts';
import { balanceOf, capitalsOf, daysToReview, spentOf, type Answer } from './ledger-numbers.ts';

/**
 * The formulas of the RF namespace. The build makes functions.json of the comments below; Excel shows them while a
 * formula is typed, so they are in Chinese first. An argument that is left out arrives as null, whatever its type says:
 * the generator takes plain types only.
 */

/** A cell with a streaming formula, as Excel hands it over. */
export interface StreamingCell<T> {
  setResult(result: T | Error): void;
  /** Called by Excel when the formula goes or its arguments change. */
  onCanceled?: () => void;
}

/** Where the numbers come from. `unavailable` makes the error that the cell shows as #N/A. */
export interface NumberSource {
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
  unavailable(reason: Text): Error;
}

// Excel calls functions by name and hands them no object of ours: the page has one source, given once at its start.
let source: NumberSource | undefined;

/** The functions by id, to be associated with Excel. */
export function functionsOver(numbers: NumberSource): Readonly<Record<string, (...given: never[]) => unknown>> {
  source = numbers;
  return { BALANCE: balance, SPENT: spent, NEXTREVIEW: nextReview, DX: dx };
}

/**
 * 专款余额（元）；不写资金种类为全部资金。Balance in yuan, of one fund or of all money.
 * @customfunction BALANCE
 * @param {string} [fund] 资金种类，如“配套资金”；可省略。Fund; may be left out.
 * @param {CustomFunctions.StreamingInvocation<number>} cell
 * @streaming
 */
export function balance(fund: string, cell: StreamingCell<number>): void {
  keepShowing(cell, (state) => balanceOf(state, fund));
}

/**
 * 支出合计（元），可按类别、年度、资金种类取数。Spending in yuan, by category, year and fund.
 * @customfunction SPENT
 * @param {string} [category] 支出类别，按“支出明细”的写法；可省略。Category; may be left out.
 * @param {number} [year] 年度，如 2026；可省略。Year; may be left out.
 * @param {string} [fund] 资金种类；可省略。Fund; may be left out.
 * @param {CustomFunctions.StreamingInvocation<number>} cell
 * @streaming
 */
export function spent(category: string, year: number, fund: string, cell: StreamingCell<number>): void {
  keepShowing(cell, (state) => spentOf(state, category, year, fund));
}

/**
 * 距下一次复审的天数；已过期为负数。Days to the next review; negative when overdue.
 * @customfunction NEXTREVIEW
 * @param {CustomFunctions.StreamingInvocation<number>} cell
 * @streaming
 */
export function nextReview(cell: StreamingCell<number>): void {
  keepShowing(cell, daysToReview);
}

/**
 * 大写金额，如 壹万零伍元零陆分。An amount in yuan in Chinese capitals.
 * @customfunction DX
 * @param {number} amount 金额（元）。Amount in yuan.
 * @returns {string}
 */
export function dx(amount: number): string {
  const answer = capitalsOf(amount);
  if ('value' in answer) return answer.value;
  throw sourceOf().unavailable(answer.reason);
}

/** Shows the answer and every later one, as long as the formula stands. */
function keepShowing(cell: StreamingCell<number>, ask: (state: SessionState) => Answer<number> | undefined): void {
  const numbers = sourceOf();
  let shown = '';
  const show = (): void => {
    const answer = ask(numbers.state);
    const key = JSON.stringify(answer);
    if (answer === undefined || key === shown) return;
    shown = key;
    cell.setResult('value' in answer ? answer.value : numbers.unavailable(answer.reason));
  };
  cell.onCanceled = numbers.subscribe(show);
  show();
}

function sourceOf(): NumberSource {
  if (!source) throw new Error('functionsOver comes first');
  return source;
}
