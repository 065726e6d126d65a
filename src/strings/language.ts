/** Languages of the interface. Generated sheets are Japanese: they are for a Japanese committee. */
export type Language = "ja" | "en";
