import type { Text } from '../kernel/text.ts';

/** Something the person at the command line can mend: said in one sentence, exit code 2. */
export class UsageError extends Error {
  readonly text: Text;

  constructor(message: Text) {
    super(message.en);
    this.name = 'UsageError';
    this.text = message;
  }
}
