/** How often something can be measured, the most often first. */
export const frequencies = ["monthly", "quarterly", "interim", "yearly", "at_end"] as const;
