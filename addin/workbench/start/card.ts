import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A quiet white plate on the page. */
export const CARD = {
  minWidth: 0,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusXLarge,
  backgroundColor: tokens.colorNeutralBackground1,
} as const satisfies GriffelStyle;
