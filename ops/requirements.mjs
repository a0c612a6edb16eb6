const OLDEST_NODE = [20, 19];

/**
 * What this machine lacks to run the commands, in words for a person; undefined when nothing.
 * @param {string} platform as process.platform
 * @param {string} nodeVersion as process.versions.node
 * @returns {string | undefined}
 */
export function unmetRequirement(platform, nodeVersion) {
  if (platform === "win32")
    return "Windows runs this inside WSL2: install it with `wsl --install`, open its shell, clone the project there and run the command again.";
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor))
    return undefined;
  return `Node.js ${OLDEST_NODE.join(".")} or newer is needed; this is ${nodeVersion}. Install a current one (https://nodejs.org) and run the command again.`;
}
