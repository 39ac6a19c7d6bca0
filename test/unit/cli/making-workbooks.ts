import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { ringfence, type Outcome } from './command-line.ts';

/** What `new` writes, and what it refuses to. */
export function makingWorkbooks(folder: () => string): void {
  const make = (...args: readonly string[]): Promise<Outcome> => ringfence(['new', ...args], { cwd: folder() });

  it.each(PROGRAMMES.map(({ id }) => id))('makes a blank ledger of %s, in which nothing is found', async (id) => {
    const made = await make(id, 'ledger');
    expect([made.code, made.out, made.err]).toEqual([0, '', `已写出 ${id}-ledger.xlsx。\n`]);
    const checked = await ringfence(['check', `${id}-ledger.xlsx`, '--fail-on', 'info'], { cwd: folder() });
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('没有疑点。');
  });

  it.each(PROGRAMMES.map(({ id }) => id))('makes a blank application of %s, in which nothing is found', async (id) => {
    const made = await make(id, 'application');
    expect([made.code, made.out, made.err]).toEqual([0, '', `已写出 ${id}-application.xlsx。\n`]);
    const checked = await ringfence(['check', `${id}-application.xlsx`, '--fail-on', 'info'], { cwd: folder() });
    expect(checked.code).toBe(0);
    expect(checked.out).toContain('没有疑点。');
  });

  it.each<[string, readonly string[], string]>([
    ['a programme that there is not', ['atlantis', 'ledger'], '没有方案“atlantis”，有：beijing-2011、'],
    [
      'a template that the programme has not',
      ['etown', 'invoice'],
      '方案 etown 没有模板“invoice”，有：application、ledger。',
    ],
    ['another kind of file', ['etown', 'ledger', '-o', 'a.csv'], '输出文件名要以 .xlsx 结尾：a.csv。'],
    ['a folder that there is not', ['etown', 'ledger', '-o', 'no/where.xlsx'], '写不了 no/where.xlsx：ENOENT。'],
  ])('refuses %s', async (_, args, words) => {
    const { code, out, err } = await make(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('leaves an existing file alone, unless forced', async () => {
    const file = path.join(folder(), 'mine.xlsx');
    await writeFile(file, 'mine');
    const { code, err } = await make('etown', 'ledger', '-o', 'mine.xlsx');
    expect([code, await readFile(file, 'utf8')]).toEqual([2, 'mine']);
    expect(err).toContain('mine.xlsx 已经存在，没有覆盖；要覆盖请加 --force。');
    expect((await make('etown', 'ledger', '-o', 'mine.xlsx', '--force')).code).toBe(0);
    expect((await stat(file)).size).toBeGreaterThan(10_000);
  });

  it('makes the same bytes every time', async () => {
    await make('etown', 'ledger', '-o', 'one.xlsx');
    await make('etown', 'ledger', '-o', 'two.xlsx');
    const [one, two] = await Promise.all(['one.xlsx', 'two.xlsx'].map((name) => readFile(path.join(folder(), name))));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });
}
