const HASH_DIGITS = 12;

export interface ImageNameParts {
  name: string;
  version: string;
  hash: string;
  registry?: string;
}

/** A name that stands for one content for ever, such as todo-backend:v0.1.0-0f3a9c5d7e21. */
export function imageName({
  name,
  version,
  hash,
  registry,
}: ImageNameParts): string {
  const repository = registry ? `${registry}/${name}` : name;
  return `${repository}:v${version}-${hash.slice(0, HASH_DIGITS)}`;
}
