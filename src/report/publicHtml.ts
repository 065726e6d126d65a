import { html, type Html } from "./html.js";
import { publicStyle } from "./publicStyle.js";
import type { PublicGoal, PublicIndicator, PublicProject, PublicReport } from "./publicReport.js";

/** 公表用 as one HTML file for a web site: no script, nothing loaded from elsewhere, black on white on paper. */
export function publicHtml(report: PublicReport): string {
  const heading = [report.organisation, report.title].filter((part) => part !== "").join("　");
  const sections = [
    { id: "method", title: "評価の方法", body: method(report) },
    { id: "levels", title: "評価の分布", body: levels(report) },
    ...(report.goals.length === 0 ? [] : [{ id: "goals", title: "計画全体の目標", body: goals(report.goals) }]),
    { id: "results", title: "事業ごとの結果", body: html`${report.projects.map(project)}` },
    ...(report.budget.length === 0 ? [] : [{ id: "budget", title: "予算の執行", body: budget(report) }]),
    {
      id: "notes",
      title: "ご覧になるときに",
      body: html`<ul>
        ${report.notes.map((note) => html`<li>${note}</li>`)}
      </ul>`,
    },
  ];
  return html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading}（${report.subtitle}）</title>
        <style>
          ${publicStyle}
        </style>
      </head>
      <body>
        <header>
          <p class="organisation">${report.organisation}</p>
          <h1>${report.title}</h1>
          <p>${report.subtitle}</p>
        </header>
        <nav aria-label="目次">
          <ul>
            ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        <main>
          ${sections.map(
            ({ id, title, body }) =>
              html`<section aria-labelledby="${id}">
                <h2 id="${id}">${title}</h2>
                ${body}
              </section> `,
          )}
        </main>
        <footer><p>${[report.organisation, report.subtitle].filter((part) => part !== "").join("　")}</p></footer>
      </body>
    </html> `.markup;
}

function method({ method: lines }: PublicReport): Html {
  return html`${lines.map((line) => html`<p>${line}</p> `)}`;
}

function levels({ levels: given, unrated, indicatorCount }: PublicReport): Html {
  return table(
    `${indicatorCount}指標の評価`,
    ["評価", "意味", "指標数"],
    [
      ...given.map(({ label, meaning, count }) => [html`<th scope="row">${label}</th>`, html`<td>${meaning}</td>`, figure(count)]),
      [html`<th scope="row">評価なし</th>`, html`<td>目標または実績がない、対象外</td>`, figure(unrated)],
    ],
  );
}

function goals(lines: readonly PublicGoal[]): Html {
  return table(
    "計画期間全体の目標と、これまでの実績",
    ["指標", "単位", "目標", "これまでの実績", "進捗率"],
    lines.map(({ label, unit, goal, actual, rate }) => [
      html`<th scope="row">${label}</th>`,
      html`<td>${unit}</td>`,
      figure(goal),
      figure(actual),
      share(rate),
    ]),
  );
}

function project({ section, title, level, meaning, indicators, texts }: PublicProject): Html {
  const name = title === section ? title : `${section}　${title}`;
  return html`<article>
    <h3>${name}</h3>
    <p>事業の評価: <strong class="level">${level}</strong>${meaning === "" ? "" : `（${meaning}）`}</p>
    ${table(`${title}の指標`, ["指標", "単位", "目標", "実績", "達成率", "評価"], indicators.map(indicator))}
    ${
      texts.length === 0
        ? ""
        : html`<dl>
            ${texts.map(
              ({ heading, paragraphs }) =>
                html`<dt>${heading}</dt>
                  ${paragraphs.map((text) => html`<dd>${text}</dd>`)}`,
            )}
          </dl> `
    }
  </article> `;
}

function indicator({ label, unit, target, actual, rate, level }: PublicIndicator): readonly Html[] {
  return [
    html`<th scope="row">${label}</th>`,
    html`<td>${unit}</td>`,
    figure(target),
    figure(actual),
    share(rate),
    html`<td class="level">${level}</td>`,
  ];
}

function budget({ budget: lines, budgetUnit }: PublicReport): Html {
  return table(
    `費目ごとの予算と実績（単位: ${budgetUnit}）`,
    ["費目", "予算", "実績", "執行率"],
    lines.map((line) => [html`<th scope="row">${line.item}</th>`, figure(line.budget), figure(line.actual), share(line.executionRate)]),
  );
}

/** Wide tables scroll by themselves on a narrow screen; the keyboard reaches them. */
function table(caption: string, headers: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<div class="table" role="group" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headers.map((header) => html`<th scope="col">${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function figure(value: number | null): Html {
  return html`<td class="figure">${value === null ? "－" : signed(value.toLocaleString("en-US", { maximumFractionDigits: 1 }))}</td>`;
}

function share(ratio: number | null): Html {
  return html`<td class="figure">${ratio === null ? "－" : signed(`${(Math.round(ratio * 1000) / 10).toFixed(1)}%`)}</td>`;
}

/** Below zero as the sheets show it: ▲5. */
function signed(written: string): string {
  return written.replace(/^-/, "▲");
}
