// How an error names, as options, the choices of a case that do not go together.

const options: Readonly<Record<string, (value: string) => string>> = {
  goal: (value) => `--goal ${value}`,
  profile: (value) => `--profile ${value}`,
  file: (value) => `--file ${value}`,
  problem: (value) => `--problem ${value}`,
  deleteData: (value) => (value === 'true' ? '--delete-data' : ''),
};

/** @example facetOptions(['goal=limit', 'profile=refused', 'window=none']) // '--goal limit, --profile refused' */
export function facetOptions(facets: readonly string[]): string {
  return facets
    .map((facet) => facet.split('=') as [string, string])
    .map(([name, value]) => options[name]?.(value) ?? '')
    .filter((option) => option !== '')
    .join(', ');
}
