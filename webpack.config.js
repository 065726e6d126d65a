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

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officePackage = "node_modules/@microsoft/office-js/dist";

/** What office.js asks for in every Excel, in both languages; Microsoft's own files, unchanged. */
const officeFiles = {
  everyExcel: ["excel-win32-16.00.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js"],
  desktop: ["excel-win32-16.01.js"],
};

/** Copies office.js beside the page: for an intranet without internet, and for the demo. */
function officeCopies(files) {
  const common = ["office.js", "ja-jp/office_strings.js", "en-us/office_strings.js", "telemetry/oteljs_agave.js"];
  return [...common, ...files].map((name) => ({ from: `${officePackage}/${name}`, to: `office/${name}`, info: { minimized: true } }));
}

/** The pane's page with office.js from its own folder; `before`: a script that has to run first. */
async function pageWithOwnOffice(before = "") {
  const page = await readFile(resolve(import.meta.dirname, "src/taskpane/taskpane.html"), "utf8");
  const script = `<script defer src="${officeJs}"></script>`;
  if (!page.includes(script)) throw new Error(`src/taskpane/taskpane.html does not load ${officeJs}`);
  return page.replace(script, `${before}<script defer src="office/office.js"></script>`).replace(` ${new URL(officeJs).origin}`, "");
}

/**
 * A chunk of its own for what changes at its own pace, so that an update of the add-in leaves the rest in the cache. What only
 * one page needs of Fluent comes with that page.
 */
const vendorChunk = (name, packages) => ({ name, chunks: "initial", test: new RegExp(`[\\\\/]node_modules[\\\\/](${packages})[\\\\/]`) });

/** What many pages need, and the first paint does not: once, instead of a copy in the script of each. */
const sharedChunk = (name, files) => ({ name, chunks: "async", enforce: true, test: new RegExp(`[\\\\/]src[\\\\/]core[\\\\/](${files})`) });

/** The task pane as Excel loads it; `offline` brings office.js along, for an intranet without internet. */
export function paneTarget({ mode = "development", url = developmentUrl, directory = "dist", offline = false } = {}) {
  return {
    name: "pane",
    mode,
    entry: { taskpane: "./src/taskpane/index.tsx", shell: { import: "./src/taskpane/shell.ts", filename: "shell.js" } },
    // Source maps stay in files of their own: code in `eval` is forbidden by the page's content security policy.
    devtool: "source-map",
    output: { path: resolve(import.meta.dirname, directory), filename: "[name].[contenthash:8].js", clean: true },
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
        // Bytes before compression: what several pages share is kept once from this size on.
        minSize: 2_000,
        cacheGroups: {
          react: vendorChunk("react", "react|react-dom|scheduler"),
          sheets: sharedChunk("sheets", "inputSheets[\\\\/]"),
          issues: sharedChunk("issues", "issues?[\\\\/.]"),
          fluent: vendorChunk("fluent", "@fluentui|@griffel|tabster|keyborg|@floating-ui|@emotion|stylis|rtl-css-js|@swc"),
        },
      },
    },
    plugins: [
      new HtmlPlugin({
        ...(offline ? { templateContent: () => pageWithOwnOffice() } : { template: "src/taskpane/taskpane.html" }),
        filename: "taskpane.html",
        chunks: ["taskpane"],
        inject: "head",
      }),
      new CopyPlugin({
        patterns: [
          ...(offline ? officeCopies(officeFiles.everyExcel) : []),
          { from: "assets/icon-*.png" },
          { from: "assets/guide", to: "guide" },
          { from: "manifest.xml", transform: (content) => hostedManifest(content.toString(), url) },
        ],
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

/** The demo: the pane's own page and code beside a spreadsheet, all files from one folder. */
export function demoTarget({ mode = "production", directory = "dist-demo" } = {}) {
  const pane = paneTarget({ mode });
  const file = (name) => resolve(import.meta.dirname, name);
  // Only the address of office.js differs from the page that Excel loads; before it comes what stands in for Excel.
  const panePage = () => pageWithOwnOffice('<script src="paneHost.js"></script>');
  return {
    ...pane,
    name: "demo",
    entry: {
      ...pane.entry,
      demo: "./src/local-excel/demo/demo.tsx",
      paneHost: { import: "./src/local-excel/demo/paneHost.ts", filename: "paneHost.js" },
    },
    devtool: false,
    output: { path: file(directory), filename: "[name].[contenthash:8].js", clean: true },
    cache: { type: "filesystem", cacheDirectory: file(".cache/webpack"), buildDependencies: { config: [import.meta.filename] } },
    plugins: [
      new HtmlPlugin({ template: "src/local-excel/demo/demo.html", filename: "index.html", chunks: ["demo"], inject: "head" }),
      new HtmlPlugin({ templateContent: panePage, filename: "taskpane.html", chunks: ["taskpane"], inject: "head" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "assets/guide", to: "guide" },
          { from: "node_modules/@ironcalc/workbook/dist/ironcalc.css" },
          ...officeCopies(officeFiles.desktop),
        ],
      }),
    ],
  };
}

/** Says where to look, once there is something to see. */
const announcement = {
  apply: (compiler) =>
    compiler.hooks.afterDone.tap("announcement", () =>
      process.stdout.write("\n  伴走シート デモ / demo:  http://localhost:3100\n  Ctrl+C で終了 / to stop\n\n"),
    ),
};

function demoServer(demo) {
  return {
    ...demo,
    plugins: [...demo.plugins, announcement],
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    devServer: { port: 3100, server: "http", hot: false, liveReload: false, client: false, static: false },
  };
}

/** Beside the pane, the page that records what a real Excel does (src/local-excel/COVERAGE.md). Served only, never built. */
function withRecorder(pane) {
  const ownManifest = (manifest) =>
    manifest.replaceAll("taskpane.html", "recorder.html").replace(/<Id>.*<\/Id>/, "<Id>2f6f3c55-6a0f-4a0e-9c5b-6d1f3f0b8a11</Id>");
  return {
    ...pane,
    entry: { ...pane.entry, recorder: "./src/local-excel/conformance/recorder.ts" },
    plugins: [
      ...pane.plugins,
      new HtmlPlugin({ template: "src/local-excel/conformance/recorder.html", filename: "recorder.html", chunks: ["recorder"] }),
      new CopyPlugin({
        patterns: [{ from: "manifest.xml", to: "manifest-recorder.xml", transform: (content) => ownManifest(content.toString()) }],
      }),
    ],
  };
}

async function httpsServer() {
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: await httpsCertificate() },
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    // The overlay is a frame, which the page's content security policy forbids.
    client: { overlay: false },
    static: false,
  };
}

/** `--env url=https://…`: where the add-in will be hosted; `--env offline`: with office.js of its own; `--env https`: serve it to an Excel on this PC; `--env demo`: the demo. */
export default async function configuration(env, { mode }) {
  if (env.demo) return env.WEBPACK_SERVE ? demoServer(demoTarget({ mode: mode ?? "development" })) : demoTarget({ mode });
  const pane = paneTarget({ mode, url: env.url, offline: env.offline === true });
  return env.https ? { ...withRecorder(pane), devServer: await httpsServer() } : pane;
}
