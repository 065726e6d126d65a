import { Button } from "@fluentui/react-components";
import { Notice, NoticeText } from "../Notice.js";
import { useStrings } from "../words.js";

/** The workbook holds none of the input sheets: says so and offers them. */
export function NoInput({ onInsertTemplates }: { readonly onInsertTemplates: () => void }) {
  const { noInput, tasks } = useStrings();
  return (
    <Notice intent="info" title={noInput.heading}>
      <NoticeText>{noInput.remedy}</NoticeText>
      <NoticeText>
        <Button onClick={onInsertTemplates}>{tasks.insertTemplates}</Button>
      </NoticeText>
    </Notice>
  );
}
