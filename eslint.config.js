import tseslint from "typescript-eslint";

/** What a room of `src` may import, and the sentence that says why. Enforced here and by test/architecture.test.ts. */
const pureRooms = {
  core: {
    forbidden: ["input", "strings", "report", "app", "excel", "taskpane", "local-excel"],
    why: "core is the domain: it imports nothing.",
  },
  input: {
    forbidden: ["strings", "report", "app", "excel", "taskpane", "local-excel"],
    why: "input turns grids into records of core and knows nothing else.",
  },
  strings: { forbidden: ["input", "report", "app", "excel", "taskpane", "local-excel"], why: "strings are sentences for codes of core." },
  report: { forbidden: ["app", "excel", "taskpane", "local-excel"], why: "a report is a value made from core's results." },
  app: { forbidden: ["excel", "taskpane", "local-excel"], why: "app knows the workbook only by the interfaces in ports.ts." },
  excel: { forbidden: ["taskpane", "local-excel"], why: "excel carries out what app asks; it has no face and no stand-in." },
  taskpane: { forbidden: ["local-excel"], why: "nothing of the product imports the stand-in for Excel." },
};

const roomRules = Object.entries(pureRooms).map(([room, { forbidden, why }]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: forbidden.map((name) => `**/${name}/**`), message: why },
          ...(room === "input" ? [] : [{ group: ["zod", "zod/*"], message: "zod lives only in input: what has passed it is typed." }]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: [".cache/", "dist/", "dist-demo/", "node_modules/", "coverage/", "out/"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.js"] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "CatchClause > BlockStatement[body.length=0]",
          message: "No catch swallows: a failure inside data is a value, any other ends the run.",
        },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  ...roomRules,
  {
    files: ["src/{core,input,strings,report,app,taskpane,local-excel}/**/*.{ts,tsx}"],
    ignores: ["src/local-excel/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel may say Excel." },
        { name: "Office", message: "Only src/excel may say Office." },
      ],
    },
  },
  { files: ["src/local-excel/**", "src/packaging/**", "test/**"], rules: { "no-console": "off" } },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
);
