import { throwLater, type OnFault } from './faults.ts';

/** Answers a button of the ribbon. Excel waits until it is told that the command is done, so it is told in any case. */
export function onCommand(name: string, handler: () => void | Promise<void>, onFault: OnFault = throwLater): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run(handler, event, onFault);
  });
}

async function run(
  handler: () => void | Promise<void>,
  event: Office.AddinCommands.Event,
  onFault: OnFault,
): Promise<void> {
  try {
    await handler();
  } catch (fault) {
    onFault(fault);
  } finally {
    event.completed();
  }
}

/** Opens the pane, or brings it to the front. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
