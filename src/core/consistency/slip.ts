/** How a figure may have come about that stands for another. Keys of the wording. */
export type Slip = "sign" | "thousand" | "power" | "digitLost" | "digitAdded" | "digitsSwapped" | "digitWrong";

/** The slip of a hand that turns `meant` into `typed`, most particular first; `null` where no single slip does. */
export function slipBetween(typed: number, meant: number): Slip | null {
  if (typed === meant || typed === 0 || meant === 0) return null;
  if (typed === -meant) return "sign";
  const factor = Math.max(Math.abs(typed / meant), Math.abs(meant / typed));
  if (isNear(factor, 1000)) return "thousand";
  if ([10, 100, 10_000].some((power) => isNear(factor, power))) return "power";
  return Math.sign(typed) === Math.sign(meant) ? slipOfDigits(digitsOf(typed), digitsOf(meant)) : null;
}

function isNear(factor: number, power: number): boolean {
  return Math.abs(factor / power - 1) < 1e-9;
}

function digitsOf(value: number): string {
  return String(Math.abs(value));
}

function slipOfDigits(typed: string, meant: string): Slip | null {
  if (typed.length + 1 === meant.length) return isWithoutOne(typed, meant) ? "digitLost" : null;
  if (typed.length === meant.length + 1) return isWithoutOne(meant, typed) ? "digitAdded" : null;
  if (typed.length !== meant.length) return null;
  const wrong = [...typed].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  const [first, second] = wrong as [number, number?];
  if (wrong.length === 2 && second === first + 1 && typed[first] === meant[second] && typed[second] === meant[first])
    return "digitsSwapped";
  return wrong.length === 1 && typed.length > 2 ? "digitWrong" : null;
}

function isWithoutOne(shorter: string, longer: string): boolean {
  return [...longer].some((_, index) => longer.slice(0, index) + longer.slice(index + 1) === shorter);
}
