import { markup, type Html } from "./html.js";
import type { PublicGoal, PublicIndicator, PublicProject, PublicReport } from "./publicReport.js";
import { publicStyle } from "./publicStyle.js";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** 公表用 as one HTML file for a web site: no script, nothing loaded from elsewhere, black on white on paper. */
export function publicHtml(report: PublicReport): string {
  const { organisation, title, subtitle } = report;
  const parts = partsOf(report);
  return markup`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${joined(organisation, title)}（${subtitle}）</title>
<style>${publicStyle}</style>
</head>
<body>
<header>
<p class="organisation">${organisation}</p>
<h1>${title}</h1>
<p>${subtitle}</p>
</header>
<nav aria-label="目次"><ul>${parts.map(contentsLine)}</ul></nav>
<main>
${parts.map(section)}</main>
<footer><p>${joined(organisation, subtitle)}</p></footer>
</body>
</html>
`.text;
}

function partsOf(report: PublicReport): readonly Part[] {
  const { method, goals, projects, budget, notes } = report;
  return [
    { id: "method", title: "評価の方法", body: markup`${method.map((line) => markup`<p>${line}</p>\n`)}` },
    { id: "levels", title: "評価の分布", body: levelTable(report) },
    ...(goals.length === 0 ? [] : [{ id: "goals", title: "計画全体の目標", body: goalTable(goals) }]),
    { id: "results", title: "事業ごとの結果", body: markup`${projects.map(project)}` },
    ...(budget.length === 0 ? [] : [{ id: "budget", title: "予算の執行", body: budgetTable(report) }]),
    { id: "notes", title: "ご覧になるときに", body: markup`<ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul>` },
  ];
}

function contentsLine({ id, title }: Part): Html {
  return markup`<li><a href="#${id}">${title}</a></li>`;
}

function section({ id, title, body }: Part): Html {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>
`;
}

function levelTable({ levels, unrated, indicatorCount }: PublicReport): Html {
  const line = (label: string, meaning: string, count: number): readonly Html[] => [rowName(label), word(meaning), figure(count)];
  return table(
    `${indicatorCount}指標の評価`,
    ["評価", "意味", "指標数"],
    [...levels.map(({ label, meaning, count }) => line(label, meaning, count)), line("評価なし", "目標または実績がない、対象外", unrated)],
  );
}

function goalTable(goals: readonly PublicGoal[]): Html {
  return table(
    "計画期間全体の目標と、これまでの実績",
    ["指標", "単位", "目標", "これまでの実績", "進捗率"],
    goals.map(({ label, unit, goal, actual, rate }) => [rowName(label), word(unit), figure(goal), figure(actual), share(rate)]),
  );
}

function project({ section: chapter, title, level, meaning, indicators, texts }: PublicProject): Html {
  return markup`<article>
<h3>${title === chapter ? title : joined(chapter, title)}</h3>
<p>事業の評価: <strong class="level">${level}</strong>${meaning === "" ? "" : `（${meaning}）`}</p>
${table(`${title}の指標`, ["指標", "単位", "目標", "実績", "達成率", "評価"], indicators.map(indicatorLine))}
${texts.length === 0 ? "" : markup`<dl>${texts.map(toldUnder)}</dl>\n`}</article>
`;
}

function indicatorLine({ label, unit, target, actual, rate, level }: PublicIndicator): readonly Html[] {
  return [rowName(label), word(unit), figure(target), figure(actual), share(rate), markup`<td class="level">${level}</td>`];
}

function toldUnder({ heading, paragraphs }: PublicProject["texts"][number]): Html {
  return markup`<dt>${heading}</dt>${paragraphs.map((text) => markup`<dd>${text}</dd>`)}`;
}

function budgetTable({ budget, budgetUnit }: PublicReport): Html {
  return table(
    `費目ごとの予算と実績（単位: ${budgetUnit}）`,
    ["費目", "予算", "実績", "執行率"],
    budget.map((line) => [rowName(line.item), figure(line.budget), figure(line.actual), share(line.executionRate)]),
  );
}

/** A wide table scrolls by itself on a narrow screen; the keyboard reaches it. */
function table(caption: string, headers: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return markup`<div class="table" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${headers.map((header) => markup`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => markup`<tr>${cells}</tr>\n`)}</tbody>
</table></div>`;
}

function rowName(label: string): Html {
  return markup`<th scope="row">${label}</th>`;
}

function word(text: string): Html {
  return markup`<td>${text}</td>`;
}

function figure(value: number | null): Html {
  return figureCell(value === null ? null : value.toLocaleString("en-US", { maximumFractionDigits: 1 }));
}

function share(ratio: number | null): Html {
  return figureCell(ratio === null ? null : `${(Math.round(ratio * 1000) / 10).toFixed(1)}%`);
}

/** Below zero as the sheets show it (▲5); a dash where there is no figure. */
function figureCell(written: string | null): Html {
  return markup`<td class="figure">${written === null ? "－" : written.replace(/^-/, "▲")}</td>`;
}

function joined(...words: readonly string[]): string {
  return words.filter((each) => each !== "").join("　");
}
