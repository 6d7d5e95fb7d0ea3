/**
 * What is taken along in a file or on paper: the draft, what was answered, and
 * what each must say of where it comes from.
 */
import type { Draft } from "../draft/draft";
import type { ResultView } from "../element/view";

export { provenance } from "./provenance";

export interface Paper {
  readonly view: ResultView;
  readonly draft: Draft;
  /** The day on which it is taken along, "2026-11-22". */
  readonly date: string;
}

/** A file to save. */
export interface TakenFile {
  readonly name: string;
  readonly content: Blob;
}

/** "familjecentral-2026-11-22.xlsx": the project's name as a file system takes it. */
export function fileName({ view, date }: Paper, ending: string): string {
  const plain = view.application.name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${plain || view.t("paper-file")}-${date}.${ending}`;
}
