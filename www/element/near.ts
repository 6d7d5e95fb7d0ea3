/** Waits until an element comes near the part of the page that is seen. */

/** So much before it is seen. */
const margin = "600px";

export function whenNear(element: Element, go: () => void): () => void {
  if (!("IntersectionObserver" in globalThis)) {
    go();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      go();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Once what was drawn just now is on the screen; soon also where nothing is shown. */
export function afterPaint(go: () => void): () => void {
  const timer = setTimeout(go, 400);
  const frame = requestAnimationFrame(() => setTimeout(done));
  const done = () => {
    clearTimeout(timer);
    if (!cancelled) go();
  };
  let cancelled = false;
  return () => {
    cancelled = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
