/** A clause as cited: where it stands, and a key phrase of at most 16 characters that occurs there. */
export interface ClauseSource {
  readonly article: string;
  readonly phrase: string;
}
