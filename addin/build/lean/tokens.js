/**
 * Stands in for Fluent UI's table of 467 names, each with `var(--name)` beside it: the name is enough to tell the value. Types
 * still come from the table, and a test compares the two.
 */
const FALLBACKS = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

export const tokens = new Proxy(FALLBACKS, {
  get: (fallbacks, name) => (name in fallbacks ? `var(--${name}, ${fallbacks[name]})` : `var(--${name})`),
});
