declare const htmlBrand: unique symbol;
/** Markup. Only the tag `markup` makes it, so a text can never become part of it unescaped. */
export interface Html {
  readonly text: string;
  readonly [htmlBrand]: true;
}

/** What may stand in a gap: a text, which is escaped, or markup that the tag has made. */
export type HtmlPart = string | number | Html | readonly Html[];

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control characters and halves of letters, which HTML does not allow; people see nothing of them. */
const forbidden = /(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Writes markup; gaps between tags and within quoted attributes are escaped. */
export function markup(parts: TemplateStringsArray, ...gaps: readonly HtmlPart[]): Html {
  return asMarkup(parts.map((part, index) => part + written(gaps[index] ?? "")).join(""));
}

function written(part: HtmlPart): string {
  if (typeof part === "string") return part.replace(forbidden, "").replace(/[&<>"']/g, (character) => references[character]!);
  if (typeof part === "number") return String(part);
  if ("text" in part) return part.text;
  return part.map((each) => each.text).join("");
}

function asMarkup(text: string): Html {
  return { text } as Html;
}
