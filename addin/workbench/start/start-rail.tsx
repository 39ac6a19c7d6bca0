import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { Theme } from '../../host/spreadsheet-host.ts';
import { START_PAGE } from '../../strings/workbench-start.ts';
import { useLanguage, useWords } from '../../taskpane/language.tsx';
import { FenceRings, ProductMark } from './product-mark.tsx';
import { StartIcon } from './start-icon.tsx';
import { NARROW } from './widths.ts';

const useStyles = makeStyles({
  rail: {
    position: 'relative',
    overflow: 'hidden',
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '312px',
    minHeight: '100%',
    padding: '40px 32px 28px',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    color: tokens.colorNeutralForegroundOnBrand,
    [NARROW]: { width: 'auto', minHeight: 'auto', padding: '20px 24px', gap: '10px' },
  },
  light: { backgroundColor: tokens.colorBrandBackground },
  // The brand's own background is a button's here; a whole side of the page is calmer in the depth of the ramp.
  dark: { backgroundColor: tokens.colorBrandBackground2Hover },
  contrast: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  rings: {
    position: 'absolute',
    right: '-150px',
    bottom: '-120px',
    width: '400px',
    height: '400px',
    opacity: 0.09,
    pointerEvents: 'none',
    [NARROW]: { right: '-90px', bottom: '-260px' },
  },
  brand: { display: 'flex', alignItems: 'center', gap: '14px', [NARROW]: { paddingRight: '90px' } },
  mark: { flexShrink: 0, [NARROW]: { width: '44px', height: '44px' } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase500 },
  },
  other: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 400 },
  about: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '26px',
    [NARROW]: { maxWidth: '42em', fontSize: tokens.fontSizeBase300, lineHeight: '22px' },
  },
  // Chinese breaks at its commas, where one would pause.
  phrase: { wordBreak: 'keep-all', overflowWrap: 'anywhere' },
  foot: {
    position: 'relative',
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '16px',
    [NARROW]: { marginTop: 0 },
  },
  privacy: { margin: 0, display: 'flex', gap: '8px', lineHeight: '20px', fontSize: tokens.fontSizeBase300 },
  lock: { flexShrink: 0, lineHeight: 0, marginLeft: '-3px' },
  language: {
    minHeight: '32px',
    padding: '4px 14px',
    border: '1px solid currentcolor',
    borderRadius: tokens.borderRadiusCircular,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: '2px solid currentcolor', outlineOffset: '2px' },
    [NARROW]: { position: 'absolute', top: '20px', right: '24px' },
  },
  static: { [NARROW]: { position: 'static' } },
});

/** The side of the page that says what this is; a band at the top where the page is narrow. */
export function StartRail({
  theme,
  onLanguage,
}: {
  theme: Theme;
  onLanguage: (language: Language) => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <header className={mergeClasses(styles.rail, styles[theme])}>
      <FenceRings className={styles.rings} />
      <div className={styles.brand}>
        <ProductMark size={60} className={styles.mark} />
        <h1 className={styles.title}>
          {say(START_PAGE.product)}
          <span className={styles.other} lang={other === 'en' ? 'en' : 'zh-CN'}>
            {say(START_PAGE.productOther)}
          </span>
        </h1>
      </div>
      <p className={mergeClasses(styles.about, styles.phrase)}>{say(START_PAGE.about)}</p>
      <div className={mergeClasses(styles.foot, styles.static)}>
        <p className={styles.privacy}>
          <span className={styles.lock}>
            <StartIcon name="lock" size={20} />
          </span>
          <span className={styles.phrase}>{say(START_PAGE.privacy)}</span>
        </p>
        <button
          type="button"
          className={styles.language}
          lang={other === 'en' ? 'en' : 'zh-CN'}
          aria-label={say(START_PAGE.switchLanguage)}
          onClick={() => {
            onLanguage(other);
          }}
        >
          {say(START_PAGE.otherLanguage)}
        </button>
      </div>
    </header>
  );
}
