import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookAudit } from '../../../ledger-core/audit/audit-report.ts';
import { checkReport, type CheckReport } from '../../../ledger-core/report/check-report.ts';
import { onSheet, swappedRows } from '../../support/workbook-damage.ts';
import { auditPlan, etown } from '../../support/workbook-ledger.ts';
import { checkedFile, faultyAudit, faultyPlan, REFUSED, reportInput, SHA256 } from './faulty-audit.ts';

let audit: WorkbookAudit;
let report: CheckReport;
beforeAll(async () => {
  audit = await faultyAudit();
  const input = reportInput(checkedFile('送审/甲.xlsx', audit), checkedFile('乙.xlsx', REFUSED));
  // As a program reads it: whatever JSON cannot carry must not be in it.
  report = JSON.parse(JSON.stringify(checkReport(input, 'zh'))) as CheckReport;
});

describe('the report of the contract', () => {
  it('says what made it, for which day, under which interpretations, and what it came to', () => {
    const { files, settings, ...rest } = report;
    expect(files).toHaveLength(2);
    expect(settings.slice(0, 3)).toEqual([
      { id: 'AMB-16', value: '每次授予一次', default: true },
      { id: 'AMB-18', value: '从严', default: true },
      { id: 'AMB-24', value: '100', default: true },
    ]);
    expect(settings.map(({ id }) => id)).toEqual(etown.settings.map(({ id }) => id));
    expect(rest).toEqual({
      schema: 'ringfence-report/1',
      tool: { name: 'ringfence', version: '9.9.9' },
      asOf: '2026-06-30',
      portfolio: { findings: [] },
      totals: { files: 2, refused: 1, error: 1, warning: 1, review: 1, info: 1 },
    });
  });

  it('names each file with its hash, programme, template and edition', () => {
    const { rules, findings, money, settings, remarks, consequences, ...rest } = report.files[0] ?? expect.fail();
    expect(rest).toEqual({
      path: '送审/甲.xlsx',
      sha256: SHA256,
      status: 'read',
      programme: 'etown',
      template: 'ledger',
      templateVersion: '1',
      workshop: '张三创新工作室（示例）',
    });
    expect([rules.length > 80, findings.length, money === undefined]).toEqual([true, 4, false]);
    expect([settings?.length, remarks?.length]).toEqual([etown.settings.length, etown.remarks.length]);
    // ET-084 is no prohibited act of 第二十九条: nothing is said of what may follow.
    expect(consequences).toBeUndefined();
  });

  it('gives a finding everything a person needs to look it up and mend it', () => {
    expect(report.files[0]?.findings[0]).toEqual({
      rule: 'ET-084',
      severity: 'error',
      origin: 'clause',
      citation: {
        document: 'ET',
        title: '北京经济技术开发区职工创新工作室管理办法（修订版）',
        article: '第二十七条',
        phrase: '研究、实施和成果转化应用',
      },
      location: { sheet: '支出明细', cell: 'F7', table: 'rf_expenses', row: 3, column: '项目编号' },
      observed: '（空白）',
      expected: '“创新项目”表里登记的一个项目编号',
      message: '这笔3,000.00元的支出没有写项目编号，看不出用于哪个创新项目。',
      remedy: '选填项目编号；不是为创新项目花的，从本账转出，由单位经费承担。',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      status: 'open',
    });
  });

  it('puts the gravest first, and cites nothing where no document says it', () => {
    const told = report.files[0]?.findings.map(({ rule, severity, origin, citation, location }) => [
      rule,
      severity,
      origin,
      citation?.article,
      location.cell,
    ]);
    expect(told).toEqual([
      ['ET-084', 'error', 'clause', '第二十七条', 'F7'],
      ['HX-FP-01', 'warning', 'house', undefined, 'M8'],
      ['HX-IN-17', 'review', 'integrity', undefined, 'C6'],
      ['HX-IN-04', 'info', 'integrity', undefined, 'B12'],
    ]);
  });

  it('gives money as texts with two decimals, whole and by fund and category', () => {
    expect(report.files[0]?.money).toEqual({
      opening: '0.00',
      received: '230000.00',
      spent: '15150.00',
      returned: '0.00',
      balance: '214850.00',
      byFund: {
        首次认定助推资金: {
          opening: '0.00',
          received: '200000.00',
          spent: '15050.50',
          returned: '0.00',
          balance: '184949.50',
        },
        配套资金: { opening: '0.00', received: '30000.00', spent: '99.50', returned: '0.00', balance: '29900.50' },
      },
      byCategory: {
        设备费: '8000.00',
        材料费: '1750.00',
        测试化验加工费: '3000.00',
        燃料动力费: '0.00',
        专家讲课费: '0.00',
        专家咨询费: '0.00',
        劳务费: '0.00',
        培训费: '1500.00',
        会议费: '900.00',
        其他支出: '0.00',
      },
    });
  });

  it('has one of four outcomes for every rule, once, with a reason where it was not judged', () => {
    const rules = report.files[0]?.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { outcome, reason } of rules) {
      expect(['pass', 'finding', 'undetermined', 'inapplicable']).toContain(outcome);
      if (outcome === 'undetermined' || outcome === 'inapplicable') expect(reason).toMatch(/./);
    }
    const found = new Set(report.files[0]?.findings.map(({ rule }) => rule));
    expect(rules.filter(({ outcome }) => outcome === 'finding').map(({ id }) => id)).toEqual(
      rules.map(({ id }) => id).filter((id) => found.has(id)),
    );
  });

  it('says of a refused file why, and nothing else', () => {
    expect(report.files[1]).toEqual({
      path: '乙.xlsx',
      sha256: SHA256,
      status: 'refused',
      refusal: { code: 'zip-bomb', message: '展开后大得不正常。' },
      rules: [],
      findings: [],
    });
  });

  it('is the same in English but for its words', () => {
    const english = checkReport(reportInput(checkedFile('送审/甲.xlsx', audit)), 'en');
    const [zh, en] = [report.files[0]?.findings[0], english.files[0]?.findings[0]];
    expect(en?.message).toContain('3,000.00 yuan');
    expect([en?.observed, en?.fingerprint, en?.rule, en?.location]).toEqual([
      '(blank)',
      zh?.fingerprint,
      zh?.rule,
      zh?.location,
    ]);
  });

  it('of no file at all is complete, too', () => {
    const { files, totals, settings } = checkReport(reportInput(), 'zh');
    expect([files, settings, totals]).toEqual([
      [],
      [],
      { files: 0, refused: 0, error: 0, warning: 0, review: 0, info: 0 },
    ]);
  });
});

