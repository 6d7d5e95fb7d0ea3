/** Every document that reality checks cite: one may be another municipality's. */
import shared from "../shared-material.json";
import type { Source } from "./view";

export const sources = shared.sources as readonly Source[];
