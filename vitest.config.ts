import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/taskpane/**", "test/e2e/**"],
          // A busy machine is no failure: how long work takes is measured by test/bench.
          testTimeout: 30_000,
        },
      },
      {
        oxc: { jsx: { runtime: "automatic" } },
        test: { name: "pane", environment: "happy-dom", include: ["test/taskpane/**/*.test.tsx"], testTimeout: 30_000 },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
