/** The ID, and the name only where there is none; width and case of letters do not tell businesses apart. */
export function businessKey({ businessId, name }: { readonly businessId: string | null; readonly name: string }): string {
  return businessId === null ? nameKeyOf(name) : `id ${comparable(businessId)}`;
}

/** The key of a business that is known by its name alone. */
export function nameKeyOf(name: string): string {
  return `name ${comparable(name)}`;
}

function comparable(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").toUpperCase();
}
