/** Leads within the same shadow root, where an address with a fragment does not reach. */
export function leadTo(id: string): (event: Event) => void {
  return ({ currentTarget }) => {
    const root = (currentTarget as Element).getRootNode() as Document | ShadowRoot;
    const target = root.getElementById(id);
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  };
}
