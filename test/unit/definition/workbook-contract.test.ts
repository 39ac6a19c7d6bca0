import { describe, expect, it } from 'vitest';
import { COVER_FIELDS } from '../../../ledger-core/definition/fields.ts';
import { ALL_TABLES, tableDef, type TableName } from '../../../ledger-core/definition/registers/all-tables.ts';
import { findProgramme, PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import {
  ADDED_TABLES,
  ETOWN_CATEGORIES,
  FIELD_LABELS,
  FIELD_LISTS,
  PROGRAMME_DOCUMENTS,
  TABLES,
} from './workbook-contract.ts';

describe('the workbook contract', () => {
  it('has every table; what the code declares besides is marked as an addition', () => {
    const [own, added] = [false, true].map((isAddition) =>
      Object.values(ALL_TABLES).filter((table) => 'isAddition' in table === isAddition),
    );
    expect(own?.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort());
    expect(added?.map(({ name }) => name).sort()).toEqual(Object.keys(ADDED_TABLES).sort());
  });

  it.each(Object.entries({ ...TABLES, ...ADDED_TABLES }))(
    '%s: its sheet, its columns in order, its formulas',
    (name, contract) => {
      const def = tableDef(name as TableName);
      expect(def.name).toBe(name);
      expect(def.sheet).toBe(contract.sheet);
      // A template may add columns, but only behind those that were agreed.
      expect(def.columns.map((column) => column.name).slice(0, contract.columns.length)).toEqual(contract.columns);
      const agreed = def.columns.filter((column) => !column.isAddition);
      const computed = agreed.filter((column) => column.type === 'formula').map((column) => column.name);
      expect(computed).toEqual(contract.formulas ?? []);
    },
  );

  const lists = Object.entries({ ...TABLES, ...ADDED_TABLES }).flatMap(([table, { lists = {} }]) =>
    Object.entries(lists).map(([column, options]) => ({ table, column, options })),
  );
  it.each(lists)('$table[$column] offers exactly the agreed list', ({ table, column, options }) => {
    const def = tableDef(table as TableName).columns.find((one) => one.name === column);
    expect(def?.type).toBe('choice');
    expect(def?.source === 'activityTypes' ? findProgramme('etown')?.activityTypes : def?.choices).toEqual(options);
  });

  it.each(Object.entries(FIELD_LABELS))('%s stands on the cover as %s', (name, label) => {
    expect(COVER_FIELDS.find((field) => field.name === name)?.label).toBe(label);
  });

  it.each(Object.entries(FIELD_LISTS))('%s is one of %j', (name, options) => {
    expect(COVER_FIELDS.find((field) => field.name === name)?.choices).toEqual(options);
  });

  it('has these programmes, each with its document', () => {
    expect(Object.fromEntries(PROGRAMMES.map(({ id, document }) => [id, document]))).toEqual(PROGRAMME_DOCUMENTS);
  });

  it('has the ten categories of E-Town under their codes', () => {
    const categories = findProgramme('etown')?.categories.map(({ code, name }) => [code, name]) ?? [];
    expect(Object.fromEntries(categories)).toEqual(ETOWN_CATEGORIES);
  });
});

describe('declared names', () => {
  it('of fields and tables are names that Excel accepts, and all different', () => {
    const names = [...COVER_FIELDS.map((field) => field.name), ...Object.keys(ALL_TABLES)];
    expect(names.filter((name) => !/^rf_[a-z_]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.values(ALL_TABLES))('$name: headings and keys are all different', ({ columns }) => {
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
  });

  it.each(Object.values(ALL_TABLES))('$name: some columns tell its rows apart', ({ columns }) => {
    expect(columns.some((column) => 'identity' in column && column.identity)).toBe(true);
  });
});
