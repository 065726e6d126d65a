import type { CommitteeBasis, IndicatorResult, ProjectResult } from "./evaluation.js";
import type { LevelCount } from "./levelCount.js";
import { levelLabels } from "./level.js";
import type { QualitativeRecord, Records } from "./records.js";
import type { ProjectRule, Settings } from "./settings.js";
import { voteOf } from "./vote.js";

/**
 * The projects in the order of the plan. The proposal looks at the levels that follow from a rate; "not carried out" is
 * proposed only where nothing of the project was carried out, and is counted beside the others all the same. What is
 * 対象外 or has no rate leaves the counts. The committee's level, where given, is the final one. The rows of 定性評価 and 委員採点
 * are those of the evaluated year.
 */
export function projectResults(
  indicators: readonly IndicatorResult[],
  { qualitative, committeeScores }: Pick<Records, "qualitative" | "committeeScores">,
  settings: Pick<Settings, "scale" | "projectRule">,
): readonly ProjectResult[] {
  const labels = levelLabels(settings.scale);
  return groupByProject(indicators).map((members) => {
    const { section, project } = members[0].indicator;
    const indicatorIds = members.map(({ indicator }) => indicator.id);
    const levels = givenLevels(members);
    const proposedLevel = combine(settings.projectRule, labels, ratedLevels(members)) ?? combine(settings.projectRule, labels, levels);
    const about = (subjects: readonly string[]): readonly QualitativeRecord[] =>
      qualitative.filter(({ subject }) => subjects.includes(subject));
    const given = (pick: "selfLevel" | "committeeLevel"): string | null =>
      [[project], [section], indicatorIds]
        .map((subjects) => about(subjects).flatMap((record) => record[pick] ?? []))
        .map((stated) => combine(settings.projectRule, labels, stated))
        .find((level) => level !== null) ?? null;
    const scores = [project, section].flatMap((subject) => committeeScores.find((row) => row.subject === subject) ?? [])[0];
    const vote = scores === undefined ? null : voteOf(scores, settings.scale);
    const statedLevel = given("committeeLevel");
    const committee = committeeOpinion({ decision: scores?.decision ?? null, statement: statedLevel, median: vote?.median ?? null });
    return {
      section,
      project,
      indicatorIds,
      levels: countLevels(labels, levels),
      ratedCount: levels.length,
      proposedLevel,
      selfLevel: given("selfLevel"),
      committeeLevel: committee?.level ?? null,
      committeeBasis: committee?.basis ?? null,
      statedLevel,
      finalLevel: committee?.level ?? proposedLevel,
      vote,
      qualitative: about([project, section, ...indicatorIds]),
    };
  });
}

/** What was decided in the meeting goes before what was noted of it, and both before what the votes alone would give. */
const committeeBases: readonly CommitteeBasis[] = ["decision", "statement", "median"];

function committeeOpinion(levels: Readonly<Record<CommitteeBasis, string | null>>): { level: string; basis: CommitteeBasis } | null {
  for (const basis of committeeBases) {
    const level = levels[basis];
    if (level !== null) return { level, basis };
  }
  return null;
}

/** How many of the indicators have each level of the scale, best first, levels that nobody has included. */
export function levelCounts(indicators: readonly IndicatorResult[], { scale }: Pick<Settings, "scale">): readonly LevelCount[] {
  return countLevels(levelLabels(scale), givenLevels(indicators));
}

type Members = readonly [IndicatorResult, ...IndicatorResult[]];

/** By chapter and 事業: the same name in two chapters is two projects. */
function groupByProject(indicators: readonly IndicatorResult[]): readonly Members[] {
  const groups = new Map<string, [IndicatorResult, ...IndicatorResult[]]>();
  for (const result of indicators) {
    const key = JSON.stringify([result.indicator.section, result.indicator.project]);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [result]);
    else members.push(result);
  }
  return [...groups.values()];
}

function givenLevels(indicators: readonly IndicatorResult[]): readonly string[] {
  return indicators.flatMap(({ attainment }) => attainment.level ?? []);
}

function ratedLevels(indicators: readonly IndicatorResult[]): readonly string[] {
  return indicators.flatMap(({ attainment }) => (attainment.kind === "rated" ? attainment.level : []));
}

function countLevels(labels: readonly string[], levels: readonly string[]): readonly LevelCount[] {
  return labels.map((level) => ({ level, count: levels.filter((given) => given === level).length }));
}

/** One level for several, by the stated rule; of levels equally frequent, the lower. `null` for none. */
function combine(rule: ProjectRule, labels: readonly string[], levels: readonly string[]): string | null {
  const frequency = (level: string): number => (rule === "lowest" ? 0 : levels.filter((other) => other === level).length);
  const [first] = [...levels].sort((a, b) => frequency(b) - frequency(a) || labels.indexOf(b) - labels.indexOf(a));
  return first ?? null;
}
