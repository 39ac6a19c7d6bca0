import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType, type PluginCtor } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findEn from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findZh from '@univerjs/preset-sheets-find-replace/locales/zh-CN';
import { blankData } from './workbook-data.ts';

export interface UniverView {
  readonly container: HTMLElement;
  readonly language: 'zh' | 'en';
  readonly isDark: boolean;
}

/**
 * The grid's engine, drawn into an element: formula bar above, sheet tabs below, and nothing that the file would not keep.
 * `prepare` comes before the plugins: who listens to commands first can refuse them before anything has happened.
 */
export function startUniver({ container, language, isDark }: UniverView, prepare: (univer: Univer) => void): Univer {
  const univer = new Univer({
    locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, validationZh, formatsZh, findZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn, formatsEn, findEn),
    },
    logLevel: LogLevel.WARN,
    darkMode: isDark,
  });
  prepare(univer);
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      // Long numbers typed as texts are right here, and need no green corner.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { isRowStylePrecedeColumnStyle: true, disableForceStringAlert: true, disableForceStringMark: true },
      // Results come with the file; what depends on a change is computed when it is made.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFindReplacePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [constructor, config] = (Array.isArray(plugin) ? plugin : [plugin]) as [PluginCtor, object?];
      univer.registerPlugin(constructor, config);
    }
  }
  // The services of sheets come with the first workbook.
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, blankData());
  return univer;
}
