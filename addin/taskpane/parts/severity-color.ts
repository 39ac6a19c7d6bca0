import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../ledger-core/definition/rule.ts';

const useStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  review: { color: tokens.colorBrandForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** The class that colours a grade's sign and word. */
export function useSeverityColor(severity: Severity): string {
  return useStyles()[severity];
}
