import { describe, expect, it } from 'vitest';
import { calendarFor, calendarOf } from '../../../ledger-core/dossier/calendar.ts';
import { findProgramme, PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import type { Programme } from '../../../ledger-core/definition/programme.ts';
import { NO_CONTENT } from '../../../ledger-core/definition/ledger-content.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { citationOf } from '../../../ledger-core/sources/documents.ts';
import { dossierOf } from '../../support/fixture-dossier.ts';
import { add, changed, field } from '../../support/fixture-ledger.ts';

/** What the documents make due in a calendar year. */

function programme(id: string): Programme {
  return findProgramme(id) ?? expect.fail(id);
}

const days = (id: string, year: number): string[] =>
  calendarOf(programme(id), year).map(({ due, what }) => `${due} ${what.zh}`);

describe('a year of a programme', () => {
  it('has a day that is printed for one year in that year only', () => {
    expect(days('beijing-2011', 2011)).toContain('2011-10-10 申报截止');
    expect(days('beijing-2011', 2012)).not.toContain('2012-10-10 申报截止');
  });

  it('has a yearly day from its first year on', () => {
    expect(days('dalian-2011', 2011)).toEqual([
      '2011-08-31 申报材料送达市总工会',
      '2011-12-31 向市总工会备案全年工作情况',
    ]);
    expect(days('dalian-2011', 2012)[0]).toBe('2012-07-31 申报材料送达市总工会');
  });

  it('has four quarters', () => {
    const quarters = days('beijing-2011', 2026).filter((one) => one.includes('季度'));
    expect(quarters.map((one) => one.slice(0, 10))).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
  });

  it.each(PROGRAMMES)('$id: every day cites a clause of its own document', ({ deadlines, document }) => {
    for (const { clause } of deadlines) expect(citationOf(clause)?.document).toBe(document);
  });
});

describe('a year of a workshop', () => {
  const sent = (type: string, period: string) => add('rf_reports', { type, period, on: localDate('2025-04-02') });
  const states = (...changes: Parameters<typeof changed>[1]): string[] =>
    calendarFor(dossierOf(changed(NO_CONTENT, changes), {}, programme('beijing-2011')), 2025).map(
      ({ id, state }) => `${id} ${state}`,
    );

  it('is done where 报送记录 names the report and the period, and has a day', () => {
    expect(states(sent('年度计划', '2025年'))).toContain('plan-2025 done');
    expect(states(sent('年度计划', '2024年'))).toContain('plan-2025 open');
    expect(states(add('rf_reports', { type: '年度计划', period: '2025年' }))).toContain('plan-2025 open');
  });

  it.each(['2025年第一季度', '2025Q1', '2025年1季度'])('knows the quarter %s', (period) => {
    const quarters = states(sent('季度总结', period)).filter((one) => one.startsWith('quarter'));
    expect(quarters).toEqual([
      'quarter-2025Q1 done',
      'quarter-2025Q2 open',
      'quarter-2025Q3 open',
      'quarter-2025Q4 open',
    ]);
  });

  it('asks nothing of the years before it was recognised', () => {
    expect(states(field('rf_recognised', localDate('2026-01-10')))).toEqual([]);
    expect(states(field('rf_recognised', localDate('2025-12-31')))).not.toEqual([]);
  });
});
