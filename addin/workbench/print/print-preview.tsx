import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { fill, type Language } from '../../../ledger-core/kernel/text.ts';
import type { PageBox } from '../../../ledger-core/report/sheet-html/page-box.ts';
import type { Size } from '../../../ledger-core/report/sheet-html/page-layout.ts';
import type { PrintedSheet } from '../../../ledger-core/report/sheet-html/printed-sheet.ts';
import { sheetPages } from '../../../ledger-core/report/sheet-html/sheet-pages.ts';
import { PRINT } from '../../strings/workbench-print.ts';
import { numberText } from './number-text.ts';
import { pageElement } from './page-element.ts';
import { printPages } from './print-pages.ts';

/** Around a page, in px. */
const SPACE = 24;

const useStyles = makeStyles({
  dialog: {
    width: 'min(1180px, 96vw)',
    height: '94vh',
    maxWidth: 'none',
    maxHeight: 'none',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflow: 'hidden',
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  frame: { display: 'flex', flexDirection: 'column', height: '100%' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '10px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  stage: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: `${SPACE}px`,
    backgroundColor: tokens.colorNeutralBackground4,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sheet: {
    position: 'relative',
    margin: `0 auto ${SPACE}px`,
    boxShadow: tokens.shadow8,
    backgroundColor: '#FFFFFF',
    overflow: 'hidden',
    contentVisibility: 'auto',
  },
  scaled: { transformOrigin: '0 0' },
});

interface PrintPreviewProps {
  readonly language: Language;
  readonly sheet: PrintedSheet;
  readonly onClose: () => void;
}

interface PreviewPageProps {
  readonly page: PageBox;
  readonly paper: Size;
  readonly zoom: number;
  readonly label: string;
}

/** The pages of a sheet as they will be printed, over everything else; Escape closes it. */
export function PrintPreview({ language, sheet, onClose }: PrintPreviewProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const printed = useMemo(() => sheetPages(sheet, { format: numberText }), [sheet]);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const zoom = useZoom(stage, printed.paper.width);
  const count = printed.pages.length;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.frame}>
        <div className={styles.bar}>
          <h2 id={id} className={styles.title}>
            {fill(PRINT.title, { sheet: sheet.name })[language]}
          </h2>
          <span className={styles.count}>
            {(count === 1 ? PRINT.onePage : fill(PRINT.count, { n: count }))[language]}
          </span>
          <Button appearance="primary" onClick={() => void printPages(printed, sheet.name)}>
            {PRINT.print[language]}
          </Button>
          <Button onClick={onClose}>{PRINT.close[language]}</Button>
        </div>
        <div ref={stage} className={styles.stage} role="region" aria-label={PRINT.pages[language]} tabIndex={0}>
          {printed.pages.map((page, at) => (
            <PreviewPage
              key={at}
              page={page}
              paper={printed.paper}
              zoom={zoom}
              label={fill(PRINT.page, { n: at + 1 })[language]}
            />
          ))}
        </div>
      </div>
    </dialog>
  );
}

/** One page, as large as the zoom has it. */
function PreviewPage({ page, paper, zoom, label }: PreviewPageProps): ReactNode {
  const styles = useStyles();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.replaceChildren(pageElement(page));
  }, [page]);
  const size = { width: paper.width * zoom, height: paper.height * zoom };
  return (
    <div role="group" aria-label={label} className={styles.sheet} style={size}>
      <div ref={holder} className={styles.scaled} style={{ transform: `scale(${zoom})` }} />
    </div>
  );
}

/** Pages are as wide as there is room, at most at full size. */
function useZoom(stage: RefObject<HTMLDivElement | null>, width: number): number {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const place = stage.current;
    if (!place) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setZoom(Math.min(1, entry.contentRect.width / width));
    });
    watch.observe(place);
    return () => {
      watch.disconnect();
    };
  }, [stage, width]);
  return zoom;
}
