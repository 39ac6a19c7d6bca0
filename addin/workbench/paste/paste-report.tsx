import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import type { Location } from '../../../ledger-core/kernel/issue.ts';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { FindingItem } from '../../session/session-state.ts';
import { PASTE } from '../../strings/workbench-paste.ts';
import { useFocusRescue } from '../../taskpane/findings/use-focus-rescue.ts';
import { LanguageProvider, useWords } from '../../taskpane/language.tsx';
import { Icon } from '../../taskpane/parts/icon.tsx';
import { Note } from '../../taskpane/parts/note.tsx';
import { useAction } from '../../taskpane/use-action.ts';
import { CheckLines } from './check-lines.tsx';
import { FixLines } from './fix-lines.tsx';
import type { PasteSummary, PasteUndo } from './paste-plan.ts';
import { reportLines } from './report-lines.ts';
import { ReportPart } from './report-part.tsx';
import { outcomeWords, remarks } from './report-words.ts';

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px' },
  outcome: {
    flexGrow: 1,
    flexBasis: '240px',
    minWidth: 0,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  lists: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))', gap: '8px 20px' },
});

export interface PasteReportProps {
  readonly language: Language;
  readonly summary: PasteSummary;
  /** Of the pasted rows, as they are now: `findingsInRows`. Undefined where the ledger cannot be read just now. */
  readonly findings: readonly FindingItem[] | undefined;
  /** Rules are still being asked: there may be more. */
  readonly isChecking?: boolean;
  /** Whether the paste can be taken back alone; where it cannot, that is said. */
  readonly undo: PasteUndo;
  /** Makes the safe fixes of these items. */
  readonly onFix: (items: readonly FindingItem[]) => Promise<unknown>;
  readonly onGoTo: (location: Location) => void;
  readonly onUndo: () => Promise<unknown>;
  readonly onClose: () => void;
}

/**
 * What became of a paste: how much there is, what can be corrected with one press, what a person has to look at. It
 * follows the findings as they change, and takes the focus from nobody.
 */
export function PasteReport({ language, ...props }: PasteReportProps): ReactNode {
  return (
    <LanguageProvider language={language}>
      <Report language={language} {...props} />
    </LanguageProvider>
  );
}

function Report({
  language,
  summary,
  findings,
  isChecking = false,
  undo,
  onFix,
  onGoTo,
  onUndo,
  onClose,
}: PasteReportProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const around = useRef<HTMLElement>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  useFocusRescue(around, outcome);
  const [isFixing, runFix] = useAction();
  const [isUndoing, runUndo] = useAction();
  const isBusy = isFixing || isUndoing;
  const lines = useMemo(() => reportLines(findings ?? []), [findings]);
  const fix = (items: readonly FindingItem[]): void => {
    if (!isBusy) runFix(() => onFix(items));
  };
  return (
    <section
      ref={around}
      className={styles.report}
      aria-label={say(PASTE.region)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <p ref={outcome} role="status" tabIndex={-1} className={styles.outcome}>
          {outcomeWords(summary, findings && lines, isChecking, language)}
        </p>
        {findings === undefined || lines.fixes.length === 0 ? null : (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              fix(findings.filter((item) => item.fixes.length > 0));
            }}
          >
            {say(isFixing ? PASTE.fixing : PASTE.fixAll)}
          </Button>
        )}
        {summary.cells === 0 || undo !== 'possible' ? null : (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              if (!isBusy) runUndo(onUndo);
            }}
          >
            {say(isUndoing ? PASTE.undoing : PASTE.undo)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="close" />}
          aria-label={say(PASTE.close)}
          onClick={onClose}
        />
      </div>
      {remarks(summary, undo).map((remark) => (
        <Note key={remark.en}>{say(remark)}</Note>
      ))}
      {lines.fixes.length + lines.checks.length === 0 ? null : (
        <div className={styles.lists}>
          {lines.fixes.length === 0 ? null : (
            <ReportPart title={say(PASTE.fixes)} count={lines.fixes.length} aside={say(PASTE.fixesWords)}>
              <FixLines lines={lines.fixes} isBusy={isBusy} onFix={fix} onGoTo={onGoTo} />
            </ReportPart>
          )}
          {lines.checks.length === 0 ? null : (
            <ReportPart title={say(PASTE.checks)} count={lines.checks.length}>
              <CheckLines items={lines.checks} onGoTo={onGoTo} />
            </ReportPart>
          )}
        </div>
      )}
    </section>
  );
}
