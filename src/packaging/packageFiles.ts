import type { PackageArguments } from "./packageArguments.js";
import { startPage } from "./startPage.js";
import { addCatalogue, removeCatalogue } from "./trustedCatalog.js";

/** Files by their path inside the package. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What an office unpacks: where to begin, the site to serve, the manifest for its address, the guide, the demo, and the shared folder's files. */
export function packageFiles(given: PackageArguments, version: string, site: Files, demo: Files): Files {
  const { share } = given;
  const manifest = site["manifest.xml"];
  if (manifest === undefined) throw new Error("the build has no manifest.xml");
  const served = Object.entries(site).filter(([path]) => path !== "manifest.xml" && !path.endsWith(".map"));
  const guide = served.filter(([path]) => path.startsWith("guide/"));
  if (guide.length === 0) throw new Error("the build has no guide");
  return {
    "README.html": startPage(given, version),
    "manifest.xml": manifest,
    ...Object.fromEntries(guide),
    ...within("site", Object.fromEntries(served)),
    ...within("demo", demo),
    ...(share === null
      ? {}
      : within("shared-folder", {
          "manifest.xml": manifest,
          "add-catalogue.reg": addCatalogue(share),
          "remove-catalogue.reg": removeCatalogue(),
        })),
  };
}

function within(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
