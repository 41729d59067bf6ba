import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

/** Import paths that a room may not use; type imports in Svelte files count, which dependency-cruiser does not see. */
const closed = (...groups) => ["error", { patterns: groups.map(([group, message]) => ({ group, message })) }];

const SCRIPTS = [["**/scripts/**"], "the browser half never imports the pipeline"];
const WORDS = [["**/src/words/**"], "the pipeline tells data; the commands put it into words"];
const TESTS = [["**/tests/**"], "nothing imports tests"];
const VIEWS = [["**/views/**"], "map and views never import each other; App.svelte composes them"];
const MAP = [["**/map/**"], "only App may use the map; pass values through the scene"];
const STATE = [
  ["**/state/**", "**/App.svelte", "**/compose*"],
  "arrows point down: views -> state -> load -> domain",
];
const LOAD = [["**/load/**"], "only state loads"];
const ROOMS = [
  ["**/{map,views,charts,state,load,i18n,ui}/**"],
  "the domain and the leaves know no other room",
];

export default ts.config(
  { ignores: ["dist/", "public/", "node_modules/"] },
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: [
          "tsconfig.json",
          "scripts/tsconfig.json",
          "src/entries/tsconfig.json",
          "tests/tsconfig.json",
        ],
        tsconfigRootDir: new URL("../..", import.meta.url).pathname,
        extraFileExtensions: [".svelte"],
      },
      globals: { ...globals.browser },
    },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      "@typescript-eslint/max-params": ["error", { max: 5 }],
      "no-console": "error",
      "no-warning-comments": "error",
      // TypeScript sees undefined names better, in Svelte files too.
      "no-undef": "off",
      "no-unused-vars": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: false }],
      "@typescript-eslint/prefer-nullish-coalescing": [
        "error",
        { ignoreConditionalTests: true, ignorePrimitives: { string: true } },
      ],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      "svelte/require-each-key": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/prefer-svelte-reactivity": "off",
      "svelte/no-navigation-without-resolve": "off",
      // Props and runes are plain lets and consts to a linter that does not know Svelte.
      "prefer-const": "off",
      "max-lines-per-function": "off",
      // The types of Svelte's markup are checked by svelte-check; these rules see less than it does.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-redundant-type-constituents": "off",
    },
  },
  { files: ["src/domain/**"], rules: { "no-restricted-imports": closed(ROOMS, SCRIPTS, TESTS) } },
  {
    files: ["src/ui/**", "src/words/**"],
    rules: { "no-restricted-imports": closed(MAP, VIEWS, STATE, LOAD, SCRIPTS, TESTS) },
  },
  { files: ["src/load/**"], rules: { "no-restricted-imports": closed(MAP, VIEWS, STATE, SCRIPTS, TESTS) } },
  { files: ["src/state/**"], rules: { "no-restricted-imports": closed(MAP, VIEWS, SCRIPTS, TESTS) } },
  { files: ["src/charts/**"], rules: { "no-restricted-imports": closed(MAP, VIEWS, LOAD, SCRIPTS, TESTS) } },
  { files: ["src/views/**"], rules: { "no-restricted-imports": closed(MAP, LOAD, SCRIPTS, TESTS) } },
  { files: ["src/map/**"], rules: { "no-restricted-imports": closed(VIEWS, LOAD, SCRIPTS, TESTS) } },
  {
    files: ["scripts/pipeline/**"],
    rules: { "no-restricted-imports": closed(WORDS, TESTS) },
  },
  {
    files: ["scripts/pipeline/steps/**", "scripts/pipeline/checks/**"],
    rules: {
      "no-restricted-imports": closed(
        WORDS,
        [
          ["node:*", "**/effects/**", "**/publish/**", "**/sources/**"],
          "steps and checks are pure: data in, data out",
        ],
        TESTS,
      ),
    },
  },
  {
    // Still with six and more; the work on the paper of figures and on problems as data gives these their objects.
    files: [
      "scripts/pipeline/build.ts",
      "scripts/pipeline/publish/{catalogue,facts,series}.ts",
      "scripts/pipeline/check/cellProblem.ts",
      "scripts/pipeline/recognise/identify.ts",
    ],
    rules: { "@typescript-eslint/max-params": "off" },
  },
  { files: ["tests/**"], rules: { "max-lines-per-function": "off" } },
  { files: ["**/*.js", "**/*.cjs"], ...ts.configs.disableTypeChecked },
);
