import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import { feedbackLanguages } from "../../core/finance/feedbackLanguage.js";
import { analysisStrings } from "../../strings/pane/analysis.js";
import { pickedBusiness } from "../pickedBusiness.js";
import type { ChoicesProps } from "../jobs.js";
import { Select } from "../Select.js";
import { usePageStrings } from "../words.js";
import { LoadedPart } from "../LoadedPart.js";

const BusinessPicker = lazy(() => import(/* webpackChunkName: "picker" */ "../BusinessPicker.js"));

const useStyles = makeStyles({
  page: { color: tokens.colorNeutralForeground2 },
  choices: { paddingTop: tokens.spacingVerticalS },
});

/** Which business, once a run has told them all; and the page that its owner takes home. */
export default function AnalysisChoices({ state: { outcomes, choices }, controls }: ChoicesProps) {
  const styles = useStyles();
  const { page } = usePageStrings(analysisStrings);
  const { analysis, chosenBusiness } = outcomes.analyzeFinancials ?? {};
  const { feedbackLanguage, editionsShown } = choices;
  return (
    <>
      {analysis !== undefined && chosenBusiness !== undefined && (
        <LoadedPart>
          <BusinessPicker
            businesses={analysis.businesses.map(({ businessId, name }) => pickedBusiness(businessId, name))}
            chosen={chosenBusiness.businessId ?? chosenBusiness.name}
            onChoose={(business) => controls.start("analyzeFinancials", { business })}
          />
        </LoadedPart>
      )}
      <details className={styles.page}>
        <summary>{page.heading(feedbackLanguage === null ? page.asInSettings : page.languages[feedbackLanguage])}</summary>
        <div className={styles.choices}>
          <Select
            label={page.language}
            options={[
              { value: null, text: page.asInSettings },
              ...feedbackLanguages.map((value) => ({ value, text: page.languages[value] })),
            ]}
            value={feedbackLanguage}
            onChoose={(language) => controls.choose({ feedbackLanguage: language })}
          />
          <Checkbox
            label={page.compare}
            checked={editionsShown === "all"}
            onChange={(_, { checked }) => controls.choose({ editionsShown: checked === true ? "all" : null })}
          />
        </div>
      </details>
    </>
  );
}
