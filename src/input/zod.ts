import * as z from "zod/mini";

/** The pane's content security policy forbids compiled schemas. */
z.config({ jitless: true });

export { z };
