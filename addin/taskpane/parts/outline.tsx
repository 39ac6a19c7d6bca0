import type { ReactNode } from 'react';

/**
 * An outline on a square grid of `grid` × `grid`, drawn with the colour of the text; `size` in pixels. It only repeats what
 * words beside it say: screen readers skip it.
 */
export function Outline(props: { path: string; grid: number; size: number; stroke: number }): ReactNode {
  const { path, grid, size, stroke } = props;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox={`0 0 ${grid} ${grid}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
