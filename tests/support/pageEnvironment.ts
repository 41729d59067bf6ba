import type { Environment } from "vitest/runtime";

/** Compiles states as for a page, where what is derived is kept until something it rests on changes; there is no document in it. */
export default {
  name: "page",
  viteEnvironment: "client",
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
