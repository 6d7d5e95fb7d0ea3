/** What does not come by itself is not waited for without end. */

/** Milliseconds until the whole of a file must be here. */
export const patience = 20_000;

/** It did not come in time. */
export class Late extends Error {
  override name = "Late";
}

/** What the work comes to, or `Late`; the work is told by the signal that nobody waits for it any more. */
export async function inTime<V>(milliseconds: number, work: (signal: AbortSignal) => Promise<V>): Promise<V> {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      const reason = new Late();
      refuse(reason);
      over.abort(reason);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(over.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
