/**
 * Stands in for rtl-css-js, with which Griffel mirrors every style for right-to-left scripts. The pane speaks Chinese and
 * English: a mirrored style is the style itself.
 */
export const convert = (style) => style;
export const convertProperty = (key, value) => ({ key, value });
