/** Tells the other tabs of the browser that a draft was put away or removed, and hears it from them. */

export interface News {
  readonly id: string;
  /** 0 where it was removed. */
  readonly revision: number;
}

export interface Tabs {
  tell(news: News): void;
  close(): void;
}

/** Where the browser has no channel between tabs, each finds out when it comes to the fore, or when it saves. */
export function openTabs(hear: (news: News) => void): Tabs {
  try {
    const channel = new BroadcastChannel("aterforing-drafts");
    channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);
    return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
  } catch {
    return { tell: () => undefined, close: () => undefined };
  }
}
