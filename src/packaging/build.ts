import webpack, { type Configuration } from "webpack";

/** Builds pages with webpack. @throws Error with what webpack found wrong */
export async function build(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  if (compiler === null) throw new Error("webpack takes the configuration for a watched one");
  await new Promise<void>((built, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else compiler.close((closing) => (closing ? failed(closing) : built()));
    });
  });
}
