import "./onceForComponents.js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import rooms from "./restrictedImports.cjs";

/** Controls of the house: what is pressed, chosen or read in rows is drawn in one place. */
const RAW_CONTROLS = {
  button: "use Button, IconButton, Chip or Menu of src/ui",
  select: "use Select of src/ui",
  table: "use Table of src/ui",
  dialog: "use Dialog of src/ui",
  textarea: "use TextArea of src/ui",
};

export default ts.config(
  { ignores: ["dist/", "public/", "node_modules/"] },
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        // Opens the project of each file as an editor does: nothing but what the files at hand need.
        projectService: { allowDefaultProject: ["vite.config.ts"] },
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
  {
    files: ["src/**/*.svelte"],
    ignores: ["src/ui/**", "src/charts/**", "src/map/**"],
    rules: {
      "svelte/no-restricted-html-elements": [
        "error",
        ...Object.entries(RAW_CONTROLS).map(([element, message]) => ({ elements: [element], message })),
      ],
    },
  },
  ...rooms.BLOCKS,
  { files: ["tests/**"], rules: { "max-lines-per-function": "off" } },
  { files: ["**/*.js", "**/*.cjs"], ...ts.configs.disableTypeChecked },
  // CommonJS has no other way: the table of rooms is read by two tools that ask for it.
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
