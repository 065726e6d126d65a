import { NotModelled } from "../protocol/hostError.js";

/** One of the values that the model knows; any other may be right in Excel, so it is reported as not modelled. */
export function choice<Value extends string>(value: string, known: readonly Value[], what: string): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new NotModelled(`${what} = "${value}"`);
  return found;
}
