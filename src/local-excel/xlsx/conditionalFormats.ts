import { areaAddress } from "../../core/cellAddress.js";
import type { ConditionalFormatData } from "../bookData.js";
import { areasOfList } from "./addresses.js";
import { shiftFormula } from "./formulaShift.js";
import { fileFormula, shownFormula } from "./formulaText.js";
import type { Stylesheet } from "./stylesheet.js";
import type { ConditionalStyle } from "./stylesheetReader.js";
import { childOf, childrenOf, element, textOf, type XmlElement } from "./xml.js";

export function conditionalFormatsXml(formats: readonly ConditionalFormatData[], styles: Stylesheet): XmlElement[] {
  return formats.map(({ area, formula, style }, index) =>
    element("conditionalFormatting", { sqref: areaAddress(area) }, [
      element("cfRule", { type: "expression", dxfId: styles.differentialFormat(style), priority: index + 1 }, [
        element("formula", {}, [fileFormula(formula)]),
      ]),
    ]),
  );
}

/** Rules with a formula of their own, most important first; a rule for several areas becomes one for each. Other kinds are not held. */
export function readConditionalFormats(sheet: XmlElement, styles: readonly ConditionalStyle[]): ConditionalFormatData[] {
  const rules = childrenOf(sheet, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule")
      .filter((rule) => rule.attributes.type === "expression")
      .map((rule) => ({ rule, areas: areasOfList(block.attributes.sqref ?? "") })),
  );
  rules.sort((a, b) => Number(a.rule.attributes.priority) - Number(b.rule.attributes.priority));
  return rules.flatMap(({ rule, areas }) => {
    const formula = shownFormula(textOf(childOf(rule, "formula")));
    const style = styles[Number(rule.attributes.dxfId)] ?? {};
    return areas.map((area) => ({
      area,
      formula: shiftFormula(formula, area.row - areas[0]!.row, area.column - areas[0]!.column),
      style: { ...style },
    }));
  });
}
