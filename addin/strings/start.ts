import { text } from '../../ledger-core/kernel/text.ts';

/** Said on the page itself when the pane cannot start. */
export const START = {
  failed: text(
    '面板没能启动。请关闭面板再打开一次；仍不行，请把下面这句话发给维护人员。',
    'The pane could not start. Close it and open it again; if that does not help, pass on the line below.',
  ),
};
