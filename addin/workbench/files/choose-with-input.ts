interface InputOptions {
  readonly accept?: string;
  readonly isFolder?: boolean;
}

/** Asks for files with the oldest means a browser has; undefined where the user gives up. Needs a click just before. */
export function chooseWithInput({ accept = '', isFolder = false }: InputOptions): Promise<readonly File[] | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.webkitdirectory = isFolder;
  input.hidden = true;
  // Safari forgets an input that is not in the page.
  document.body.append(input);
  return new Promise<readonly File[] | undefined>((resolve) => {
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])]);
    });
    input.addEventListener('cancel', () => {
      resolve(undefined);
    });
    input.click();
  }).finally(() => {
    input.remove();
  });
}
