import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  line: {
    boxSizing: "border-box",
    width: "100%",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** A line of a list that is a button from edge to edge; how it is laid out inside is the list's own. */
export function LineButton({ className, ...props }: ComponentProps<"button">) {
  return <button type="button" {...props} className={mergeClasses(useStyles().line, className)} />;
}
