/** Work that talks to the spreadsheet, one piece after the other: never two reads at once, no write into a read. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs when everything before has ended, well or not. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.then(work, work);
    this.#last = run;
    return run;
  }
}
