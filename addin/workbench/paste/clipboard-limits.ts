/** More rows than that are no paste but an import: the browser would stand still. */
export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 200;
/** Characters of a clipboard text that are looked at all: a full block of ordinary cells with the styles around them. */
export const MOST_CHARACTERS = 64_000_000;
