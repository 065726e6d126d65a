import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark20Regular, DocumentCheckmark20Regular, TableAdd20Regular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import type { Task } from "./actions.js";
import { useStrings } from "./words.js";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingVerticalS },
  primary: { flex: "1 1 100%" },
  secondary: { flex: "1 1 auto", whiteSpace: "nowrap" },
});

const tasks = [
  { task: "evaluateWorkbook", appearance: "primary", icon: <DocumentCheckmark20Regular /> },
  { task: "checkInputs", appearance: "secondary", icon: <ClipboardCheckmark20Regular /> },
  { task: "insertTemplates", appearance: "secondary", icon: <TableAdd20Regular /> },
] as const satisfies readonly { task: Task; appearance: "primary" | "secondary"; icon: React.ReactElement }[];

interface ActionButtonsProps {
  readonly running: boolean;
  readonly onStart: (task: Task) => void;
  /** Filled with the buttons, so that focus can be given back to them. */
  readonly buttons: RefObject<Partial<Record<Task, HTMLButtonElement | null>>>;
}

/** The verbs. While one runs they keep the focus that they have, but do nothing. */
export function ActionButtons({ running, onStart, buttons }: ActionButtonsProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.buttons}>
      {tasks.map(({ task, appearance, icon }) => (
        <Button
          key={task}
          ref={(button) => {
            buttons.current[task] = button;
          }}
          className={styles[appearance]}
          appearance={appearance}
          size={appearance === "primary" ? "large" : "medium"}
          icon={icon}
          disabledFocusable={running}
          onClick={() => onStart(task)}
        >
          {strings.tasks[task]}
        </Button>
      ))}
    </div>
  );
}
