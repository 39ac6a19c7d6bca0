import { appendFileSync } from 'node:fs';

/** One measured figure. `limit` is what the project promises; a figure without one is for the reader. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: number;
  readonly note?: string;
}

/** Hands a figure to the runner, which prints all of them. */
export function record(figure: Figure): void {
  const file = process.env.RINGFENCE_BENCH_FILE;
  if (file === undefined) throw new Error('run by npm run bench');
  appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

/** Milliseconds of a piece of work: the median of so many runs after a few that do not count. */
export function medianTime(runs: number, work: (run: number) => void): number {
  for (let run = 0; run < Math.ceil(runs / 4); run += 1) work(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
