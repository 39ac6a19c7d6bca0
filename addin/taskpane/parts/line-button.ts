import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button that is a whole line of text: it looks like one until the pointer or the focus is on it. */
export const LINE_BUTTON = {
  display: 'flex',
  width: '100%',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  background: 'none',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: '20px',
  textAlign: 'left',
  cursor: 'pointer',
  // Not the hover of buttons: in high contrast that is a light one, and the words here keep their own colours.
  ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const satisfies GriffelStyle;
