/** Languages of the interface. Generated sheets are Japanese: they are for a Japanese committee. */
export type Language = "ja" | "en";

/** The interface speaks Japanese unless Office is set to another language; `tag` is as in `ja-JP`. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("ja") || tag === "" ? "ja" : "en";
}
