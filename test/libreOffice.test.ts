import { afterEach, expect, it, vi } from "vitest";
import { convertedToXlsx } from "./libreOffice.js";

afterEach(() => vi.unstubAllEnvs());

it("says what to install where LibreOffice is absent", async () => {
  vi.stubEnv("PATH", "");
  await expect(convertedToXlsx(new Uint8Array())).rejects.toThrow("soffice is not installed: the tests need LibreOffice Calc");
});
