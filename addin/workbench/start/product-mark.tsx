import type { ReactNode } from 'react';

/** The product's mark, as in addin/assets/icons/ringfence.svg: two rails with posts between them, the yuan sign inside. */
export function ProductMark({ size, className }: { size: number; className?: string }): ReactNode {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 32 32" width={size} height={size} className={className}>
      <g fill="#fff" stroke="#2f74b5">
        <circle cx="16" cy="16" r="14.5" strokeWidth="2" />
        <path
          d="M26.2 18.7L29.7 19.7M23.5 23.5L26.0 26.0M18.7 26.2L19.7 29.7M13.3 26.2L12.3 29.7M8.5 23.5L6.0 26.0M5.8 18.7L2.3 19.7M5.8 13.3L2.3 12.3M8.5 8.5L6.0 6.0M13.3 5.8L12.3 2.3M18.7 5.8L19.7 2.3M23.5 8.5L26.0 6.0M26.2 13.3L29.7 12.3"
          strokeWidth="1.8"
        />
        <circle cx="16" cy="16" r="10.5" strokeWidth="1.6" />
      </g>
      <path
        d="M11.5 9.5l4.5 6.5 4.5-6.5M16 16v7M12 17.5h8M12 20.5h8"
        fill="none"
        stroke="#c27a12"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The fence alone, in the colour of the text, as a large quiet picture behind something. */
export function FenceRings({ className }: { className: string }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 400 400"
      className={className}
      fill="none"
      stroke="currentColor"
    >
      <circle cx="200" cy="200" r="190" strokeWidth="3" />
      <circle cx="200" cy="200" r="152" strokeWidth="3" />
      <circle cx="200" cy="200" r="171" strokeWidth="36" strokeDasharray="3 41.77" />
    </svg>
  );
}
