import type { Answer, EventListener } from "./host.js";

/** Put behind the page's address, it tells office.js that it runs in Excel for Windows, in the language of the tag. */
export function hostInfoQuery(languageTag = "ja-JP"): string {
  return `_host_Info=Excel$Win32$16.01$${languageTag}$$$$0`;
}

/** What Excel tells a pane about its own face. */
export interface OfficeFace {
  /** For example `ja-JP`. */
  readonly languageTag: string;
  readonly isDark: boolean;
}

/** What answers: a LocalHost in the same page, or messages to one elsewhere. */
export interface HostConnection {
  answer(requestText: string): Promise<Answer>;
  listen(listener: EventListener): void;
}

/** A COM array as office.js takes it. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (result: SafeArray, status?: number) => void;
type EventHandler = (eventId: number, args: SafeArray) => void;

/** The object that Excel for Windows puts at `window.external`. */
export interface WindowsExternal {
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(dispatchId: number, parameters: SafeArray | readonly unknown[], callback: Callback): void;
  RegisterEvent(eventId: number, target: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(eventId: number, target: string, callback: Callback): void;
}

/**
 * Excel for Windows as office.js sees it, so that the whole of office.js starts and runs unmodified.
 * The function refers to nothing outside itself: its text can be handed to a page of its own.
 */
export function windowsExternal(
  connection: HostConnection,
  { languageTag, isDark }: OfficeFace = { languageTag: "ja-JP", isDark: false },
): WindowsExternal {
  const executeRichApiRequest = 93;
  const richApiMessageEvent = 33;
  const unsupported = 5002;
  /** Position of a batch's JSON among the parameters of `executeRichApiRequest`. */
  const bodyParameter = 4;
  const [background, foreground] = isDark ? [0x292929, 0xffffff] : [0xffffff, 0];
  const array = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: languageTag,
    GetAppDataLocale: "ja-JP",
    GetDocUrl: "Book1.xlsx",
    GetAppCapabilities: 0,
    GetActivationMode: 2,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetSupportedMatrix: JSON.stringify({ ExcelApi: 1.14, RichApiRuntime: 1.3, DialogApi: 1.2 }),
    GetHostFullVersion: "16.0.17928.20156",
    GetFeaturesForSolution: "{}",
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify({
      bodyBackgroundColor: background,
      bodyForegroundColor: foreground,
      controlBackgroundColor: background,
      controlForegroundColor: foreground,
    }),
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
  const confirm = (callback: Callback): unknown => setTimeout(() => callback(array([0])), 0);
  return {
    GetContext: () => context,
    Execute(dispatchId, parameters, callback) {
      if (dispatchId !== executeRichApiRequest) {
        setTimeout(() => callback(array([unsupported]), unsupported), 0);
        return;
      }
      const given = "toArray" in parameters ? parameters.toArray() : parameters;
      const request = (Array.isArray(given[0]) ? given[0] : given) as readonly unknown[];
      void connection.answer(String(request[bodyParameter])).then((answer) => {
        if (answer.kind === "response") callback(array([0, [200, [], answer.body]]), 0);
        else callback(array([answer.number]), answer.number);
      });
    },
    RegisterEvent(eventId, _target, handler, callback) {
      if (eventId === richApiMessageEvent) {
        connection.listen((entries) =>
          handler(
            eventId,
            array(
              entries.map(({ messageCategory, messageType, targetId, message }) => [messageCategory, messageType, targetId, message, "0"]),
            ),
          ),
        );
      }
      confirm(callback);
    },
    UnregisterEvent(_eventId, _target, callback) {
      confirm(callback);
    },
  };
}

/** Makes the page one of Excel's; before office.js is loaded. */
export function installWindowsExternal(connection: HostConnection, face?: OfficeFace): void {
  Object.defineProperty(window, "external", { configurable: true, value: windowsExternal(connection, face) });
}
