/** What a bundle imports before it runs, by the bundle's key in the manifest of the build. */
export type BundleImports = Readonly<Record<string, readonly string[]>>;

/**
 * Bundles that wait for each other, each circle as the way around it. Whichever of them runs first reads what the other has not made yet:
 * the page then says that a part can not be loaded, and says nothing of why.
 */
export function findCircles(imports: BundleImports): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (key: string, way: readonly string[]): void => {
    const at = way.indexOf(key);
    if (at >= 0) circles.push([...way.slice(at), key]);
    if (at >= 0 || done.has(key)) return;
    for (const next of imports[key] ?? []) visit(next, [...way, key]);
    done.add(key);
  };
  for (const key of Object.keys(imports)) visit(key, []);
  return circles;
}
