import { describe, expect, it } from 'vitest';
import { portfolioRow } from '../../../ledger-core/report/portfolio-row.ts';
import { sheetOf } from '../../support/package-builder.ts';
import { auditOf, imageOf } from '../../support/workbook-ledger.ts';
import { checkedFile, faultyAudit, REFUSED } from './faulty-audit.ts';

describe('the row of a workbook among many', () => {
  it('has its name, place, money and findings by grade', async () => {
    expect(portfolioRow(checkedFile('甲.xlsx', await faultyAudit()))).toEqual({
      path: '甲.xlsx',
      status: 'ledger',
      programme: 'etown',
      workshop: '张三创新工作室（示例）',
      unit: '示例精密制造公司',
      money: { opening: 0, received: 23_000_000, spent: 1_515_000, returned: 0, balance: 21_485_000 },
      findings: { error: 1, warning: 1, review: 1, info: 1 },
    });
  });

  it('of a workbook that is none of ours has its finding and no money', () => {
    const foreign = auditOf(imageOf(sheetOf('<row><c><v>12.50</v></c></row>')));
    expect(portfolioRow(checkedFile('别.xlsx', foreign))).toEqual({
      path: '别.xlsx',
      status: 'foreign',
      findings: { error: 1, warning: 0, review: 0, info: 0 },
    });
  });

  it('of a refused file has the reason and counts nothing', () => {
    expect(portfolioRow(checkedFile('坏.xlsx', REFUSED))).toEqual({
      path: '坏.xlsx',
      status: 'refused',
      refusal: { code: 'zip-bomb', message: { zh: '展开后大得不正常。', en: 'It grows abnormally large.' } },
      findings: { error: 0, warning: 0, review: 0, info: 0 },
    });
  });
});
