import { unzipSync, zipSync } from "fflate";
import { UnreadableWorkbook } from "./unreadableWorkbook.js";

/** A workbook of the largest size that Excel for the web opens unpacks to less. */
const LARGEST_UNPACKED_BYTES = 1024 ** 3;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The files in a .xlsx by path; throws `UnreadableWorkbook`. */
export function unzipWorkbook(bytes: Uint8Array): Map<string, Uint8Array> {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw unreadableCompoundFile(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableWorkbook("notAWorkbook", "not a zip file");
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        if (unpacked > LARGEST_UNPACKED_BYTES) throw new UnreadableWorkbook("tooLarge", `${name} ends beyond 1 GiB`);
        return !name.endsWith("/");
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("damaged", error instanceof Error ? error.message : String(error));
  }
}

/** Office keeps an encrypted workbook and an old .xls in the same kind of container; the stream's name tells them apart. */
function unreadableCompoundFile(bytes: Uint8Array): UnreadableWorkbook {
  const streamNames = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return streamNames.includes("EncryptedPackage")
    ? new UnreadableWorkbook("encrypted", "EncryptedPackage")
    : new UnreadableWorkbook("oldFormat", "compound file without EncryptedPackage");
}

/** 1 January 1980, the zip format's first day, so that the same workbook always makes the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

export function zipWorkbook(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: ZIP_TIME, level: 6 });
}
