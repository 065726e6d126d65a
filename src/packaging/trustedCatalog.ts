/** Names this catalogue among others that a PC may trust; made once, for this add-in. */
const catalogueId = "{a4c5f2de-7f53-4d6b-9e0c-5b1f64d3c9a7}";
const key = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${catalogueId}`;

/**
 * A .reg file with which Excel for Windows trusts a shared folder as a catalogue of add-ins and shows it in its menu
 * (learn.microsoft.com: "Sideload Office Add-ins for testing from a network share").
 */
export function addCatalogue(share: string): Uint8Array {
  const quoted = share.replaceAll("\\", "\\\\");
  return regFile([`[${key}]`, `"Id"="${catalogueId}"`, `"Url"="${quoted}"`, `"Flags"=dword:00000001`]);
}

/** Takes the trust back. */
export function removeCatalogue(): Uint8Array {
  return regFile([`[-${key}]`]);
}

/** As Registry Editor writes and reads it: UTF-16 with its mark, so that a folder may have a Japanese name. */
function regFile(lines: readonly string[]): Uint8Array {
  const text = `\uFEFF${["Windows Registry Editor Version 5.00", "", ...lines, ""].join("\r\n")}`;
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...Array(text.length).keys()].forEach((index) => view.setUint16(index * 2, text.charCodeAt(index), true));
  return bytes;
}
