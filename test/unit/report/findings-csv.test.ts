import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookAudit } from '../../../ledger-core/audit/audit-report.ts';
import { text, type Language } from '../../../ledger-core/kernel/text.ts';
import { checkReport } from '../../../ledger-core/report/check-report.ts';
import { findingsCsv } from '../../../ledger-core/report/findings-csv.ts';
import { checkedFile, faultyAudit, REFUSED, reportInput } from './faulty-audit.ts';

let audit: WorkbookAudit;
beforeAll(async () => {
  audit = await faultyAudit();
});

/** The same audit with one finding that observed something else. */
function observing(observed: string): WorkbookAudit {
  const [first] = audit.findings;
  if (!first) return expect.fail('no finding');
  return { ...audit, findings: [{ ...first, observed: text(observed, observed) }] };
}

function csvOf(language: Language, ...files: Parameters<typeof checkedFile>[]): string {
  return findingsCsv(checkReport(reportInput(...files.map((file) => checkedFile(...file))), language), language);
}

/** The lines below the heading, by heading, as any CSV reader reads them. */
function linesOf(csv: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('the findings as CSV', () => {
  it('begin with the byte order mark that Excel wants, then headings; lines end as RFC 4180 says', () => {
    const csv = csvOf('zh', ['甲.xlsx', audit]);
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFF文件,工作室,政策,级别,规则,工作表,单元格,列,疑点,看到,应为,怎么办,依据,指纹',
    );
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('have one line each, gravest first, with place, words, basis and fingerprint', () => {
    const [first, ...others] = linesOf(csvOf('zh', ['送审/甲.xlsx', audit]));
    expect(first).toEqual({
      文件: '送审/甲.xlsx',
      工作室: '张三创新工作室（示例）',
      政策: '北京经开区职工创新工作室',
      级别: '错误',
      规则: 'ET-084',
      工作表: '支出明细',
      单元格: 'F7',
      列: '项目编号',
      疑点: '这笔3,000.00元的支出没有写项目编号，看不出用于哪个创新项目。',
      看到: '（空白）',
      应为: '“创新项目”表里登记的一个项目编号',
      怎么办: '选填项目编号；不是为创新项目花的，从本账转出，由单位经费承担。',
      依据: '《北京经济技术开发区职工创新工作室管理办法（修订版）》第二十七条“研究、实施和成果转化应用”',
      指纹: audit.findings.find(({ rule }) => rule === 'ET-084')?.fingerprint,
    });
    expect(others.map(({ 级别, 规则 }) => [级别, 规则])).toEqual([
      ['警告', 'HX-FP-01'],
      ['复核', 'HX-IN-17'],
      ['提示', 'HX-IN-04'],
    ]);
  });

  it('say of a file that was not read why, so that no line never means unread', () => {
    expect(linesOf(csvOf('zh', ['坏.xlsx', REFUSED]))).toEqual([
      expect.objectContaining({ 文件: '坏.xlsx', 级别: '没有读取', 疑点: '展开后大得不正常。', 规则: '' }),
    ]);
  });

  it('are headed and worded in English as well', () => {
    const [first] = linesOf(csvOf('en', ['a.xlsx', audit]));
    expect([first?.['file'], first?.['grade'], first?.['observed']]).toEqual(['a.xlsx', 'error', '(blank)']);
  });

  it('of no file are the headings alone', () => {
    expect(linesOf(csvOf('zh'))).toEqual([]);
  });
});

describe('text that a spreadsheet would take for something else', () => {
  it.each([
    '=HYPERLINK("http://example.org")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\tTAB',
    '\rCR',
    '=1+1\nsecond line',
    '  =1+1',
    '＝1+1',
    '－1＋1',
    '25112000000000000007',
    '00123',
    '1234567e12345678',
  ])('has an apostrophe before it: %j', (observed) => {
    expect(linesOf(csvOf('zh', ['甲.xlsx', observing(observed)]))[0]?.['看到']).toBe(`'${observed}`);
  });

  it.each(['-500.00', '-1,234.50', '1,234.50', '2025-08-01', '记-2504-6', 'a "quoted", comma', '两行\n文字'])(
    'stays as it is where it is none: %j',
    (observed) => {
      expect(linesOf(csvOf('zh', ['甲.xlsx', observing(observed)]))[0]?.['看到']).toBe(observed);
    },
  );

  it('is guarded against in names of files, too', () => {
    expect(linesOf(csvOf('zh', ['=cmd.xlsx', audit]))[0]?.['文件']).toBe("'=cmd.xlsx");
  });
});
