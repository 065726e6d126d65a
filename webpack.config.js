import { readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const developmentUrl = "https://localhost:3000/";

/** The manifest for the place where the add-in is hosted. */
export function hostedManifest(manifest, url) {
  if (!url.startsWith("https://")) throw new Error(`The add-in must be hosted over https, but --env url is ${url}`);
  return manifest.replaceAll(developmentUrl, url.endsWith("/") ? url : `${url}/`);
}

/** A chunk of its own for what changes at its own pace, so that an update of the add-in leaves the rest in the cache. */
const vendorChunk = (name, packages) => ({ name, chunks: "all", test: new RegExp(`[\\\\/]node_modules[\\\\/](${packages})[\\\\/]`) });

/** The task pane as Excel loads it. */
export function paneTarget({ mode = "development", url = developmentUrl } = {}) {
  return {
    name: "pane",
    mode,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    // Source maps stay in files of their own: code in `eval` is forbidden by the page's content security policy.
    devtool: "source-map",
    output: { path: resolve(import.meta.dirname, "dist"), filename: "[name].[contenthash:8].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"], extensionAlias: { ".js": [".ts", ".tsx", ".js"] } },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          react: vendorChunk("react", "react|react-dom|scheduler"),
          fluent: vendorChunk("fluent", "@fluentui|@griffel|tabster|keyborg|@floating-ui|@emotion|stylis|rtl-css-js|@swc"),
        },
      },
    },
    plugins: [
      new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", inject: "head" }),
      new CopyPlugin({
        patterns: [{ from: "assets/*.png" }, { from: "manifest.xml", transform: (content) => hostedManifest(content.toString(), url) }],
      }),
    ],
    performance: { hints: false },
  };
}

/**
 * Excel loads a pane only over https, from a certificate that the PC trusts. Windows and macOS are asked to trust it;
 * elsewhere there is no Excel to convince, and a fresh certificate serves browsers that are told to accept it.
 */
async function httpsCertificate() {
  const { generateCertificates, getHttpsServerOptions } = await import("office-addin-dev-certs");
  if (process.platform === "win32" || process.platform === "darwin") return getHttpsServerOptions();
  const directory = resolve(import.meta.dirname, ".cache/dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => resolve(directory, file));
  await rm(directory, { recursive: true, force: true });
  await generateCertificates(ca, cert, key);
  return { cert: await readFile(cert), key: await readFile(key) };
}

async function httpsServer() {
  return {
    port: 3000,
    server: { type: "https", options: await httpsCertificate() },
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    // The overlay is a frame, which the page's content security policy forbids.
    client: { overlay: false },
    static: false,
  };
}

/** `--env url=https://…`: where the add-in will be hosted; `--env https`: serve it to an Excel on this PC. */
export default async function configuration(env, { mode }) {
  const pane = paneTarget({ mode, url: env.url });
  return env.https ? { ...pane, devServer: await httpsServer() } : pane;
}
