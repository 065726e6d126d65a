import type { PackageArguments } from "./packageArguments.js";
import { addCatalogue, removeCatalogue } from "./trustedCatalog.js";

/** Files by their path inside the package. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What an office unpacks: the site to serve, the manifest for its address, the demo, the guide, and the shared folder's files. */
export function packageFiles({ share }: PackageArguments, site: Files, demo: Files): Files {
  const manifest = site["manifest.xml"];
  if (manifest === undefined) throw new Error("the build has no manifest.xml");
  const served = Object.entries(site).filter(([path]) => path !== "manifest.xml" && !path.endsWith(".map"));
  return {
    "manifest.xml": manifest,
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
