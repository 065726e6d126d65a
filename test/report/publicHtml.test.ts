import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publicHtml } from "../../src/report/publicHtml.js";
import { publicReport, type PublicReport } from "../../src/report/publicReport.js";
import { publishedEvaluation } from "./publishedEvaluation.js";

const evaluation = publishedEvaluation();
const report = publicReport(
  evaluation,
  evaluation.publicTexts.map(({ text }) => text),
);
const page = publicHtml(report);
const tagsOf = (markup: string): readonly string[] => [...markup.matchAll(/<(\/?[a-z0-9!]+)/gi)].map(([, tag]) => tag!);

describe("the file", () => {
  test.each([
    ["is Japanese", /^<!doctype html>\n<html lang="ja">/],
    ["has one heading of the first order", /<h1>経営発達支援計画　事業評価の結果<\/h1>/],
    ["prints on A4", /@page \{ size: A4 portrait/],
    ["repeats the head of a table on paper", /thead \{ display: table-header-group/],
    [
      "gives a project and its level in words",
      /<h3>5　経営状況の分析<\/h3>\n<p>事業の評価: <strong class="level">B<\/strong>（評価委員会の評価）/,
    ],
    ["gives the rate as it was decided upon", /<td class="figure">50\.0%<\/td>\n?<td class="level">C<\/td>/],
    ["shows a dash for a target that was not set", /<th scope="row">専門家<\/th><td>者<\/td><td class="figure">－<\/td>/],
  ])("%s", (_, expected) => {
    expect(page).toMatch(expected);
  });

  test.each([
    ["a script", /<script|javascript:|\son[a-z]+=/i],
    ["anything from elsewhere", /https?:|<link|<img|<iframe|url\(|@import/i],
  ])("holds no %s", (_, foreign) => {
    expect(page).not.toMatch(foreign);
  });

  test("skips no order of headings", () => {
    const orders = tagsOf(page).flatMap((tag) => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : []));
    orders.forEach((order, index) => expect(order).toBeLessThanOrEqual((orders[index - 1] ?? 0) + 1));
    expect(orders.filter((order) => order === 1)).toHaveLength(1);
  });

  test("every table has a caption, and every cell of its head a scope", () => {
    const tables = page.match(/<table>/g) ?? [];
    expect(page.match(/<table>\n<caption>/g)).toHaveLength(tables.length);
    expect(page).not.toMatch(/<th(?! scope="(?:row|col)")[ >]/);
  });

  test("every link of the contents leads to a heading", () => {
    const targets = [...page.matchAll(/href="#([a-z]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(3);
    for (const id of targets) expect(page).toContain(`<h2 id="${id}">`);
  });
});

test("without goals, budget and texts there are no empty sections", () => {
  const bare = publicHtml({ ...report, goals: [], budget: [], projects: report.projects.map((project) => ({ ...project, texts: [] })) });
  expect(bare).not.toMatch(/id="goals"|id="budget"|#goals|#budget|<dl>/);
});

const hostile = fc.oneof(
  fc.constantFrom("</style><script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "<!--", "]]>", "&lt;b&gt;", "\u0000<b", "a\nb"),
  fc.string({ unit: "binary", maxLength: 12 }),
);

test("no text of the workbook becomes markup: the tags are those of the same report with plain words", () => {
  const withText = (text: string): PublicReport => ({
    ...report,
    organisation: text,
    subtitle: text,
    method: [text],
    levels: report.levels.map((level) => ({ ...level, label: text, meaning: text || "－" })),
    goals: report.goals.map((goal) => ({ ...goal, label: text, unit: text })),
    projects: report.projects.map((project) => ({
      ...project,
      section: text,
      title: text,
      level: text,
      indicators: project.indicators.map((indicator) => ({ ...indicator, label: text, unit: text, level: text })),
      texts: project.texts.map(({ paragraphs }) => ({ heading: text, paragraphs: paragraphs.map(() => text) })),
    })),
    budget: report.budget.map((line) => ({ ...line, item: text })),
    notes: [text],
  });
  const plain = tagsOf(publicHtml(withText("語")));
  fc.assert(
    fc.property(hostile, (text) => {
      expect(tagsOf(publicHtml(withText(text)))).toEqual(plain);
    }),
  );
});
