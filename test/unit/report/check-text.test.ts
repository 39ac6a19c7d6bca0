import { beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../../../ledger-core/report/check-report.ts';
import { checkText, type Paint } from '../../../ledger-core/report/check-text.ts';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import { auditPlan, honestPlan } from '../../support/workbook-ledger.ts';
import { onSheet, typed } from '../../support/workbook-damage.ts';
import { checkedFile, faultyAudit, REFUSED, reportInput, SHA256 } from './faulty-audit.ts';

const texts: Record<Language, string> = { zh: '', en: '' };
beforeAll(async () => {
  const input = reportInput(checkedFile('甲.xlsx', await faultyAudit()), checkedFile('乙.xlsx', REFUSED));
  for (const language of ['zh', 'en'] as const) texts[language] = checkText(checkReport(input, language), language);
});

/** The lines of one finding, from its head to the blank line behind it. */
function block(text: string, rule: string): string {
  return text.split('\n\n').find((part) => part.split('\n')[0]?.endsWith(`  ${rule}`)) ?? '';
}

describe('the report for a person', () => {
  it.each([
    [
      'zh',
      [
        '错误  支出明细!F7 项目编号  ET-084',
        '这笔3,000.00元的支出没有写项目编号',
        '看到: （空白）    应为: “创新项目”表里登记的一个项目编号',
        '怎么办: 选填项目编号',
        '依据: 《北京经济技术开发区职工创新工作室管理办法（修订版）》第二十七条“研究、实施和成果转化应用”',
        '指纹 ',
      ],
    ],
    [
      'en',
      [
        'error  支出明细!F7 项目编号  ET-084',
        '3,000.00 yuan',
        'observed: (blank)    expected: a project registered under 创新项目',
        'what to do: Choose the project',
        'basis: 《北京经济技术开发区职工创新工作室管理办法（修订版）》第二十七条“研究、实施和成果转化应用”',
        'fingerprint ',
      ],
    ],
  ] as const)('in %s: place, observed, expected, remedy, document and article', (language, parts) => {
    for (const part of parts) expect(block(texts[language], 'ET-084')).toContain(part);
  });

  it.each([
    ['zh', '自设', '关于文件本身'],
    ['en', 'ours', 'about the file itself'],
  ] as const)('in %s: says what is ours and what is about the file', (language, ours, file) => {
    expect(block(texts[language], 'HX-FP-01')).toContain(ours);
    expect(block(texts[language], 'HX-IN-17')).toContain(file);
  });

  it.each([
    [
      'zh',
      [
        '疑点 4: 错误 1 · 警告 1 · 复核 1 · 提示 1',
        '没有读取 [zip-bomb] 展开后大得不正常。',
        '文件没有改动',
        '不是结论',
      ],
    ],
    [
      'en',
      [
        'Findings 4: error 1 · warning 1 · review 1 · info 1',
        'refused [zip-bomb] It grows abnormally large.',
        'the file was not changed',
        'it is no verdict',
      ],
    ],
  ] as const)('in %s: counts, refusals, the hash, and that a finding is no verdict', (language, parts) => {
    for (const part of [...parts, SHA256, '2026-06-30']) expect(texts[language]).toContain(part);
  });

  it.each([
    ['zh', 'AMB-24 = 100（默认）', 'ET-081  没有收到创新活力之星助推资金。'],
    ['en', 'AMB-24 = 100（default）', 'ET-081  No 创新活力之星助推资金 was received.'],
  ] as const)('in %s: the interpretations in force, and why a rule did not apply', (language, setting, reason) => {
    expect(texts[language]).toContain(setting);
    expect(texts[language]).toContain(reason);
  });

  it('never calls a finding a violation', () => {
    expect(texts.zh).not.toContain('违规');
    expect(texts.en).not.toMatch(/violation|illegal/i);
  });

  it('shows money in columns that line up, a Chinese character being two wide', () => {
    const lines = texts.zh.split('\n');
    const start = lines.findIndex((line) => line.includes('资金种类'));
    const wide = (line: string): number =>
      Array.from(line, (ch) => (/[\u2E80-\uFFEF]/.test(ch) ? 2 : 1)).reduce((a, b) => a + b, 0);
    const table = lines.slice(start, start + 4);
    expect(table.map((line) => line.trim().split(/\s+/).at(-1))).toEqual([
      '结余',
      '184949.50',
      '29900.50',
      '214850.00',
    ]);
    expect(new Set(table.map(wide)).size).toBe(1);
  });

  it('says what was not decided, and what is missing for it', async () => {
    const audit = await auditPlan(onSheet(honestPlan(), '支出明细', typed('J7', '约3000')));
    const text = checkText(checkReport(reportInput(checkedFile('丙.xlsx', audit)), 'zh'), 'zh');
    expect(text).toContain('没有判断的（缺什么）:');
    expect(text).toMatch(/ET-086 {2}.*读不出|读不出.*: .*ET-086/);
  });

  it('says so when nothing was found', async () => {
    const input = reportInput(checkedFile('丁.xlsx', await auditPlan(honestPlan())));
    expect(checkText(checkReport(input, 'zh'), 'zh')).toContain('没有疑点。');
    expect(checkText(checkReport(input, 'en'), 'en')).toContain('Nothing was found.');
  });

  it('is coloured only through the paint it is given', async () => {
    const report = checkReport(reportInput(checkedFile('甲.xlsx', await faultyAudit())), 'zh');
    const brackets: Paint = (style, words) => `<${style}>${words}</${style}>`;
    expect(checkText(report, 'zh', brackets)).toContain('<error>错误</error>  <strong>支出明细!F7 项目编号</strong>');
    // eslint-disable-next-line no-control-regex
    expect(checkText(report, 'zh')).not.toMatch(/\u001B|</);
  });
});
