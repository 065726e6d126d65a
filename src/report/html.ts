declare const htmlBrand: unique symbol;
/** Markup. Only the tag `html` makes it, so a text can never become part of it unescaped. */
export interface Html {
  readonly markup: string;
  readonly [htmlBrand]: true;
}

/** What may stand in a gap: a text, which is escaped, or markup that `html` has made. */
export type HtmlPart = string | number | Html | readonly Html[];

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control characters and halves of letters, which HTML does not allow; people see nothing of them. */
const forbidden = /(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Writes markup; gaps between tags and within quoted attributes are escaped. */
export function html(parts: TemplateStringsArray, ...gaps: readonly HtmlPart[]): Html {
  return markup(parts.map((part, index) => part + written(gaps[index] ?? "")).join(""));
}

function written(part: HtmlPart): string {
  if (typeof part === "string") return part.replace(forbidden, "").replace(/[&<>"']/g, (character) => references[character]!);
  if (typeof part === "number") return String(part);
  if ("markup" in part) return part.markup;
  return part.map((each) => each.markup).join("");
}

function markup(content: string): Html {
  return { markup: content } as Html;
}
