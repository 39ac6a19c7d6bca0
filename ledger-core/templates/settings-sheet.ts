import { settings as settingsTable } from '../definition/registers/oversight.ts';
import type { Programme, SettingDef } from '../definition/programme.ts';
import { both, listRestriction } from './column-validation.ts';
import { FIRST_DATA_ROW, tableRange, tableRows } from './geometry.ts';
import type { CellPlan, SheetPlan, ValidationPlan } from './plan.ts';
import { inputStyle, STYLES } from './styles.ts';
import { headingCells, sheetFrame } from './table-sheet.ts';

const VALUE_COL = 3;

/** 口径: each setting with its question, the value in force, the default and the reason. */
export function settingsSheet(programme: Programme): SheetPlan {
  const rows = tableRows('rf_settings', programme, 0);
  const frame = sheetFrame(settingsTable, 1);
  return {
    ...frame,
    rowHeights: [...frame.rowHeights, ...programme.settings.map((_, at) => ({ row: FIRST_DATA_ROW + at, height: 48 }))],
    cells: [...headingCells(settingsTable), ...programme.settings.flatMap(settingCells)],
    table: {
      name: settingsTable.name,
      range: tableRange('rf_settings', rows),
      columns: settingsTable.columns.map(({ name }) => ({ name })),
    },
    validations: programme.settings.map(settingValidation),
    formats: [],
  };
}

function settingCells(setting: SettingDef, at: number): CellPlan[] {
  const row = FIRST_DATA_ROW + at;
  const value = setting.values.kind === 'number' ? Number(setting.default) : setting.default;
  return [
    { row, col: 1, value: setting.id, style: STYLES.label },
    { row, col: 2, value: both(setting.question), style: STYLES.label },
    { row, col: VALUE_COL, value, style: inputStyle(setting.values.kind === 'number' ? 'General' : '@') },
    { row, col: 4, value: setting.default, style: STYLES.label },
    { row, col: 5, value: both(setting.basis), style: STYLES.label },
  ];
}

function settingValidation(setting: SettingDef, at: number): ValidationPlan {
  const row = FIRST_DATA_ROW + at;
  const range = { top: row, left: VALUE_COL, bottom: row, right: VALUE_COL };
  const { values } = setting;
  if (values.kind === 'options') {
    const { rule, severity, error } = listRestriction(values.options);
    return { range, rule, severity, error: { title: setting.id, text: both(error) } };
  }
  const text = `${values.min}–${values.max}${values.unit}。A number from ${values.min} to ${values.max}.`;
  return {
    range,
    rule: { kind: 'decimal', min: values.min, max: values.max },
    severity: 'stop',
    prompt: { title: setting.id, text },
    error: { title: setting.id, text },
  };
}
