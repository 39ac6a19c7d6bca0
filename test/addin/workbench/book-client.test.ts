import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BookClient, NoAnswer, SlowFile } from '../../../addin/workbench/worker/book-client.ts';

/** A worker that has died: it takes messages and never answers. */
class DeadWorker extends EventTarget {
  isEnded = false;

  postMessage(): void {
    // Nobody hears it.
  }

  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function clientOfTheDead(): { client: BookClient; workers: DeadWorker[] } {
  const workers: DeadWorker[] = [];
  const client = new BookClient(() => {
    const worker = new DeadWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers };
}

describe('a worker that gives no answer', () => {
  it('is given up, and the file with it', async () => {
    const { client, workers } = clientOfTheDead();
    const opening = expect(client.open(new Uint8Array([1]))).rejects.toBeInstanceOf(SlowFile);
    await vi.advanceTimersByTimeAsync(60_000);
    await opening;
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('leaves nothing to save from or to keep a draft of: that is said at once', async () => {
    const { client } = clientOfTheDead();
    await expect(client.save([])).rejects.toBeInstanceOf(NoAnswer);
    await expect(client.original()).rejects.toBeInstanceOf(NoAnswer);
    await expect(client.update([])).rejects.toBeInstanceOf(NoAnswer);
  });
});
