/** Below this width the side of the page becomes a band at its top. */
export const NARROW = '@media (max-width: 900px)';

/** Below this width everything stands in one column. */
export const SINGLE_COLUMN = '@media (max-width: 620px)';
