/** Whether somebody sits at this machine: no build server, no remote shell, and on Linux a display. */
export function hasDesktop(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  if ((isSet('CI') && env['CI'] !== 'false') || isSet('SSH_CONNECTION')) return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  // Linux inside Windows opens the browser of Windows.
  return ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'].some(isSet);
}

/**
 * Opens the person's own browser and does not wait for it.
 *
 * @param onFailure called at most once, when no browser could be opened; the address can still be typed.
 */
export async function openBrowser(url: string, onFailure: () => void): Promise<void> {
  const { default: open } = await import('open');
  try {
    const child = await open(url);
    let isSaid = false;
    const fail = (): void => {
      if (!isSaid) onFailure();
      isSaid = true;
    };
    child.once('error', fail);
    child.once('exit', (code) => {
      if (code !== 0) fail();
    });
  } catch {
    onFailure();
  }
}
