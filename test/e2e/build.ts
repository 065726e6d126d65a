import webpack, { type Configuration } from "webpack";

/** Builds a page with webpack; an error in it fails the test. */
export async function build(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  await new Promise<void>((built, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else built();
    });
  });
}
