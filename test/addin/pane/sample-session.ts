import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import type { Location } from '../../../ledger-core/kernel/issue.ts';
import { readYuan, subtract } from '../../../ledger-core/kernel/money.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type {
  EntryDraft,
  EntryPreview,
  EntryResult,
  FindingItem,
  NewLedgerRequest,
  Notice,
  ProgrammeChoice,
  SessionState,
  YearSummary,
} from '../../../addin/session/session-state.ts';
import type { Session } from '../../../addin/session/session.ts';
import type { Sample } from './sample-state.ts';

/**
 * A session without a spreadsheet: the sample's state, and actions that change the state as the real ones do. What was
 * asked for is told in `calls`. Answers what tests set it to answer (`refuse`, `pause`).
 */
export class SampleSession implements Session {
  state: SessionState;
  readonly programmes: readonly ProgrammeChoice[];
  readonly calls: string[] = [];
  /** The next writes are refused with these words. */
  refusal: string | undefined;
  /** Actions wait for it: `release()` lets them go on. */
  gate: Promise<void> = Promise.resolve();
  readonly #summaries: readonly YearSummary[];
  readonly #listeners = new Set<() => void>();
  #lastNotice = 0;

  constructor(sample: Sample) {
    this.state = sample.state;
    this.programmes = sample.programmes;
    this.#summaries = sample.summaries;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(state: SessionState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }

  /** Holds every action back until the function it answers is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  notify(tone: Notice['tone'], zh: string, en: string): void {
    this.#lastNotice += 1;
    const notice = { id: this.#lastNotice, tone, words: text(zh, en) };
    this.publish({ ...this.state, notices: [...this.state.notices, notice] });
  }

  async refresh(): Promise<void> {
    await this.#asked('refresh');
    this.notify('good', '已全部重新检查。', 'Everything was checked again.');
  }

  dismissNotice(id: number): void {
    this.publish({ ...this.state, notices: this.state.notices.filter((one) => one.id !== id) });
  }

  async create(request: NewLedgerRequest, onProgress?: (done: number, of: number) => void): Promise<boolean> {
    for (let done = 0; done <= 4; done += 1) {
      onProgress?.(done, 4);
      await this.#asked(`create ${request.programme} ${done}`);
    }
    return this.refusal === undefined;
  }

  goTo(location: Location): Promise<void> {
    return this.#asked(`goTo ${location.sheet ?? ''}!${location.cell ?? ''}`);
  }

  async applyFix(item: FindingItem): Promise<void> {
    await this.applyFixes([item]);
  }

  async applyFixes(items: readonly FindingItem[]): Promise<void> {
    await this.#asked(`applyFixes ${items.length}`);
    const fixed = new Set(items.map(({ finding }) => finding.fingerprint));
    this.#changeFindings((all) => all.filter(({ finding }) => !fixed.has(finding.fingerprint)));
    this.notify('good', `已改 ${items.length} 处。`, `Changed: ${items.length}.`);
  }

  async explain(finding: Finding, words: string, by: string): Promise<boolean> {
    await this.#asked(`explain ${finding.rule} ${by}: ${words}`);
    if (this.refusal !== undefined) {
      this.notify('error', this.refusal, this.refusal);
      return false;
    }
    const on = this.state.phase === 'open' ? this.state.asOf : undefined;
    this.#changeFindings((all) =>
      all.map((item) =>
        item.finding.fingerprint === finding.fingerprint
          ? { ...item, explanation: { words, by, on, status: '已说明' } }
          : item,
      ),
    );
    return true;
  }

  async mark(findings: readonly Finding[]): Promise<void> {
    await this.#asked(`mark ${findings.length}`);
    if (this.state.phase === 'open') this.publish({ ...this.state, marked: findings.length });
  }

  async unmark(): Promise<void> {
    await this.#asked('unmark');
    if (this.state.phase === 'open') this.publish({ ...this.state, marked: 0 });
  }

  previewEntry(draft: EntryDraft): EntryPreview {
    const { amount = '', fund = '', category = '', invoice = '', received = '' } = draft.values;
    const typed = draft.kind === 'expense' ? amount : received;
    const reading = readYuan(typed.normalize('NFKC').replace(/[,元￥¥\s]/g, ''));
    const isUnreadable = typed !== '' && !reading;
    const key = draft.kind === 'expense' ? 'amount' : 'received';
    const before = this.state.phase === 'open' ? this.state.overview.money?.byFund.get(fund)?.balance : undefined;
    const bar =
      this.state.phase === 'open' ? this.state.overview.categories.find(({ name }) => name === category) : undefined;
    return {
      errors: isUnreadable ? { [key]: text('读不出金额。写成 1200.00 的样子。', 'Not an amount. Write 1200.00.') } : {},
      understood: reading && String(reading.fen / 100) !== typed ? { [key]: (reading.fen / 100).toFixed(2) } : {},
      findings: invoice !== '' && this.state.phase === 'open' ? this.#duplicates() : [],
      balance: before !== undefined && reading ? { fund, before, after: subtract(before, reading.fen) } : undefined,
      budget:
        bar?.budget !== undefined && reading
          ? { category, planned: bar.budget, spentAfter: (bar.spent + reading.fen) as typeof bar.spent }
          : undefined,
      isEmpty: Object.values(draft.values).every((value) => value === ''),
    };
  }

  readInvoiceCode(code: string): Readonly<Record<string, string>> | undefined {
    const parts = code.split(',');
    if (parts[0] !== '01' || parts.length < 6) return undefined;
    return { invoice: parts[3] ?? '', amount: parts[4] ?? '' };
  }

  async addEntry(draft: EntryDraft): Promise<EntryResult> {
    await this.#asked(`addEntry ${JSON.stringify(draft.values)}`);
    if (this.refusal !== undefined) return { status: 'refused', words: text(this.refusal, this.refusal) };
    return { status: 'written', sheet: draft.kind === 'expense' ? '支出明细' : '拨款到账', row: 62 };
  }

  get years(): readonly number[] {
    return this.#summaries.map(({ year }) => year);
  }

  summary(year: number): YearSummary | undefined {
    return this.#summaries.find((one) => one.year === year);
  }

  showMonthlyPage(year: number): Promise<void> {
    return this.#asked(`showMonthlyPage ${year}`);
  }

  showYearlyPage(): Promise<void> {
    return this.#asked('showYearlyPage');
  }

  async setSetting(id: string, value: string): Promise<boolean> {
    await this.#asked(`setSetting ${id} ${value}`);
    if (this.refusal !== undefined || this.state.phase !== 'open') return false;
    const settings = this.state.settings.map((one) =>
      one.id === id ? { ...one, value, isDefault: value === one.default } : one,
    );
    this.publish({ ...this.state, settings });
    return true;
  }

  #duplicates(): readonly Finding[] {
    const { state } = this;
    const items = state.phase === 'open' ? state.findings : [];
    return items
      .filter(({ finding }) => finding.location.column === '发票号')
      .map(({ finding }) => finding)
      .slice(0, 1);
  }

  #changeFindings(change: (all: readonly FindingItem[]) => readonly FindingItem[]): void {
    if (this.state.phase === 'open') this.publish({ ...this.state, findings: change(this.state.findings) });
  }

  async #asked(call: string): Promise<void> {
    this.calls.push(call);
    await this.gate;
  }
}
