import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../ledger-core/definition/rule.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { FindingItem } from '../../../addin/session/session-state.ts';
import {
  EVERYTHING,
  isExplained,
  isNarrowed,
  matchingFindings,
} from '../../../addin/taskpane/findings/findings-query.ts';
import { groupFindings } from '../../../addin/taskpane/findings/group-findings.ts';
import { isNewer } from '../../../addin/taskpane/overview/edition.ts';

let made = 0;

function item(
  rule: string,
  severity: Severity,
  sheet: string | undefined,
  cell = 'A1',
  extra: Partial<FindingItem> = {},
): FindingItem {
  made += 1;
  return {
    finding: {
      rule,
      severity,
      origin: 'house',
      references: [],
      location: { ...(sheet === undefined ? {} : { sheet }), cell },
      observed: text('１２００元', '1200'),
      expected: text('数字', 'a number'),
      message: text(`${rule} 的疑点：金额ＡＢ读不出`, `${rule}: the amount cannot be read`),
      remedy: text('改成数字', 'make it a number'),
      fingerprint: `print-${made}`,
      status: 'open',
    },
    gist: text('金额要读得出', 'amounts can be read'),
    fixes: [],
    explanation: undefined,
    ...extra,
  };
}

function explained(status: string): FindingItem {
  return item('ET-084', 'error', '支出明细', 'B2', {
    explanation: { words: '已补', by: '李会计（示例）', on: undefined, status },
  });
}

describe('searching', () => {
  const here = item('ET-084', 'error', '支出明细', 'J7');
  const there = item('HX-AU-01', 'review', '封面', 'B20');
  const found = (words: string): readonly FindingItem[] => matchingFindings([here, there], { ...EVERYTHING, words });

  it.each([
    ['a rule, in small letters', 'et-084'],
    ['a cell with its sheet', '支出明细!J7'],
    ['a cell alone', 'j7'],
    ['English words', 'ET-084: the amount'],
  ])('finds by %s', (_, words) => {
    expect(found(words)).toEqual([here]);
  });

  it('does not mind widths and blanks', () => {
    expect(found(' 金额 AB ')).toEqual([here, there]);
    expect(found('1200元')).toEqual([here, there]);
  });

  it('finds nothing where nothing is', () => {
    expect(found('招待费')).toEqual([]);
  });
});

describe('what counts as explained', () => {
  it('is an answer, but not one that waits to be verified', () => {
    expect(isExplained(item('ET-084', 'error', '支出明细'))).toBe(false);
    expect(isExplained(explained('待核实'))).toBe(false);
    expect(['已说明', '已整改', '排除', '确认'].map((status) => isExplained(explained(status)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('is what the state filter goes by', () => {
    const [open, done] = [explained('待核实'), explained('已说明')];
    expect(matchingFindings([open, done], { ...EVERYTHING, state: 'open' })).toEqual([open]);
    expect(matchingFindings([open, done], { ...EVERYTHING, state: 'explained' })).toEqual([done]);
  });

  it('only a filter narrows; the grouping does not', () => {
    expect(isNarrowed({ ...EVERYTHING, grouping: 'sheet' })).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, words: ' ' })).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, severity: 'info' })).toBe(true);
  });
});

describe('grouping', () => {
  it('by grade begins with the gravest and leaves out what is empty', () => {
    const items = [item('A', 'info', 's'), item('B', 'error', 's'), item('C', 'warning', 's')];
    expect(groupFindings(items, 'severity').map(({ key, count }) => [key, count])).toEqual([
      ['error', 1],
      ['warning', 1],
      ['info', 1],
    ]);
  });

  it('by sheet puts the gravest first in each, and findings on no sheet under a heading of their own', () => {
    const items = [item('A', 'info', '封面'), item('B', 'error', undefined), item('C', 'error', '封面')];
    const sections = groupFindings(items, 'sheet');
    expect(sections.map(({ key }) => key)).toEqual(['', '封面']);
    expect(sections[1]?.blocks.map((block) => block.kind === 'one' && block.item.finding.rule)).toEqual(['C', 'A']);
  });

  it('draws four of a rule together, and not three', () => {
    const of = (count: number): FindingItem[] =>
      Array.from({ length: count }, () => item('ET-084', 'error', '支出明细'));
    expect(groupFindings(of(3), 'severity')[0]?.blocks.map(({ kind }) => kind)).toEqual(['one', 'one', 'one']);
    const [block] = groupFindings(of(4), 'severity')[0]?.blocks ?? [];
    expect(block).toMatchObject({ kind: 'alike', rule: 'ET-084' });
    expect(block?.kind === 'alike' && block.items.length).toBe(4);
  });
});

describe('editions', () => {
  it.each([
    ['1.1.0', '1.0.9', true],
    ['1.10.0', '1.9.0', true],
    ['1.0.1', '1.0', true],
    ['0.9.0', '1.0.0', false],
    ['1.0.0', '1.0.0', false],
  ])('%s is newer than %s: %s', (version, current, expected) => {
    expect(isNewer({ version, current })).toBe(expected);
  });
});
