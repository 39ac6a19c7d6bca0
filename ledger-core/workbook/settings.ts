import { wordList, type SettingDef } from '../definition/programme.ts';
import type { Issue } from '../kernel/issue.ts';
import { nameKey, tidy } from '../kernel/text.ts';
import type { settings as settingsTable } from '../definition/registers/oversight.ts';
import { locate, type TypedTable } from './typed-table.ts';

/** A setting's value in force. */
export interface SettingValue {
  readonly id: string;
  readonly value: string;
  readonly default: boolean;
}

/** The interpretations in force for one workbook: its own, else the programme's defaults. */
export class Settings {
  readonly all: readonly SettingValue[];
  readonly #values: ReadonlyMap<string, string>;

  constructor(all: readonly SettingValue[]) {
    this.all = all;
    this.#values = new Map(all.map(({ id, value }) => [id, value]));
  }

  /** @throws RangeError for an id that the programme does not declare: a fault of its data. */
  text(id: string): string {
    const value = this.#values.get(id);
    if (value === undefined) throw new RangeError(`no setting ${id}`);
    return value;
  }

  number(id: string): number {
    return Number(this.text(id));
  }

  /** The words of a list setting. */
  words(id: string): readonly string[] {
    return wordList(this.text(id));
  }
}

/**
 * Takes each setting from the workbook's 口径 table, unless `overrides` (the caller's own) names it. A value that is none
 * of the setting's is an issue, and the default is used.
 */
export function readSettings(
  defs: readonly SettingDef[],
  table: TypedTable<typeof settingsTable> | undefined,
  overrides: ReadonlyMap<string, string>,
): { readonly settings: Settings; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const all = defs.map((def): SettingValue => {
    const row = table?.rows.find((one) => one.values.id === def.id);
    const observed = overrides.get(def.id) ?? row?.values.value;
    const accepted = observed === undefined ? def.default : acceptedValue(def, observed);
    if (accepted === undefined && table) {
      issues.push({
        code: 'setting-invalid',
        at: locate(table, row, 'value'),
        observed: observed ?? '',
        values: { id: def.id, observed: observed ?? '', used: def.default, options: optionsText(def) },
      });
    }
    const value = accepted ?? def.default;
    return { id: def.id, value, default: value === def.default };
  });
  return { settings: new Settings(all), issues };
}

/** The value in the setting's own spelling; undefined when it is none of its values. */
export function acceptedValue(def: SettingDef, raw: string): string | undefined {
  if (def.values.kind === 'words') return tidy(raw) === '' ? undefined : tidy(raw);
  if (def.values.kind === 'options') return def.values.options.find((option) => nameKey(option) === nameKey(raw));
  const typed = raw.normalize('NFKC').trim();
  const digits = def.values.unit === '%' ? typed.replace(/%$/, '') : typed;
  const value = /^\d{1,9}(?:\.\d{1,4})?$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= def.values.min && value <= def.values.max ? String(value) : undefined;
}

/** What a setting may be, for a person. */
export function optionsText(def: SettingDef): string {
  const { values } = def;
  if (values.kind === 'words') return '…、…';
  return values.kind === 'options' ? values.options.join(' / ') : `${values.min}–${values.max} ${values.unit}`;
}
