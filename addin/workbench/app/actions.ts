import type { Language } from '../../../ledger-core/kernel/text.ts';
import { chooseFile } from '../files/choose-file.ts';
import { chooseFolder } from '../files/choose-folder.ts';
import { filesOfDrop } from '../files/dropped-files.ts';
import type { WorkbookFile } from '../files/workbook-file.ts';
import type { GridDesk } from '../univer/grid-desk.ts';
import type { AppActions } from './app-actions.ts';
import type { AppStore } from './app-store.ts';
import type { PasteDesk } from './paste-desk.ts';
import { activePrintedSheet } from './print-sheet.ts';
import { turnSheet } from './turn-sheet.ts';
import type { Workbench } from './workbench.ts';

interface Parts {
  readonly store: AppStore;
  readonly workbench: Workbench;
  readonly paste: PasteDesk;
  readonly grid: () => GridDesk | undefined;
  readonly onLanguage: (language: Language) => void;
}

/** What buttons and drops do. Nothing that goes wrong is lost: it is said. */
export function appActions({ store, workbench, paste, grid, onLanguage }: Parts): AppActions {
  const run = (work: () => Promise<unknown>): void => {
    work().catch((error: unknown) => {
      workbench.messages.trouble(error);
    });
  };
  const take = async (files: readonly WorkbookFile[]): Promise<void> => {
    const [only, ...others] = files;
    if (only && others.length === 0 && only.path === only.name) await workbench.openFile(only);
    else if (only) workbench.showFolder(files);
  };
  return {
    startNew: (programme, template) => {
      run(() => workbench.startNew(programme, template));
    },
    openSample: () => {
      run(() => workbench.openSample());
    },
    chooseFile: () => {
      run(async () => {
        const file = await chooseFile();
        if (file) await workbench.openFile(file);
      });
    },
    chooseFolder: () => {
      run(async () => {
        const files = await chooseFolder();
        if (files && files.length > 0) workbench.showFolder(files);
      });
    },
    drop: (data) => {
      run(async () => {
        await take(await filesOfDrop(data));
      });
    },
    recover: (id) => {
      run(() => workbench.recover(id));
    },
    discard: (id) => {
      run(() => workbench.discard(id));
    },
    reopen: (id) => {
      run(() => workbench.reopen(id));
    },
    forget: (id) => {
      run(() => workbench.forget(id));
    },
    openFromFolder: (file, finding) => {
      run(async () => {
        if ((await workbench.openFile(file)) && finding) await workbench.showFinding(finding.location);
      });
    },
    closeFolder: () => {
      store.change({ screen: 'start', folder: [] });
    },
    home: () => {
      // Back to the table that a file was opened from.
      run(async () => {
        await workbench.home();
        if (store.state.folder.length > 0) store.change({ screen: 'folder' });
      });
    },
    save: () => {
      run(() => workbench.save());
    },
    saveAs: () => {
      run(() => workbench.save('other'));
    },
    undo: () => {
      grid()?.grid.undo();
    },
    redo: () => {
      grid()?.grid.redo();
    },
    insertRow: () => {
      run(() => paste.moveRows(() => workbench.changeRows('insert')));
    },
    deleteRow: () => {
      run(() => paste.moveRows(() => workbench.changeRows('delete')));
    },
    turnSheet: (step) => {
      const desk = grid();
      if (desk) turnSheet(desk, step);
    },
    endTyping: () => {
      grid()?.grid.endTyping();
    },
    print: () => {
      run(async () => {
        const desk = grid();
        const print = desk && (await activePrintedSheet(desk));
        if (print) store.change({ print });
      });
    },
    closePrint: () => {
      store.change({ print: undefined });
    },
    answerPaste: (answer) => {
      paste.answer(answer);
    },
    undoPaste: () => {
      paste.undo();
    },
    fixPaste: (items) => paste.fix(items),
    closePaste: () => {
      paste.close();
    },
    dismissMessage: () => {
      workbench.messages.dismiss();
    },
    setLanguage: onLanguage,
  };
}
