/** Spreadsheets compare text without regard to case; so that both say the same, so do we. */
export function textKey(raw: string | undefined): string {
  return (raw ?? '').toUpperCase();
}
