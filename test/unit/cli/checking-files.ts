import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../ledger-core/report/check-report.ts';
import type { InspectReport } from '../../../ledger-core/report/inspect-report.ts';
import { ringfence, type Outcome } from './command-line.ts';

const AS_OF = ['--as-of', '2026-06-30'];

/** What `check` and `inspect` do with files; `folder` holds those that `command-line.test.ts` made. */
export function checkingFiles(folder: () => string): void {
  const check = (...args: readonly string[]): Promise<Outcome> =>
    ringfence(['check', ...args, ...AS_OF], { cwd: folder() });
  const reportOf = async (...args: readonly string[]): Promise<CheckReport> =>
    JSON.parse((await check(...args, '--format', 'json')).out) as CheckReport;
  const sha256 = async (name: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path.join(folder(), name)))
      .digest('hex');

  describe('the exit code', () => {
    it.each<[number, string, readonly string[]]>([
      [0, 'nothing found', ['honest.xlsx']],
      [1, 'an error found', ['faulty.xlsx']],
      [0, 'a warning, and only errors count', ['warned.xlsx']],
      [1, 'a warning, and warnings count', ['warned.xlsx', '--fail-on', 'warning']],
      [1, 'a warning, and everything counts', ['warned.xlsx', '--fail-on', 'info']],
      [0, 'nothing found, and everything counts', ['honest.xlsx', '--fail-on', 'info']],
      [1, 'a workbook that is not ours', ['foreign.xlsx']],
      [3, 'a file refused', ['text.xlsx']],
      [3, 'a file missing', ['nowhere.xlsx']],
      [3, 'a file missing wins over an error', ['faulty.xlsx', 'nowhere.xlsx']],
      [2, 'no file named', []],
      [2, 'an option that there is not', ['honest.xlsx', '--quick']],
    ])('%d: %s', async (code, _, args) => {
      expect((await check(...args)).code).toBe(code);
    });
  });

  describe('wrong usage', () => {
    it.each<[string, readonly string[], string, string]>([
      ['--as-of', ['--as-of', '2026-02-30'], '--as-of 要写成 2026-11-01 的样子，不是“2026-02-30”', 'wants a day like'],
      ['--fail-on', ['--fail-on', 'fatal'], '--fail-on 只能是 error / warning / review / info', 'is one of error'],
      ['--format', ['--format', 'xml'], '--format 只能是 text 或 json，不是“xml”', 'is text or json'],
      ['--set, an unknown setting', ['--set', 'AMB-99=1'], '--set 没有口径“AMB-99”，有：AMB-01', 'no setting “AMB-99”'],
      ['--set, a value out of range', ['--set', 'AMB-24=99'], '口径 AMB-24 可填：100–200 %', 'AMB-24 takes: 100–200'],
      ['--set, no value', ['--set', 'AMB-16'], '口径 AMB-16 可填：每次授予一次 / 仅一次', 'AMB-16 takes'],
    ])('%s is said in one sentence, in both languages', async (_, args, zh, en) => {
      const chinese = await ringfence(['check', 'honest.xlsx', ...args], { cwd: folder() });
      const english = await ringfence(['--lang', 'en', 'check', 'honest.xlsx', ...args], { cwd: folder() });
      expect([chinese.code, chinese.out, english.code, english.out]).toEqual([2, '', 2, '']);
      expect(chinese.err).toContain(zh);
      expect(english.err).toContain(en);
      expect(chinese.err.trim().split('\n')).toHaveLength(1);
    });

    it('--lang knows two languages', async () => {
      const { code, err, out } = await ringfence(['--lang', 'fr', 'check', 'honest.xlsx'], { cwd: folder() });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('--lang 只能是 zh 或 en，不是“fr”');
    });
  });

  describe('several files', () => {
    it('are all checked, whatever is wrong with one of them', async () => {
      const { files, totals } = await reportOf('text.xlsx', 'faulty.xlsx', 'nowhere.xlsx', 'honest.xlsx');
      expect(files.map(({ path: at, status, refusal }) => [at, refusal?.code ?? status])).toEqual([
        ['text.xlsx', 'not-xlsx'],
        ['faulty.xlsx', 'read'],
        ['nowhere.xlsx', 'not-found'],
        ['honest.xlsx', 'read'],
      ]);
      expect(totals).toEqual({ files: 4, refused: 2, error: 1, warning: 1, review: 0, info: 0 });
      expect(files.map(({ sha256: hash }) => hash.length)).toEqual([64, 64, 0, 64]);
    });

    it('are checked once, however often they are named', async () => {
      const { files } = await reportOf('honest.xlsx', './honest.xlsx', path.join(folder(), 'honest.xlsx'));
      expect(files).toHaveLength(1);
    });

    it('are found in a folder and below it, without what programs leave beside open files', async () => {
      const deep = path.join(folder(), '区', '2025');
      await mkdir(deep, { recursive: true });
      const bytes = await readFile(path.join(folder(), 'honest.xlsx'));
      for (const name of ['一.xlsx', '二.XLSX', '~$一.xlsx', '.一.xlsx.0a.tmp'])
        await writeFile(path.join(deep, name), bytes);
      await writeFile(path.join(deep, '说明.txt'), '');
      const { files } = await reportOf('区');
      expect(files.map((file) => file.path)).toEqual(['区/2025/一.xlsx', '区/2025/二.XLSX']);
    });

    it('are found by a pattern', async () => {
      const { files } = await reportOf('{honest,warned}.xls*');
      expect(files.map((file) => file.path)).toEqual(['honest.xlsx', 'warned.xlsx']);
    });

    it('that are none are a missing file: an empty folder, a pattern without a match', async () => {
      await mkdir(path.join(folder(), 'empty'));
      for (const arg of ['empty', '*.nothing']) {
        const { code, out } = await check(arg);
        expect(code).toBe(3);
        expect(out).toContain(`[not-found] “${arg}”找不到工作簿`);
      }
    });

    it('may have brackets in their names', async () => {
      await writeFile(path.join(folder(), '台账[1].xlsx'), await readFile(path.join(folder(), 'honest.xlsx')));
      expect((await check('台账[1].xlsx')).code).toBe(0);
    });
  });

  describe('the report', () => {
    it('names the day, the settings given and the hash of what was read, and leaves the file as it was', async () => {
      const [before, names] = [await sha256('faulty.xlsx'), await readdir(folder())];
      const report = await reportOf('faulty.xlsx', '--set', 'AMB-24=120', '--set', 'AMB-16=仅一次');
      expect([report.asOf, report.files[0]?.sha256]).toEqual(['2026-06-30', before]);
      expect(report.settings).toContainEqual({ id: 'AMB-24', value: '120', default: false });
      expect(report.settings).toContainEqual({ id: 'AMB-16', value: '仅一次', default: false });
      expect([await sha256('faulty.xlsx'), await readdir(folder())]).toEqual([before, names]);
    });

    it('goes to a file on demand, and over an existing one only by force', async () => {
      const [args, file] = [
        ['faulty.xlsx', '--format', 'json', '-o', 'report.json'],
        path.join(folder(), 'report.json'),
      ];
      const first = await check(...args);
      expect([first.code, first.out]).toEqual([1, '']);
      expect((JSON.parse(await readFile(file, 'utf8')) as CheckReport).schema).toBe('ringfence-report/1');
      await writeFile(file, 'mine');
      const second = await check(...args);
      expect([second.code, await readFile(file, 'utf8')]).toEqual([2, 'mine']);
      expect(second.err).toContain('report.json 已经存在，没有覆盖；要覆盖请加 --force。');
      expect((await check(...args, '--force')).code).toBe(1);
      expect(await readFile(file, 'utf8')).toContain('"ringfence-report/1"');
    });

    it.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
      ['English in an English locale', { LANG: 'en_US.UTF-8' }, [], 'Nothing was found.'],
      ['Chinese in the C locale', { LANG: 'C' }, [], '没有疑点。'],
      ['Chinese without a locale', {}, [], '没有疑点。'],
      ['what LC_ALL says before LANG', { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, [], '没有疑点。'],
      ['what --lang says before all', { LANG: 'zh_CN.UTF-8' }, ['--lang', 'en'], 'Nothing was found.'],
    ])('is in %s', async (_, env, args, words) => {
      const { out } = await ringfence(['check', 'honest.xlsx', ...AS_OF, ...args], { cwd: folder(), env });
      expect(out).toContain(words);
    });

    it('has no colours where no person watches', async () => {
      // eslint-disable-next-line no-control-regex
      expect((await check('faulty.xlsx')).out).not.toMatch(/\u001B/);
    });
  });

  describe('inspect', () => {
    it('shows what any workbook holds, ours or not', async () => {
      const { code, out } = await ringfence(['inspect', 'foreign.xlsx', '--json'], { cwd: folder() });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual({
        status: 'read',
        sheets: [
          {
            name: 'Sheet1',
            state: 'visible',
            cells: [
              { ref: 'A1', type: 'number', value: '12.50', hidden: false },
              { ref: 'B1', type: 'text', value: 'ab', formula: '"a"&"b"', hidden: false },
            ],
          },
        ],
        findings: [],
      });
    });

    it('tells the same to a person', async () => {
      const { out } = await ringfence(['inspect', 'foreign.xlsx'], { cwd: folder() });
      expect(out).toContain('A1  number  12.50');
    });

    it.each([
      ['text.xlsx', 'not-xlsx'],
      ['nowhere.xlsx', 'not-found'],
    ])('refuses %s with a reason', async (file, refusal) => {
      const { code, out } = await ringfence(['inspect', file, '--json'], { cwd: folder() });
      const report = JSON.parse(out) as InspectReport;
      expect([code, report.status, report.refusal?.code]).toEqual([3, 'refused', refusal]);
      expect(report.refusal?.message).toMatch(/。$/);
    });
  });
}
