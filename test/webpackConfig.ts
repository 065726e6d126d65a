import type { Configuration } from "webpack";

interface WebpackConfig {
  readonly paneTarget: (options?: { mode?: "production" | "development"; url?: string }) => Configuration;
  readonly demoTarget: (options?: { mode?: "production" | "development"; directory?: string }) => Configuration;
  readonly hostedManifest: (manifest: string, url: string) => string;
}

/** The build's own configuration, which is JavaScript without types. */
export const { paneTarget, demoTarget, hostedManifest } = (await import(
  new URL("../webpack.config.js", import.meta.url).href
)) as WebpackConfig;
