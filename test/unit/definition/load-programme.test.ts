import { describe, expect, it } from 'vitest';
import { loadProgramme, ProgrammeError } from '../../../ledger-core/definition/load-programme.ts';
import { beijing2011 } from '../../../ledger-core/programmes/beijing-2011/programme.ts';
import { dalian2011 } from '../../../ledger-core/programmes/dalian-2011/programme.ts';
import { dalian2016 } from '../../../ledger-core/programmes/dalian-2016/programme.ts';
import { etown } from '../../../ledger-core/programmes/etown/programme.ts';
import { langfang2019 } from '../../../ledger-core/programmes/langfang-2019/programme.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';

const BUILT_IN = [beijing2011, dalian2011, dalian2016, langfang2019, etown];
const words = { zh: '话', en: 'words' };
const said = { message: words, expected: words, remedy: words };

/** A rule of ours that is in order; `change` is what a test spoils. */
function rule(change: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    id: 'HX-ZZ-01',
    severity: 'warning',
    origin: 'house',
    disposition: 'rule',
    gist: words,
    check: 'row-cases',
    rows: { table: 'rf_expenses' },
    cases: { one: { ...said, when: { op: 'blank', column: 'voucher' }, column: 'voucher' } },
    ...change,
  };
}

const rowCase = (when: unknown, column = 'voucher'): unknown => ({ one: { ...said, when, column } });

/** E-Town's data with rules put behind its own. */
function withRules(...rules: readonly unknown[]): unknown {
  return { ...etown, rules: [...etown.rules, ...rules] };
}

function faultsOf(data: unknown): readonly string[] {
  try {
    loadProgramme(data);
    return [];
  } catch (error) {
    if (error instanceof ProgrammeError) return error.faults;
    throw error;
  }
}

describe('a programme in order', () => {
  it.each(BUILT_IN)('$id is accepted, and the same when it comes from a JSON file', (data) => {
    const loaded = loadProgramme(data);
    expect(loaded.id).toBe(data.id);
    expect(loadProgramme(JSON.parse(JSON.stringify(data)))).toEqual(loaded);
  });

  it('is what the registry holds, all five', () => {
    expect(PROGRAMMES).toEqual(BUILT_IN.map((data) => loadProgramme(data)));
  });

  it('may have another rule, and a new city its own id', () => {
    expect(faultsOf(withRules(rule()))).toEqual([]);
    expect(faultsOf({ ...etown, id: 'shenyang-2027' })).toEqual([]);
  });
});