describe('settings in force', () => {
  it('are told once where files agree, and each value where they do not', () => {
    const other: WorkbookAudit = { ...audit, settings: [{ id: 'AMB-24', value: '120', default: false }] };
    const told = checkReport(
      reportInput(checkedFile('a', audit), checkedFile('b', audit), checkedFile('c', other)),
      'en',
    );
    const own = etown.settings.map(({ id, default: value }) => `${id}=${value}`);
    expect(told.settings.map(({ id, value }) => `${id}=${value}`)).toEqual([...own, 'AMB-24=120']);
  });
});

describe('fingerprints', () => {
  const byRule = ({ findings }: WorkbookAudit): Record<string, string> =>
    Object.fromEntries(findings.map(({ rule, fingerprint }) => [rule, fingerprint]));

  it('are the same when the audit runs again, and all different', async () => {
    expect(byRule(await faultyAudit())).toEqual(byRule(audit));
    expect(new Set(audit.findings.map(({ fingerprint }) => fingerprint)).size).toBe(audit.findings.length);
  });

  it('stay when rows move', async () => {
    const moved = await auditPlan(onSheet(faultyPlan(), '支出明细', swappedRows(7, 5), swappedRows(8, 20)));
    const places = moved.findings.map(({ rule, location }) => `${rule} ${location.cell ?? ''}`);
    expect(places).toContain('ET-084 F5');
    expect(places).toContain('HX-FP-01 M20');
    const [before, after] = [byRule(audit), byRule(moved)];
    expect([after['ET-084'], after['HX-FP-01']]).toEqual([before['ET-084'], before['HX-FP-01']]);
  });
});
