import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { LINE_BUTTON } from './line-button.ts';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: { ...LINE_BUTTON, alignItems: 'flex-start', gap: '4px', padding: '5px 4px 5px 0' },
  chevron: {
    flexShrink: 0,
    lineHeight: 0,
    marginTop: '2px',
    transitionProperty: 'transform',
    transitionDuration: '120ms',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  over: { paddingBottom: '1px' },
  open: { transform: 'rotate(90deg)' },
  summary: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  aside: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  body: { padding: '2px 0 4px 20px' },
  flush: { paddingLeft: 0 },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Before the words: a sign. */
  readonly lead?: ReactNode;
  /** At the right end of the line: a count. */
  readonly aside?: ReactNode;
  /** Below the line, open or not: other buttons. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
  /** Makes the line a heading of that level. */
  readonly level?: 3 | 4;
  readonly startsOpen?: boolean;
  /** The body is not set in under the words. */
  readonly isFlush?: boolean;
}

/** A line that opens what is below it. What is closed is not built at all. */
export function Disclosure({
  summary,
  lead,
  aside,
  under,
  children,
  level,
  startsOpen = false,
  isFlush = false,
}: DisclosureProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const chevron = (
    <span className={mergeClasses(styles.chevron, isOpen && styles.open)}>
      <Icon name="chevron" />
    </span>
  );
  const button = (
    <button
      type="button"
      className={mergeClasses(styles.button, under !== undefined && styles.over)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={() => {
        setOpen(!isOpen);
      }}
    >
      {lead}
      {lead === undefined ? chevron : null}
      <span className={styles.summary}>{summary}</span>
      {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      {lead === undefined ? null : chevron}
    </button>
  );
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div>
      {level === undefined ? button : <Heading className={styles.heading}>{button}</Heading>}
      {under}
      {isOpen ? (
        <div id={id} className={mergeClasses(styles.body, isFlush && styles.flush)}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
