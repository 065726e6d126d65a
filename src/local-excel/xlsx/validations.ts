import { areaAddress } from "../../core/cellAddress.js";
import type { ValidationData } from "../bookData.js";
import { areasOfList } from "./addresses.js";
import { childOf, childrenOf, element, textOf, type XmlElement } from "./xml.js";

/** Choices of a list stand in one text of at most 255 characters, parted by commas; Excel and Office.js refuse others. */
const LONGEST_CHOICES = 255;

export function validationsXml(validations: readonly ValidationData[]): XmlElement[] {
  if (validations.length === 0) return [];
  return [element("dataValidations", { count: validations.length }, validations.map(validationXml))];
}

function validationXml({ area, choices, prompt }: ValidationData): XmlElement {
  return element(
    "dataValidation",
    {
      type: choices === undefined ? undefined : "list",
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      promptTitle: prompt?.title,
      prompt: prompt?.message,
      sqref: areaAddress(area),
    },
    choices === undefined ? [] : [element("formula1", {}, [choicesFormula(choices)])],
  );
}

function choicesFormula(choices: readonly string[]): string {
  const list = choices.join(",");
  if (list.length > LONGEST_CHOICES || choices.some((choice) => choice.includes(",")))
    throw new RangeError(`choices that Excel cannot keep in a list: ${list}`);
  return `"${list.replaceAll('"', '""')}"`;
}

/** Fixed choices and prompts; other rules (numbers, dates, a list in cells) are not held. */
export function readValidations(sheet: XmlElement): ValidationData[] {
  return childrenOf(childOf(sheet, "dataValidations"), "dataValidation").flatMap((validation) => {
    const { sqref = "", promptTitle: title = "", prompt: message = "" } = validation.attributes;
    const choices = readChoices(validation);
    if (choices === undefined && title === "" && message === "") return [];
    return areasOfList(sqref).map((area) => ({
      area,
      ...(choices === undefined ? {} : { choices: [...choices] }),
      ...(title === "" && message === "" ? {} : { prompt: { title, message } }),
    }));
  });
}

function readChoices(validation: XmlElement): string[] | undefined {
  const quoted = /^\s*"((?:[^"]|"")*)"\s*$/.exec(textOf(childOf(validation, "formula1")));
  return validation.attributes.type === "list" && quoted !== null ? quoted[1]!.replaceAll('""', '"').split(",") : undefined;
}
