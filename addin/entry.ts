import { localDate, type LocalDate } from '../ledger-core/kernel/local-date.ts';
import type { Text } from '../ledger-core/kernel/text.ts';
import { startRibbon } from './commands/ribbon-commands.ts';
import { functionsOver } from './functions/custom-functions.ts';
import { LateNumbers } from './functions/late-numbers.ts';
import { noNumber, registerFunctions } from './host/excel/custom-functions.ts';
import { onCommand, showPane } from './host/excel/ribbon.ts';
import { startExcel } from './host/excel/start-excel.ts';
import { createSession } from './session/create-session.ts';
import { START } from './strings/start.ts';
import { PaneRouter } from './taskpane/pane-router.ts';
import { mountPane } from './taskpane/start.tsx';

/** The one page of the add-in: ribbon buttons, formulas and the pane share it, and so see the same ledger. */
const router = new PaneRouter();
const numbers = new LateNumbers(noNumber);

// Before anything is waited for: Excel may call a button or a formula as soon as the page is loaded.
startRibbon({ onCommand, showPane }, router);
registerFunctions(functionsOver(numbers));
start().catch((error: unknown) => {
  say(START.failed, String(error));
});

async function start(): Promise<void> {
  const excel = await startExcel();
  if (excel.status === 'refused') {
    say(excel.words);
    return;
  }
  const { host, surroundings } = excel;
  const session = createSession(host, { asOf: today });
  numbers.begin(session, surroundings.language);
  mountPane(paneElement(), session, surroundings, router);
}

/** The clock of the machine, asked at each check: a pane may stay open overnight. */
function today(): LocalDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return localDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** Plain words on the page, in both languages: without Excel nobody tells which one is read. */
function say(words: Text, detail = ''): void {
  const lines = [
    { words: words.zh, lang: 'zh-CN' },
    { words: words.en, lang: 'en' },
    { words: detail, lang: 'en' },
  ].filter((line) => line.words !== '');
  const main = document.createElement('main');
  main.className = 'starting';
  main.setAttribute('role', 'alert');
  main.append(
    ...lines.map((line) => Object.assign(document.createElement('p'), { lang: line.lang, textContent: line.words })),
  );
  paneElement().replaceChildren(main);
}

function paneElement(): HTMLElement {
  const element = document.getElementById('pane');
  if (!element) throw new Error('the page has no element “pane”');
  return element;
}
