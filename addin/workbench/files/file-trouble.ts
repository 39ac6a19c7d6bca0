import type { Text } from '../../../ledger-core/kernel/text.ts';

/** A file or folder could not be opened for a reason the user can do something about; `words` say what. */
export class FileTrouble extends Error {
  readonly words: Text;

  constructor(words: Text, options?: ErrorOptions) {
    super(words.en, options);
    this.name = 'FileTrouble';
    this.words = words;
  }
}
