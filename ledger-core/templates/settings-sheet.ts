import { settings as settingsTable } from '../definition/registers/oversight.ts';
import { columnOf } from '../definition/table.ts';
import type { Programme, SettingDef } from '../definition/programme.ts';
import { text } from '../kernel/text.ts';
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
    rowHeights: [...frame.rowHeights, ...programme.settings.map(settingHeight)],
    cells: [...headingCells(settingsTable), ...programme.settings.flatMap(settingCells)],
    table: {
      name: settingsTable.name,
      range: tableRange('rf_settings', rows),
      columns: settingsTable.columns.map(({ name }) => ({ name })),
    },
    validations: programme.settings.flatMap(settingValidation),
    formats: [],
  };
}

/** As many lines as the longest text of the row takes: a Chinese character is two columns wide. */
function settingHeight({ question, basis, default: value }: SettingDef, at: number): { row: number; height: number } {
  const lines = [
    linesOf([question.zh, question.en], 'question'),
    linesOf([basis.zh, basis.en], 'basis'),
    linesOf([value], 'value'),
  ];
  return { row: FIRST_DATA_ROW + at, height: 14 * Math.max(...lines) + 8 };
}

function linesOf(texts: readonly string[], key: string): number {
  // A little less than the column's width: words are not cut.
  const room = columnOf(settingsTable, key).width - 4;
  const widthOf = (one: string): number => Array.from(one, (ch) => (ch > '\u2E7F' ? 2 : 1)).reduce((a, b) => a + b, 0);
  return texts.reduce((lines, one) => lines + Math.max(1, Math.ceil(widthOf(one) / room)), 0);
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

function settingValidation(setting: SettingDef, at: number): ValidationPlan[] {
  const row = FIRST_DATA_ROW + at;
  const range = { top: row, left: VALUE_COL, bottom: row, right: VALUE_COL };
  const { values } = setting;
  if (values.kind === 'options') {
    const { rule, severity, error } = listRestriction(values.options);
    return [{ range, rule, severity, error: { title: setting.id, text: both(error) } }];
  }
  if (values.kind === 'words') {
    const prompt = text('词之间用顿号；填“无”就是不用这一条。', 'Words separated by 、; 无 for none.');
    return [
      { range, rule: { kind: 'any' }, severity: 'information', prompt: { title: setting.id, text: both(prompt) } },
    ];
  }
  const words = `${values.min}–${values.max}${values.unit}。A number from ${values.min} to ${values.max}.`;
  return [
    {
      range,
      rule: { kind: 'decimal', min: values.min, max: values.max },
      severity: 'stop',
      prompt: { title: setting.id, text: words },
      error: { title: setting.id, text: words },
    },
  ];
}
