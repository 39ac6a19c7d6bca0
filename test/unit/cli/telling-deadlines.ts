import { expect, it } from 'vitest';
import { ringfence, type Outcome } from './command-line.ts';

/** What `deadlines` tells of a workbook and of a programme, and what it refuses. */
export function tellingDeadlines(folder: () => string): void {
  const told = (...args: readonly string[]): Promise<Outcome> =>
    ringfence(['deadlines', ...args, '--as-of', '2026-11-01'], { cwd: folder() });

  it('of a workbook: by day, each with its clause, done or open', async () => {
    const { code, out } = await told('honest.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/^honest\.xlsx/);
    expect(out).toMatch(/\d{4}-\d{2}-\d{2} {2}期满复审 {2}未办\n {6}ET-070 《.*》第二十四条“/);
    expect(out).toContain('按 2026-11-01 计算');
  });

  it('of a programme: the days of a year, without saying what is done', async () => {
    const { code, out } = await told('--programme', 'dalian-2016', '--year', '2016');
    expect(code).toBe(0);
    expect(out).toContain('2016-11-10  首批申报截止\n');
    expect(out).not.toMatch(/未办|已办/);
    expect((await told('--programme', 'dalian-2016', '--year', '2017')).out).not.toContain('首批');
  });

  it('as JSON: schema, day, state, clause', async () => {
    const { out } = await told('--programme', 'beijing-2011', '--year', '2026', '--format', 'json');
    const { schema, lists } = JSON.parse(out) as { schema: string; lists: { items: Record<string, unknown>[] }[] };
    expect(schema).toBe('ringfence-deadlines/1');
    expect(lists[0]?.items[0]).toMatchObject({ id: 'plan-2026', due: '2026-01-31', state: 'open', clause: 'BJ11-040' });
    expect(lists[0]?.items).toHaveLength(6);
  });

  it('as a calendar of whole days, the same each time', async () => {
    const ics = (): Promise<Outcome> => told('--programme', 'dalian-2016', '--year', '2026', '--format', 'ics');
    const { out } = await ics();
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out).toMatch(/END:VCALENDAR\r\n$/);
    expect(out.match(/DTSTART;VALUE=DATE:(\d{8})/g)).toEqual([
      'DTSTART;VALUE=DATE:20260731',
      'DTSTART;VALUE=DATE:20261231',
    ]);
    expect((await ics()).out).toBe(out);
  });

  it('says what it cannot read, and tells the rest', async () => {
    const { code, out, err } = await told('honest.xlsx', 'foreign.xlsx', 'text.xlsx', 'none.xlsx');
    expect(code).toBe(3);
    expect(out).toContain('期满复审');
    expect(err).toContain('foreign.xlsx：不是本工具的工作簿');
    expect(err).toContain('text.xlsx：');
    expect(err).toContain('none.xlsx：');
  });

  it.each<[string, readonly string[], string]>([
    ['neither a file nor a programme', [], '二选一'],
    ['both', ['honest.xlsx', '--programme', 'etown'], '二选一'],
    ['a year that is none', ['--programme', 'etown', '--year', '26'], '--year 要写成 2026 的样子，不是“26”。'],
    ['another format', ['--programme', 'etown', '--format', 'xml'], '--format 只能是 text、json 或 ics'],
  ])('refuses %s', async (_, args, words) => {
    const { code, out, err } = await told(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
}
