import type { LocalHost } from "./host.js";

/** The two ends that `OfficeExtension.HostBridge` joins: JSON text both ways. The client fills in `onMessageFromHost`. */
export interface NativeBridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

const MessageType = { Request: 1, Response: 2, Event: 3 } as const;

interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** Joins a host to the client's native bridge. */
export function nativeBridge(host: LocalHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as RequestMessage;
      if (type !== MessageType.Request) throw new Error(`Office.js sent a bridge message of the unknown type ${type}.`);
      void host.answer(JSON.stringify(message.body)).then((answer) => {
        const reply =
          answer.kind === "response"
            ? { statusCode: 200, headers: {}, body: answer.body }
            : { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code: answer.code, message: answer.code } }) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: MessageType.Response, flags: 0, message: reply }));
      });
    },
  };
  host.listen((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: MessageType.Event, controlId: "", message: { entries } })));
  return bridge;
}
