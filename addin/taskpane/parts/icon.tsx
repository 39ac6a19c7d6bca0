import type { ReactNode } from 'react';
import { Outline } from './outline.tsx';

/** Outlines on a 20 × 20 grid, drawn with the colour of the text. */
const PATHS = {
  overview: 'M3 10.5 10 4l7 6.5M5 9v7h3.5v-4h3v4H15V9',
  findings: 'M4 4h9v4M4 4v12h5M6.5 7.5h4M6.5 10.5h2.5M11 13.5l2 2 4-4.5',
  entry: 'M4 16h12M5 12.5 13 4.5l2.5 2.5-8 8H5z',
  summary: 'M4 16.5V4M4 16.5h12.5M7.5 13.5V10M10.5 13.5V6.5M13.5 13.5V8.5',
  new: 'M5 3.5h6.5L15 7v9.5H5zM10 8.5v5M7.5 11h5',
  settings: 'M3.5 6.5h7M14.5 6.5h2M3.5 13.5h2M9.5 13.5h7M12.5 4.5v4M7.5 11.5v4',
  chevron: 'M7.5 5l5 5-5 5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  refresh: 'M15.5 10a5.5 5.5 0 1 1-1.8-4.1M15.5 3.5V7H12',
  jump: 'M8 5H5v10h10v-3M11 4.5h4.5V9M15.5 4.5 9.5 10.5',
  pin: 'M6 4h8v12l-4-3-4 3z',
  arrow: 'M4 10h11M11 6l4 4-4 4',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.6 12.6 16.5 16.5',
  error: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM7.7 7.7l4.6 4.6M12.3 7.7l-4.6 4.6',
  warning: 'M10 3.5 17.5 16h-15zM10 8v3.5M10 13.5v.6',
  review:
    'M2.5 10c2-3.4 4.5-5 7.5-5s5.5 1.6 7.5 5c-2 3.4-4.5 5-7.5 5s-5.5-1.6-7.5-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  info: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 9v4.5M10 6.3v.6',
  good: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM7 10.2l2.2 2.2L13.2 8',
  offline: 'M4 8.5c3.5-3 8.5-3 12 0M6.5 11.5c2-1.7 5-1.7 7 0M10 15v.1M4 16 16 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture that only repeats what words beside it say: screen readers skip it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): ReactNode {
  return <Outline path={PATHS[name]} grid={20} size={size} stroke={1.4} />;
}
