/**
 * The frame's end of the talk with the page around it. Only the window that
 * holds the frame is heard, and only for as long as it takes to hand over one
 * end of a channel. Whoever may hold the frame is for the server to say, in
 * `Content-Security-Policy: frame-ancestors`; whoever may talk to it, this page
 * too can say, in `<meta name="aterforing-hosts" content="https://…">`.
 */
import { askingOf } from "./asked";
import { record, type Asking, type Greeting, type Telling } from "./messages";

export class Talk {
  #port: MessagePort | null = null;

  /** @param opened  Somebody is there to be told things from now on, for the first time or again. */
  constructor(opened: () => void, asked: (asking: Asking) => void) {
    if (!isHeld) return;
    addEventListener("message", ({ source, origin, data, ports: [port] }) => {
      if (source !== parent || !isWelcome(origin)) return;
      const { aterforing } = record(data);
      if (aterforing === "call") greet();
      if (aterforing !== "open" || !port) return;
      this.#port?.close();
      this.#port = port;
      port.onmessage = ({ data }) => {
        const asking = askingOf(data);
        if (asking) asked(asking);
      };
      opened();
    });
    greet();
  }

  tell(telling: Telling): void {
    this.#port?.postMessage(telling);
  }
}

/** Some page holds this one in a frame. */
export const isHeld = parent !== window;

/** Whether the page may be talked to: one of those that are named, or any where none are. */
function isWelcome(origin: string): boolean {
  const hosts = document.querySelector<HTMLMetaElement>('meta[name="aterforing-hosts"]');
  return !hosts || hosts.content.split(/\s+/).some((host) => originOf(host) === origin);
}

/** Of an address as people write them, with a slash at its end or without. */
function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}

/** To whoever it is, since that is not known yet; and so without a word of what is in the form. */
function greet(): void {
  parent.postMessage({ aterforing: "hello" } satisfies Greeting, "*");
}
