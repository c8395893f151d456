// The options by which a person gives a facet: how an error names the choices that do not go together.

const options: Readonly<Record<string, string>> = {
  goal: '--goal',
  profile: '--profile',
  file: '--file',
  deleteData: '--delete-data',
  window: '--letter-date / --notice-date',
  problem: '--problem',
};

/** @example facetOptions(['goal', 'profile']) // '--goal, --profile' */
export function facetOptions(facets: readonly string[]): string {
  return facets.map((facet) => options[facet] ?? facet).join(', ');
}
