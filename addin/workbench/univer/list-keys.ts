import {
  CommandType,
  DataValidationType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  EDITOR_ACTIVATED,
  FOCUSING_SHEET,
  FOCUSING_UNIVER_EDITOR,
  ICommandService,
  IContextService,
  IUniverInstanceService,
  type DocumentDataModel,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { IShortcutService, KeyCode, MetaKeys } from '@univerjs/ui';
import { UNIT_ID } from './workbook-data.ts';

/** What the arrow in the cell does; the grid's package does not hand these out. */
const SHOW_LIST = 'sheet.operation.show-data-validation-dropdown';
const HIDE_LIST = 'sheet.operation.hide-data-validation-dropdown';

// Before the grid's own keys, by which arrows and Enter leave the cell.
const PRIORITY = 1_000;
/** On the word that Enter would take; grid.css paints it. */
const CHOSEN = 'data-chosen';
const LINE_END = /\r\n$/;

interface GridKey {
  readonly id: string;
  readonly binding: number;
  /** The key is ours just now, and not the grid's. */
  readonly isOurs: () => boolean;
  readonly act: () => void;
}

/**
 * Drop-down lists by keys, as in a spreadsheet: Alt+↓ opens the list of the selected cell, ↑ and ↓ move in it, Enter takes,
 * Escape closes. The grid's own list knows the mouse only. Where somebody types it opens by itself; then ↓ goes to the first
 * word that has what was typed in it.
 */
export function listKeys(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  for (const { id, binding, isOurs, act } of keysOf(univer)) {
    const command = `ringfence.operation.${id}`;
    commands.registerCommand({
      id: command,
      type: CommandType.OPERATION,
      handler: () => {
        act();
        return true;
      },
    });
    shortcuts.registerShortcut({ id: command, binding, priority: PRIORITY, preconditions: isOurs });
  }
  // Keys that lead to another cell would leave it behind; the mouse closes it by itself.
  commands.onCommandExecuted(({ id, params }) => {
    const isByKeys = id === SetSelectionsOperation.id && (params as ISetSelectionsOperationParams).reveal === true;
    if (isByKeys && words().length > 0) commands.syncExecuteCommand(HIDE_LIST, {});
  });
}

function keysOf(univer: Univer): readonly GridKey[] {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const contexts = injector.get(IContextService);
  const isEditing = (): boolean => contexts.getContextValue(EDITOR_ACTIVATED);
  const isInGrid = (): boolean =>
    contexts.getContextValue(FOCUSING_SHEET) && contexts.getContextValue(FOCUSING_UNIVER_EDITOR);
  const hide = (): void => {
    commands.syncExecuteCommand(HIDE_LIST, {});
  };
  const next = (by: 1 | -1): HTMLElement | undefined =>
    nextWord(by, isEditing() ? typedText(injector.get(IUniverInstanceService)) : undefined);
  const move = (by: 1 | -1): Pick<GridKey, 'isOurs' | 'act'> => ({
    isOurs: () => next(by) !== undefined,
    act: () => {
      choose(next(by));
    },
  });
  return [
    {
      id: 'open-list',
      binding: MetaKeys.ALT | KeyCode.ARROW_DOWN,
      isOurs: () => isInGrid() && !isEditing() && listCell(univer) !== undefined,
      act: () => {
        commands.syncExecuteCommand(SHOW_LIST, listCell(univer));
      },
    },
    { id: 'next-of-list', binding: KeyCode.ARROW_DOWN, ...move(1) },
    { id: 'previous-of-list', binding: KeyCode.ARROW_UP, ...move(-1) },
    {
      id: 'take-from-list',
      binding: KeyCode.ENTER,
      isOurs: () => words().length > 0 && (chosen() !== undefined || !isEditing()),
      act: () => {
        const word = chosen();
        // A click on the word that stands in the cell would empty it.
        if (word && !isInCell(word)) word.click();
        else hide();
      },
    },
    { id: 'close-list', binding: KeyCode.ESC, isOurs: () => words().length > 0 && !isEditing(), act: hide },
  ];
}

/** The selected cell as the grid's operation wants it; undefined where it has no list. */
function listCell(univer: Univer): object | undefined {
  const injector = univer.__getInjector();
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const sheet = injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT_ID)?.getActiveSheet().getSheetId();
  if (!primary || sheet === undefined) return undefined;
  const { actualRow: row, actualColumn: column } = primary;
  const rule = injector.get(SheetDataValidationModel).getRuleByLocation(UNIT_ID, sheet, row, column);
  return rule?.type === DataValidationType.LIST ? { unitId: UNIT_ID, subUnitId: sheet, row, column } : undefined;
}

/** What has been typed into the cell so far. */
function typedText(instances: IUniverInstanceService): string {
  const editor = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return (editor?.getBody()?.dataStream ?? '').replace(LINE_END, '');
}

/** The words of the list that is open, none where it is closed. */
function words(): readonly HTMLElement[] {
  const list = document.querySelector('[data-u-comp=sheets-dropdown-list]');
  return [...(list?.lastElementChild?.children ?? [])].filter((one) => one instanceof HTMLElement);
}

function chosen(): HTMLElement | undefined {
  return words().find((word) => word.hasAttribute(CHOSEN));
}

function choose(word: HTMLElement | undefined): void {
  chosen()?.removeAttribute(CHOSEN);
  word?.setAttribute(CHOSEN, '');
  word?.scrollIntoView({ block: 'nearest' });
}

/** The grid ticks it. */
function isInCell(word: HTMLElement): boolean {
  return word.querySelector('svg') !== null;
}

/** Where an arrow key goes in the list; undefined where it is not the list's: `typed` is a word already, or begins none. */
function nextWord(by: 1 | -1, typed: string | undefined): HTMLElement | undefined {
  const all = words();
  const at = all.findIndex((word) => word.hasAttribute(CHOSEN));
  if (at < 0 && typed !== undefined) {
    if (all.some((word) => word.textContent === typed)) return undefined;
    return all.find((word) => word.textContent.includes(typed));
  }
  const from = at < 0 ? all.findIndex(isInCell) : at;
  if (from < 0) return by > 0 ? all[0] : all.at(-1);
  return all[Math.min(Math.max(from + by, 0), all.length - 1)];
}
