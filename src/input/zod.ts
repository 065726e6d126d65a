import { config } from "zod/mini";

/** The pane's content security policy forbids compiled schemas. */
config({ jitless: true });

// By name: a namespace handed on as a value would carry the whole library, with its fifty languages, into the pane.
export { array, custom, enum, gt, gte, int, literal, lte, maxLength, nullable, number, object, record, string } from "zod/mini";
