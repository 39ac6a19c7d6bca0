import { expect, it } from 'vitest';
import { ringfence } from './command-line.ts';

interface ListedRule {
  readonly id: string;
  readonly programme: string | null;
  readonly severity: string;
  readonly disposition: string;
  readonly origin: string;
  readonly citation?: { readonly document: string; readonly article: string; readonly phrase: string };
  readonly gist: string;
  readonly settings: readonly string[];
}

/** What can be asked without a file. */
export function listing(): void {
  it('programmes --json', async () => {
    const { code, out } = await ringfence(['programmes', '--json']);
    expect(code).toBe(0);
    const programmes = JSON.parse(out) as readonly { readonly id: string }[];
    expect(programmes.map(({ id }) => id)).toEqual([
      'beijing-2011',
      'dalian-2011',
      'dalian-2016',
      'langfang-2019',
      'etown',
    ]);
    expect(programmes.at(-1)).toEqual({
      id: 'etown',
      name: '北京经开区职工创新工作室',
      document: 'ET',
      templates: expect.arrayContaining(['ledger']) as string[],
      schemes: [
        { id: 'first-recognition', name: '首次认定助推资金', amount: '200000.00' },
        { id: 'star', name: '创新活力之星助推资金', amount: '200000.00' },
      ],
    });
  });

  it('programmes, in English where the locale is', async () => {
    const { out } = await ringfence(['programmes'], { env: { LANG: 'en_US.UTF-8' } });
    expect(out).toContain('etown  Employee innovation workshops of Beijing E-Town');
  });

  it('templates', async () => {
    const { code, out } = await ringfence(['templates', 'etown', '--json']);
    expect([code, (JSON.parse(out) as readonly { id: string }[]).map(({ id }) => id)]).toEqual([
      0,
      expect.arrayContaining(['ledger']),
    ]);
  });

  it('rules --json: each with severity, origin, gist, and a citation where a clause says it', async () => {
    const rules = JSON.parse((await ringfence(['rules', '--json'])).out) as readonly ListedRule[];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(['error', 'warning', 'review', 'info']).toContain(rule.severity);
      expect(['rule', 'manual', 'informational']).toContain(rule.disposition);
      expect(['clause', 'house', 'integrity']).toContain(rule.origin);
      expect(rule.gist.length).toBeGreaterThan(4);
      expect(rule.citation === undefined).toBe(rule.origin !== 'clause');
    }
    expect(rules.find(({ id }) => id === 'ET-094')).toMatchObject({
      programme: 'etown',
      severity: 'warning',
      disposition: 'rule',
      origin: 'clause',
      citation: { document: 'ET', article: '第二十九条（三）', phrase: '编报虚假预算' },
      settings: ['AMB-24'],
    });
  });

  it('rules --programme: those of one, ours included', async () => {
    const { out } = await ringfence(['rules', '--programme', 'langfang-2019', '--json']);
    const ids = (JSON.parse(out) as readonly ListedRule[]).map(({ id }) => id);
    expect(ids).toContain('HX-IN-01');
    expect(ids.filter((id) => id.startsWith('ET-'))).toEqual([]);
  });

  it.each([
    [
      ['--lang', 'zh'],
      ['ET-084  错误  etown', '依据: 《北京经济技术开发区职工创新工作室管理办法', '第二十七条', '怎么办: '],
    ],
    [
      ['--lang', 'en'],
      ['ET-084  error  etown', 'basis: ', '第二十七条', 'expected: ', 'what to do: '],
    ],
  ])('explain ET-084 %j', async (lang, parts) => {
    const { code, out } = await ringfence(['explain', 'et-084', ...lang]);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toContain(part);
  });

  it.each([
    ['HX-FP-01', '依据: 自设'],
    ['HX-IN-01', '依据: 关于文件本身'],
    ['ET-094', '自设: 预算上限和百分比，条文没有印'],
  ])('explain %s says what is ours', async (id, words) => {
    expect((await ringfence(['explain', id])).out).toContain(words);
  });

  it.each<[readonly string[], string]>([
    [['explain', 'ET-999'], '没有规则“ET-999”；ringfence rules 列出全部。'],
    [['rules', '--programme', 'atlantis'], '没有方案“atlantis”，有：beijing-2011、'],
    [['templates', 'atlantis'], '没有方案“atlantis”，有：beijing-2011、'],
    [['--lang', 'fr', 'programmes'], '--lang 只能是 zh 或 en，不是“fr”。'],
    [['frobnicate'], 'frobnicate'],
    [['explain'], 'rule'],
    [[], 'Usage'],
  ])('%j is wrong usage, and says what is right', async (args, words) => {
    const { code, out, err } = await ringfence(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it.each([['--help'], ['--version'], ['check', '--help']])('%s is no failure', async (...args) => {
    const { code, out, err } = await ringfence(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/./);
  });
}