describe('what no shape can say', () => {
  it.each<[string, unknown, string]>([
    ['a clause that is not on file', rule({ id: 'ET-999', origin: 'clause' }), 'ET-999: no clause ET-999 in ET'],
    ['a clause of another document', rule({ id: 'DL16-022', origin: 'clause' }), 'DL16-022: no clause DL16-022 in ET'],
    ['a clause’s id for what is ours', rule({ id: 'ET-080b' }), 'ET-080b: origin house'],
    ['our own id for a clause', rule({ origin: 'clause' }), 'HX-ZZ-01: origin clause'],
    ['an error of ours', rule({ severity: 'error' }), 'HX-ZZ-01: a rule of ours cannot be an error'],
    ['an unknown setting', rule({ settings: ['AMB-99'] }), 'HX-ZZ-01: no setting AMB-99'],
    ['an unknown table', rule({ rows: { table: 'rf_wages' } }), 'HX-ZZ-01: no table rf_wages'],
    ['an unknown column to mend', rule({ cases: rowCase({ op: 'blank', column: 'voucher' }, 'vouchers') }), 'vouchers'],
    [
      'an unknown column deep in a condition',
      rule({ cases: rowCase({ op: 'and', of: [{ op: 'not', of: { op: 'negative', column: 'sum' } }] }) }),
      'HX-ZZ-01: rf_expenses has no column sum',
    ],
    [
      'an unknown column in the scope',
      rule({ rows: { table: 'rf_expenses', scope: { op: 'lessThan', column: 'amount', other: 'limit', by: 'fund' } } }),
      'HX-ZZ-01: rf_expenses has no column limit',
    ],
    ['row cases of no table', rule({ rows: undefined }), 'HX-ZZ-01.one: a row case, but the rule names no table'],
    ['the same rule twice', rule({ id: 'HX-AU-17' }), 'rule HX-AU-17 stands twice'],
  ])('%s', (_, spoiled, fault) => {
    expect(faultsOf(withRules(spoiled))).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['settings', 'setting AMB-16'],
    ['categories', 'category 设备费'],
    ['schemes', 'scheme first-recognition'],
  ] as const)('%s that stand twice', (part, named) => {
    expect(faultsOf({ ...etown, [part]: [...etown[part], etown[part][0]] })).toContain(`${named} stands twice`);
  });

  it('is said all at once, with the id of every rule', () => {
    const data = withRules(
      rule({ id: 'ET-999', origin: 'clause' }),
      rule({ id: 'HX-ZZ-02', severity: 'error', settings: ['AMB-98', 'AMB-99'] }),
      rule({ id: 'HX-ZZ-03', cases: rowCase({ op: 'blank', column: 'sum' }, 'limit') }),
      rule({ id: 'HX-ZZ-04' }),
      rule({ id: 'HX-ZZ-04' }),
    );
    expect([...faultsOf(data)].sort()).toEqual([
      'ET-999: no clause ET-999 in ET',
      'HX-ZZ-02: a rule of ours cannot be an error',
      'HX-ZZ-02: no setting AMB-98',
      'HX-ZZ-02: no setting AMB-99',
      'HX-ZZ-03: rf_expenses has no column limit',
      'HX-ZZ-03: rf_expenses has no column sum',
      'rule HX-ZZ-04 stands twice',
    ]);
    expect(() => loadProgramme(data)).toThrow(/^programme etown: .*HX-ZZ-02.*HX-ZZ-03/);
  });
});

describe('the shape', () => {
  it.each<[string, unknown, string]>([
    ['a text without English', rule({ gist: { zh: '话' } }), 'gist.en'],
    ['an empty English text', rule({ gist: { zh: '话', en: '' } }), 'gist.en'],
    ['a severity that there is not', rule({ severity: 'fatal' }), 'severity'],
    ['an id of no form', rule({ id: 'ET-80' }), 'id'],
    ['a misspelt key', rule({ serverity: 'error' }), 'serverity'],
    [
      'a condition that there is not',
      rule({ rows: { table: 'rf_expenses', scope: { op: 'looksOdd' } } }),
      'rows.scope.op',
    ],
  ])('%s is refused with its path', (_, spoiled, path) => {
    expect(faultsOf(withRules(spoiled))).toEqual([
      expect.stringMatching(new RegExp(`^rules\\.${etown.rules.length}\\.${path}: `)),
    ]);
  });

  it('has faults all at once, too', () => {
    const data = {
      ...etown,
      id: 'E-Town',
      name: { zh: '经开区' },
      schemes: [{ ...etown.schemes[0], amount: '200000' }],
      tables: ['rf_expenses', 'rf_wages'],
      settings: [{ ...etown.settings[0], basis: { zh: '自设' } }],
      rules: [rule({ gist: { zh: '话' } }), rule({ cases: { one: { message: words, expected: words } } })],
    };
    const paths = faultsOf(data).map((fault) => fault.split(':')[0]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'id',
        'name.en',
        'schemes.0.amount',
        'tables.1',
        'settings.0.basis.en',
        'rules.0.gist.en',
      ]),
    );
    expect(paths.some((path) => path?.startsWith('rules.1.cases.one'))).toBe(true);
  });

  it.each([undefined, null, 7, 'etown', [], {}])('%j is no programme', (data) => {
    expect(faultsOf(data)).not.toEqual([]);
  });
});
