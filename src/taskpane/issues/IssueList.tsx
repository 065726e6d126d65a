import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { TypedProposal } from "../../app/typeProposal.js";
import type { CellRef } from "../../core/cellAddress.js";
import type { IdentifiedIssue, SetAsideIssue } from "../../core/setAside.js";
import { workListStrings } from "../../strings/pane/workList.js";
import type { IssueFilter } from "../paneState.js";
import { Section } from "../Section.js";
import { usePageStrings, useStrings } from "../words.js";
import { CopyList } from "./CopyList.js";
import { IssueActions, type WorkListControls } from "./IssueActions.js";
import { cellOf, IssueItem, leadsToCell } from "./IssueItem.js";
import { SetAsideList } from "./SetAsideList.js";
import { SeverityFilter } from "./SeverityFilter.js";
import { firstOf, groupedBySheet, placeOf } from "./workList.js";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  sheet: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
});

/** A workbook in a bad state has thousands; they come in portions so that the pane stays quick. */
const portion = 50;

interface IssueListProps {
  readonly issues: readonly IdentifiedIssue[];
  readonly setAside: readonly SetAsideIssue[];
  readonly typed: ReadonlyMap<string, TypedProposal>;
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
  readonly onSelect: (cell: CellRef) => void;
  readonly controls: WorkListControls;
}

/** What the check found, as a list to work through: sheet by sheet, most urgent first. */
export function IssueList({ issues, setAside, typed, filter, onFilter, onSelect, controls }: IssueListProps) {
  const styles = useStyles();
  const { issues: strings } = useStrings();
  const words = usePageStrings(workListStrings);
  const [limit, setLimit] = useState(portion);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const matching = filter === "all" ? issues : issues.filter(({ severity }) => severity === filter);
  const groups = groupedBySheet(matching);
  const inOrder = groups.flatMap((group) => group.issues);
  const shown = firstOf(groups, limit);
  const shownCount = Math.min(limit, matching.length);
  const position = inOrder.findIndex((issue) => placeOf(issue) === current);
  const tabStop = position >= 0 ? current : placeOf(inOrder.find(leadsToCell) ?? inOrder[0] ?? nothing);

  const showNext = () => {
    const next = following(inOrder, position);
    if (next === undefined) return;
    setLimit(Math.max(limit, inOrder.indexOf(next) + 1));
    setCurrent(placeOf(next));
    onSelect(cellOf(next));
  };

  // The finding goes from the list with the button that was pressed: the focus moves on before it is lost.
  const setAsideAndMoveOn = (issue: IdentifiedIssue, reason: string) => {
    const next = following(inOrder, inOrder.indexOf(issue));
    if (next !== undefined && next !== issue) {
      setCurrent(placeOf(next));
      jumpTo(list.current, placeOf(next));
    }
    controls.setAside(issue, reason);
  };

  const empty = issues.length === 0;
  return (
    <Section heading={strings.heading}>
      {!empty && (
        <SeverityFilter
          issues={issues}
          filter={filter}
          onFilter={(choice) => {
            setLimit(portion);
            onFilter(choice);
          }}
        />
      )}
      <p className={styles.note} role="status">
        {empty ? strings.none : matching.length === 0 ? strings.noneOfKind : strings.count(shownCount, matching.length)}
        {position >= 0 && ` ${words.position(position + 1)}`}
      </p>
      {(!empty || setAside.length > 0) && (
        <div className={styles.tools}>
          {inOrder.some(leadsToCell) && (
            <Button size="small" onClick={showNext}>
              {words.next}
            </Button>
          )}
          <CopyList issues={inOrder} setAside={setAside} />
        </div>
      )}
      <div ref={list} onKeyDown={moveFocus}>
        {shown.map(({ sheet, issues: own }) => (
          <div key={sheet}>
            <h3 className={styles.sheet}>
              {words.group(sheet === "" ? words.wholeBook : sheet, matching.filter((issue) => issue.sheet === sheet).length)}
            </h3>
            <ul className={styles.list}>
              {own.map((issue) => {
                const place = placeOf(issue);
                return (
                  <IssueItem
                    key={place}
                    issue={issue}
                    place={place}
                    isTabStop={place === tabStop}
                    onFocus={() => setCurrent(place)}
                    onSelect={() => {
                      setCurrent(place);
                      onSelect(cellOf(issue));
                    }}
                  >
                    {(place === current || !leadsToCell(issue)) && (
                      <IssueActions issue={issue} typing={typed.get(place)} controls={{ ...controls, setAside: setAsideAndMoveOn }} />
                    )}
                  </IssueItem>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
      {shownCount < matching.length && (
        <Button onClick={() => setLimit(limit + portion)}>{strings.more(matching.length - shownCount)}</Button>
      )}
      {setAside.length > 0 && <SetAsideList setAside={setAside} onTakeBack={controls.takeBack} />}
    </Section>
  );
}

/** Stands for no finding. */
const nothing = { identity: "", sheet: "", address: "" };

/** The next finding that leads to a cell; after the last, the first. */
function following(issues: readonly IdentifiedIssue[], position: number): IdentifiedIssue | undefined {
  return [...issues.slice(position + 1), ...issues.slice(0, position + 1)].find(leadsToCell);
}

function jumpTo(list: HTMLElement | null, place: string): void {
  [...(list?.querySelectorAll<HTMLElement>("[data-jump]") ?? [])].find((button) => button.dataset.jump === place)?.focus();
}

/** One stop for Tab, however many there are; arrow keys, Home and End move from finding to finding. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-jump]")];
  const index = items.findIndex((item) => item === event.target);
  const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
  if (index < 0 || next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
