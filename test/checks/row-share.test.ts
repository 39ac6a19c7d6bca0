import { describe, expect, it } from 'vitest';
import { rowShare } from '../../ledger-core/checks/row-share.ts';
import type { CheckedRule } from '../../ledger-core/definition/rule.ts';
import { text } from '../../ledger-core/kernel/text.ts';
import { dossierOf, type Damage } from '../support/fixture-dossier.ts';
import { add, changed, SMALL_LEDGER } from '../support/fixture-ledger.ts';

/** More than half of the members are of the front line: a share, and what is not known of it. */

const rule: CheckedRule = {
  id: 'HX-TS-01',
  severity: 'warning',
  origin: 'house',
  disposition: 'rule',
  on: ['ledger'],
  gist: text('多数', 'Most'),
  settings: [],
  references: [],
  check: 'row-share',
  params: {
    table: 'rf_members',
    where: { op: 'is', column: 'frontline', values: ['是'] },
    above: 0.5,
    column: 'frontline',
  },
  cases: {},
};

function told(frontline: readonly (string | undefined)[], damage: Damage = {}): string {
  const members = frontline.map((one, at) => ({ name: `成员${at + 1}`, frontline: one }));
  const { hits, gaps } = rowShare(dossierOf(changed(SMALL_LEDGER, [add('rf_members', ...members)]), damage), rule);
  const [hit] = hits;
  if (!hit) return gaps[0]?.zh ?? 'pass';
  return `${hit.case} ${typeof hit.observed === 'string' ? hit.observed : hit.observed.zh}`;
}

describe('a share', () => {
  it.each([
    [['是', '是', '否'], 'pass'],
    [['是', '否'], 'low 1/2'],
    [['否', '否', '是'], 'low 1/3'],
    // Whatever the third is, two of three are.
    [['是', '是', undefined], 'pass'],
    [['是', '否', undefined], '“成员发展台账”有没填的“一线职工”'],
    [['否', '否', undefined], 'low 0/3'],
    [[], '“成员发展台账”没有登记'],
  ] as const)('of %j: %s', (frontline, expected) => {
    expect(told(frontline)).toBe(expected);
  });

  it('is not known where the table is gone', () => {
    expect(told(['是'], { missingTables: ['rf_members'] })).toBe('缺少“成员发展台账”表');
  });
});
