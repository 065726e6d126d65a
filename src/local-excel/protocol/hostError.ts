/** A failure that the client sees as `OfficeExtension.Error` with this code and message. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The product asked for something that is not modelled. No production code knows the code, so it ends the run. */
export class NotModelled extends HostError {
  constructor(readonly what: string) {
    super("HostNotImplemented", `Local Excel does not model ${what}.`, 501);
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function wrongShape(): HostError {
  return invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

export function sheetIsProtected(): HostError {
  return new HostError("AccessDenied", "You can't edit a protected sheet. Unprotect the sheet and try again.", 403);
}

export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}
