import { parseArgs } from "node:util";

export interface PackageArguments {
  /** Where `site/` will be served; over https, as Excel demands. */
  readonly url: string;
  /** The shared folder of the office (`\\server\share`); `null`: the add-in is handed out another way. */
  readonly share: string | null;
  /** With office.js of its own, for an intranet without internet. */
  readonly offline: boolean;
}

export const packageUsage = "npm run package -- --url https://host/folder [--share \\\\server\\folder] [--offline]";

/** @throws Error that says how the call is meant */
export function parsePackageArguments(argv: readonly string[]): PackageArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { url: { type: "string" }, share: { type: "string" }, offline: { type: "boolean", default: false } },
  });
  const { url, share, offline } = values;
  if (url === undefined || !URL.canParse(url) || !url.startsWith("https://")) {
    throw new Error(`--url takes the https address at which the files will be served: ${packageUsage}`);
  }
  if (share !== undefined && !/^\\\\[^\\/:*?"<>|]+\\[^/:*?"<>|]+$/.test(share)) {
    throw new Error(`--share takes a network folder such as \\\\server\\banso, not ${share}: ${packageUsage}`);
  }
  return { url, share: share ?? null, offline };
}
