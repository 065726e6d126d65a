import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { roundLabel } from "../../../src/core/survey/surveyRound.js";
import { surveyStrings } from "../../../src/strings/pane/survey.js";
import { announced, renderOutcome, strings } from "../renderPane.js";
import { tallied } from "../sampleRuns.js";

afterEach(cleanup);

const text = surveyStrings.ja;

test("the index of all firms stands beside that of the round before, with the number of answers", async () => {
  await renderOutcome("tallySurveys", tallied);
  expect(announced()).toBe(strings.outcome.tallySurveys);
  const { rounds, items } = tallied.surveys!.survey!;
  const region = await screen.findByRole("region", { name: text.index(roundLabel(rounds.at(-1)!.round)) });
  const rows = within(region).getAllByRole("row");
  expect(rows).toHaveLength(items.length + 1);
  expect(rows[1]!.textContent).toMatch(/^売上額[+−]?\d+\.\d[+−]?\d+\.\d\d+$/);
});

test("an index out of too few answers is not shown", async () => {
  const survey = tallied.surveys!.survey!;
  const settings = { ...survey.settings, fewestAnswers: 100_000 };
  await renderOutcome("tallySurveys", { ...tallied, surveys: { survey: { ...survey, settings }, hearing: null } });
  expect((await screen.findAllByText(text.hidden)).length).toBeGreaterThan(0);
});

test("nothing to tally: says what is missing", async () => {
  await renderOutcome("tallySurveys", { ...tallied, surveys: { survey: null, hearing: null }, sheets: [] });
  expect(announced()).toBe(strings.outcome.surveyNothing);
});
