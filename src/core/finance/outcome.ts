/** A figure, or the reason why there is none. */
export type Outcome<Value, Reason> = { readonly kind: "value"; readonly value: Value } | { readonly kind: "none"; readonly reason: Reason };

export function value<Value>(content: Value): { readonly kind: "value"; readonly value: Value } {
  return { kind: "value", value: content };
}

export function none<Reason>(reason: Reason): { readonly kind: "none"; readonly reason: Reason } {
  return { kind: "none", reason };
}

export function valueOrNull<Value>(outcome: Outcome<Value, unknown>): Value | null {
  return outcome.kind === "value" ? outcome.value : null;
}
