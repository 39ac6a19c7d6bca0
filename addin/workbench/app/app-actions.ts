import type { Finding } from '../../../ledger-core/audit/audit-report.ts';
import type { Language } from '../../../ledger-core/kernel/text.ts';
import type { FindingItem } from '../../session/session-state.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';

/** Everything that a person can ask the workbench for. Each tells of its own troubles. */
export interface AppActions {
  readonly startNew: (programme: string, template: string) => void;
  readonly openSample: () => void;
  readonly chooseFile: () => void;
  readonly chooseFolder: () => void;
  readonly drop: (data: DataTransfer) => void;
  readonly recover: (id: string) => void;
  readonly discard: (id: string) => void;
  readonly reopen: (id: string) => void;
  readonly forget: (id: string) => void;
  readonly openFromFolder: (file: WorkbookFile, finding?: Finding) => void;
  readonly closeFolder: () => void;
  readonly home: () => void;
  readonly save: () => void;
  readonly saveAs: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly insertRow: () => void;
  readonly deleteRow: () => void;
  /** Shows the next sheet, or the one before. */
  readonly turnSheet: (step: 1 | -1) => void;
  /** What is being typed into a cell stands there from now on. */
  readonly endTyping: () => void;
  readonly print: () => void;
  readonly closePrint: () => void;
  readonly answerPaste: (answer: 'heading' | 'position' | 'yes') => void;
  readonly undoPaste: () => void;
  /** Makes safe fixes of what was pasted. */
  readonly fixPaste: (items: readonly FindingItem[]) => Promise<void>;
  readonly closePaste: () => void;
  readonly dismissMessage: () => void;
  readonly setLanguage: (language: Language) => void;
}
