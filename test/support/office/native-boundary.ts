/**
 * The boundary between Office.js and Excel for Windows: the `window.external` object that the library finds before it
 * loads. One text of plain functions serves both worlds: Node calls `installBoundary`, Chromium runs its source.
 */
export interface BoundaryPort {
  /** Answers `{ body }` or `{ errorCode }`. */
  execute(request: string, flags: number): Promise<{ body: string } | { errorCode: number }>;
}

export interface BoundaryOptions {
  readonly locale: string;
  /** What `isSetSupported` answers, such as `{ ExcelApi: '1.9' }`. */
  readonly sets: Readonly<Record<string, string>>;
  readonly theme: OfficeTheme;
}

/** Colours as the library gives them to the add-in, `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface Boundary {
  /** Hands events to the library, once it listens. */
  readonly deliver: (entries: readonly { type: number; targetId: string; args: unknown }[]) => void;
  /** Presses a button of the ribbon that runs a function; settles once the add-in says that it is done. */
  readonly pressButton: (functionName: string) => Promise<void>;
  /** The library reads the theme anew when it is asked for it and its last look is older than five seconds. */
  readonly setTheme: (theme: OfficeTheme) => void;
}

export const THEMES: Readonly<Record<'light' | 'dark' | 'contrast', OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#f2f2f2',
    controlBackgroundColor: '#333333',
    controlForegroundColor: '#f2f2f2',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffff00',
  },
};

/** Excel for Windows of a perpetual licence of 2021 or later, plus the shared runtime. */
export const DESKTOP_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  DelayForCellEdit: '1.1',
  CustomFunctionsRuntime: '1.3',
};

/** Puts `external` on a window. Self-contained: its source is also run in a browser page. */
export function installBoundary(target: object, port: BoundaryPort, options: BoundaryOptions): Boundary {
  const EXECUTE_RICH_API = 93;
  const RICH_API_MESSAGE = 33;
  const MESSAGE = 65536;
  const COMMAND_INVOKED = 39;
  const COMMAND_COMPLETED = 94;
  const pressed = new Map<string, () => void>();
  const handlers = new Map<number, (id: number, payload: unknown) => void>();
  let theme = options.theme;
  // The library expects arrays of the other side in this wrapping.
  const wrap = (values: unknown[]): object => ({ toArray: () => values, dimensions: () => 1 });
  const number = (color: string): number => Number.parseInt(color.slice(1), 16);
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'ringfence',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => 'C:\\Users\\Public\\book.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    // Office.js reads it as XML.
    GetSolutionToken: () => '<t aid=""/>',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.sets),
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.17928.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify(Object.fromEntries(Object.entries(theme).map(([name, color]) => [name, number(String(color))]))),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$correlation$$disableLogging$1`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: unknown, callback: (result: object, code: number) => void): void {
      if (id === COMMAND_COMPLETED) pressed.get(String((params as unknown[])[0]))?.();
      if (id !== EXECUTE_RICH_API) {
        setTimeout(() => {
          callback(wrap([0]), 0);
        });
        return;
      }
      const [message] = params as [[string, string, string, unknown[], string, number, number]];
      void port.execute(message[4], message[6]).then((answer) => {
        if ('body' in answer) callback(wrap([0, wrap([200, [], answer.body])]), 0);
        else callback(wrap([answer.errorCode, '']), 0);
      });
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: (code: number) => void,
    ): void {
      handlers.set(id, handler);
      setTimeout(() => {
        callback(0);
      });
    },
    UnregisterEvent(id: number, _target: string, callback: (code: number) => void): void {
      handlers.delete(id);
      setTimeout(() => {
        callback(0);
      });
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });
  return {
    deliver: (entries) => {
      const messages = entries.map(({ type, targetId, args }) =>
        wrap([MESSAGE, type, targetId, JSON.stringify(args), 0, false]),
      );
      handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, wrap(messages));
    },
    pressButton: (functionName) =>
      new Promise((resolve) => {
        const commandId = `${functionName}-${pressed.size}`;
        pressed.set(commandId, resolve);
        const source = JSON.stringify({ source: { id: functionName } });
        // The library listens a moment after it has registered.
        setTimeout(() => {
          handlers.get(COMMAND_INVOKED)?.(COMMAND_INVOKED, wrap([commandId, functionName, source]));
        });
      }),
    setTheme: (next) => {
      theme = next;
    },
  };
}
