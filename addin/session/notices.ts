import { text, type Text } from '../../ledger-core/kernel/text.ts';
import { HostError } from '../host/spreadsheet-host.ts';
import type { Notice } from './session-state.ts';

// Older ones have been read, or never will be.
const MOST = 5;

/** The sentences that stand above the pane, oldest first. */
export class Notices {
  #all: readonly Notice[] = [];
  #nextId = 1;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get all(): readonly Notice[] {
    return this.#all;
  }

  /** Says something; what is said again moves to the end, and a success takes the place of the one before. */
  say(tone: Notice['tone'], words: Text): void {
    const others = this.#all.filter((one) => one.words.zh !== words.zh && !(tone === 'good' && one.tone === 'good'));
    this.#all = [...others, { id: this.#nextId++, tone, words }].slice(-MOST);
    this.#onChange();
  }

  /** Says what went wrong and what came of it. */
  trouble(error: unknown): void {
    this.say('error', troubleWords(error));
  }

  dismiss(id: number): void {
    const others = this.#all.filter((one) => one.id !== id);
    if (others.length === this.#all.length) return;
    this.#all = others;
    this.#onChange();
  }
}

/** The spreadsheet's own words; a fault of the program says so, with what to report. */
export function troubleWords(error: unknown): Text {
  if (!(error instanceof HostError)) {
    const detail = detailOf(error);
    return text(
      `程序内部出错，这一步没有完成。请点“全部重新检查”；再出错请把这句话报给维护者：${detail}`,
      `A fault in this program; the step was not completed. Check everything again; if it returns, report this: ${detail}`,
    );
  }
  return error.words;
}

export function detailOf(error: unknown): string {
  if (error instanceof HostError) return `${error.code}: ${error.detail}`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
