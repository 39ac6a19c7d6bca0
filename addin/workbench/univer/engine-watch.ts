import { ICommandService, type IExecutionOptions, type Univer } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

/** A formula that the grid cannot finish does not keep a file from being saved. */
const LONGEST_MS = 3_000;

/** Knows whether the grid's own formulas are computed as of the last change: its engine starts a moment after each. */
export class EngineWatch {
  #changes = 0;
  #startedWith = 0;
  #computedWith = 0;
  readonly #waiting = new Set<() => void>();

  constructor(univer: Univer) {
    const commands = univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && !isOfEngine(options)) this.#changes += 1;
      if (id === SetFormulaCalculationStartMutation.id) this.#startedWith = this.#changes;
      if (id === SetFormulaCalculationNotificationMutation.id && isEnd(params)) this.#end();
    });
  }

  get isComputed(): boolean {
    return this.#computedWith === this.#changes;
  }

  /** Once the engine has told what the last change comes to. */
  async computed(): Promise<void> {
    if (this.isComputed) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
      timer = setTimeout(resolve, LONGEST_MS);
    });
    clearTimeout(timer);
  }

  /** Nothing of before is waited for: another workbook is shown. */
  reset(): void {
    this.#startedWith = this.#changes;
    this.#end();
  }

  #end(): void {
    this.#computedWith = this.#startedWith;
    if (!this.isComputed) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

/** The engine does not compute what it has put in itself. */
export function isOfEngine(options: IExecutionOptions | undefined): boolean {
  return options?.onlyLocal === true;
}

function isEnd(params: object | undefined): boolean {
  return params !== undefined && 'functionsExecutedState' in params && params.functionsExecutedState !== undefined;
}
