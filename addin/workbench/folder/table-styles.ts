import { makeStyles, tokens } from '@fluentui/react-components';

const CELL = {
  padding: '6px 8px',
  textAlign: 'left',
  verticalAlign: 'top',
  lineHeight: '20px',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  overflowWrap: 'anywhere',
} as const;

/** The looks of the table's cells, shared by head, rows and foot. */
export const useTableStyles = makeStyles({
  cell: CELL,
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'normal' },
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: '10px' },
});
