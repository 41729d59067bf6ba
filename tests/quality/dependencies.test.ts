import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDependencies, TABLE, writeTable } from "../../scripts/quality/dependencies.ts";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string | readonly string[];
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
/** Types of another package follow that package. */
const told = direct.filter(([name]) => !name.startsWith("@types/"));
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Licences under which the atlas may be built and given on; "BDS" is one package's slip of the pen. */
const ALLOWED =
  /^(0BSD|Apache-2\.0|Apache2|BSD-[23]-Clause|BDS-3-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MPL-2\.0|Unlicense|WTFPL|Zlib|Python-2\.0|CC-BY-4\.0)$/;
/** Packages that ask to run a program of theirs at installation. npm does not let them, and the atlas builds without. */
const WITH_SCRIPTS = ["better-sqlite3", "esbuild", "fsevents", "msgpackr-extract"];

/** What the text beside a package is headed by, where its manifest names no licence: "MIT License" is MIT. */
function readLicence(path: string): string {
  const [heading = ""] = readFileSync(`${path}/LICENSE`, "utf8").split("\n");
  return heading.replace(/ License$/, "");
}

describe("what the atlas is built from", () => {
  it("is pinned to the version that was tried, each package", () => {
    for (const [name, version] of direct)
      expect(version, name).toMatch(/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it("is known by its content: every package of the lock file carries a SHA-512, and none comes from elsewhere", () => {
    expect(locked.length).toBeGreaterThan(300);
    for (const [path, { integrity, resolved }] of locked) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved ?? "https:", path).toMatch(/^https:/);
    }
  });

  it("has no package but the known ones that runs a program at installation", () => {
    const names = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//, ""));
    expect(WITH_SCRIPTS).toEqual(expect.arrayContaining([...new Set(names)]));
  });

  it("stands under licences that let it be given on", () => {
    for (const [path, { license }] of locked) {
      const words = [license ?? readLicence(path)]
        .flat()
        .join(" OR ")
        .split(/ (?:OR|AND) /);
      for (const word of words) expect(word.replace(/[()]/g, ""), path).toMatch(ALLOWED);
    }
  });

  it("is told with what it is for: each package stands once in the list, and the list names no other", () => {
    const listed = readDependencies().flatMap(({ packages }) => packages);
    expect(listed.sort()).toEqual(told.map(([name]) => name).sort());
  });

  it("is told in a table that is the list's: `npm run dependencies` writes it", () => {
    expect(readFileSync(TABLE, "utf8")).toBe(writeTable(readDependencies()));
  });
});
