import { describe, expect, it } from 'vitest';
import type { SettingDef } from '../../../ledger-core/definition/programme.ts';
import { acceptedValue, optionsText, readSettings } from '../../../ledger-core/workbook/settings.ts';

const words = { zh: '话', en: 'words' };
const percent: SettingDef = {
  id: 'AMB-24',
  question: words,
  default: '100',
  values: { kind: 'number', min: 100, max: 200, unit: '%' },
  basis: words,
};
const once: SettingDef = {
  id: 'AMB-16',
  question: words,
  default: '每次授予一次',
  values: { kind: 'options', options: ['每次授予一次', '仅一次'] },
  basis: words,
};

describe('the value of a setting', () => {
  it.each([
    [percent, '100', '100'],
    [percent, '200', '200'],
    [percent, '120.5', '120.5'],
    [percent, '１２０％', '120'],
    [percent, ' 120 ', '120'],
    [once, '仅一次', '仅一次'],
    [once, ' 仅 一次\n', '仅一次'],
  ])('$id takes %j as %j', (def, raw, value) => {
    expect(acceptedValue(def, raw)).toBe(value);
  });

  it.each([
    [percent, '99.99'],
    [percent, '200.01'],
    [percent, '-120'],
    [percent, '1e2'],
    [percent, '很多'],
    [percent, ''],
    [once, '两次'],
    [once, '一次'],
    [once, ''],
  ])('$id does not take %j', (def, raw) => {
    expect(acceptedValue(def, raw)).toBeUndefined();
  });

  it('is told to a person', () => {
    expect([optionsText(percent), optionsText(once)]).toEqual(['100–200 %', '每次授予一次 / 仅一次']);
  });
});

describe('settings in force', () => {
  it('are the defaults where nobody says otherwise', () => {
    const { settings, issues } = readSettings([percent, once], undefined, new Map());
    expect(issues).toEqual([]);
    expect(settings.all).toEqual([
      { id: 'AMB-24', value: '100', default: true },
      { id: 'AMB-16', value: '每次授予一次', default: true },
    ]);
    expect([settings.number('AMB-24'), settings.text('AMB-16')]).toEqual([100, '每次授予一次']);
  });

  it('are those of the caller before all', () => {
    const { settings } = readSettings([percent], undefined, new Map([['AMB-24', '150']]));
    expect(settings.all).toEqual([{ id: 'AMB-24', value: '150', default: false }]);
  });

  it('that no programme declares are a fault of the program', () => {
    const { settings } = readSettings([percent], undefined, new Map());
    expect(() => settings.text('AMB-99')).toThrow(RangeError);
  });
});
