import type { ReactNode } from 'react';
import { Outline } from '../../taskpane/parts/outline.tsx';

/** Outlines on a 24 × 24 grid, drawn with the colour of the text. */
const PATHS = {
  open: 'M4 19V6.5A1.5 1.5 0 0 1 5.5 5H10l2 2.5h6A1.5 1.5 0 0 1 19.5 9v2M4 19l2.6-7.2a1.2 1.2 0 0 1 1.1-.8h13.1l-2.7 7.2a1.2 1.2 0 0 1-1.1.8z',
  sample: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h7M9 16h3.5M15 15.2l1.3 1.3 2.2-2.6',
  folder:
    'M8 4.5h4l1.5 2H20a1 1 0 0 1 1 1V15M4 8.5h4.5l1.5 2h7a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9.5a1 1 0 0 1 1-1zM7.5 15.2l2 2 3.8-3.8',
  ledger: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M12.5 11.5v5.5M9.8 14.2h5.4',
  lock: 'M6.5 11h11v8.5h-11zM8.8 11V8.2a3.2 3.2 0 0 1 6.4 0V11M12 14.3v2',
  drop: 'M12 4v10.5M7.5 10.5 12 15l4.5-4.5M4.5 16.5v3.5h15v-3.5',
} as const;

export type StartIconName = keyof typeof PATHS;

/** A picture that only repeats what words beside it say: screen readers skip it. */
export function StartIcon({ name, size = 24 }: { name: StartIconName; size?: number }): ReactNode {
  return <Outline path={PATHS[name]} grid={24} size={size} stroke={1.5} />;
}
