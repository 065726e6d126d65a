import type { PackageArguments } from "./packageArguments.js";

/** The first thing to open in the package: what lies where, and the steps of the guide that this package needs, with its own address. */
export function startPage({ url, share, offline }: PackageArguments, version: string): Uint8Array {
  const address = url.endsWith("/") ? url : `${url}/`;
  const steps = [
    `<code>site</code> フォルダーの中身を <code>${escaped(address)}</code> に置きます。${link("install-hosting", "置き方")}`,
    `ブラウザーで <code>${escaped(address)}taskpane.html</code> を開き、「Excelの中で開いてください」と出ることを確かめます。`,
    ...(share === null
      ? [
          `<code>manifest.xml</code> を Excel に教えます。${link("install-admin-center", "管理センターから配る")}・${link("install-web", "Web 版の Excel に入れる")}`,
        ]
      : [
          `<code>shared-folder</code> の <code>manifest.xml</code> を <code>${escaped(share)}</code> に置き、PC ごとに <code>add-catalogue.reg</code> を開きます。${link("install-shared-folder", "くわしい手順")}`,
        ]),
    `1台の Excel で確かめてから、みなに配ります。${link("limits", "確かめること", "verify")}`,
  ];
  return new TextEncoder().encode(`<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <title>はじめにお読みください｜伴走シート</title>
    <link rel="stylesheet" href="guide/guide.css" />
  </head>
  <body>
    <main>
      <h1>はじめにお読みください</h1>
      <p class="lead">伴走シート ${escaped(version)} の一式です。${offline ? "インターネットのない庁内網で使えるように、office.js も入っています。" : ""}</p>
      <h2>入れる</h2>
      <ol class="steps">
${steps.map((step) => `        <li>${step}</li>`).join("\n")}
      </ol>
      <p>この一式は、上の住所のためにつくられています。別の場所に置くときは、つくり直してください。</p>
      <h2>中身</h2>
      <ul>
        <li><code>site</code>：サーバーに置くもの（使い方のページも入っています）</li>
        <li><code>manifest.xml</code>：Excel に教えるもの</li>
        <li><code>guide</code>：使い方。${link("index", "開く")}</li>
        <li><code>demo</code>：Excel なしで試せるデモ。<code>site</code> と同じようにサーバーに置いて、<code>index.html</code> を開きます</li>
${share === null ? "" : "        <li><code>shared-folder</code>：共有フォルダーから入れるときのもの</li>\n"}      </ul>
      <h2>困ったとき</h2>
      <ul>
        <li>${link("install", "Excel に入れる")}（入れ方を選ぶ）</li>
        <li>${link("install-update", "更新する・外す")}</li>
        <li>${link("install-data", "データはどこへ行くか")}</li>
        <li>${link("limits", "できないこと・確かめていないこと")}</li>
      </ul>
    </main>
  </body>
</html>
`);
}

function link(page: string, text: string, place?: string): string {
  return `<a href="guide/${page}.html${place === undefined ? "" : `#${place}`}">${text}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
