/** A1 addresses of merged areas, which must have been loaded: `'目標'!A1:B1,'目標'!C4:C5` → `A1:B1`, `C4:C5`. */
export function mergedAddresses(merged: Excel.RangeAreas): string[] {
  if (merged.isNullObject) return [];
  // A comma inside a sheet name leaves pieces without `!`.
  return merged.address
    .split(",")
    .filter((address) => address.includes("!"))
    .map((address) => address.slice(address.lastIndexOf("!") + 1));
}
