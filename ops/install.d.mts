/** Runs `npm ci` in a folder whose node_modules are missing or older than package-lock.json. */
export function installPackages(folder: string, what: string): Promise<void>;
