/** Whether a workbook was made by a later version (`1.10.0`) than the one at hand. */
export function isNewer({ version, current }: { readonly version: string; readonly current: string }): boolean {
  const [ours, theirs] = [current, version].map((one) => one.split('.').map(Number));
  for (const [at, part] of (theirs ?? []).entries()) {
    const own = ours?.[at] ?? 0;
    if (part !== own) return part > own;
  }
  return false;
}
