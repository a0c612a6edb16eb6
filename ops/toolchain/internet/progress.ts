const mebibyte = 1024 * 1024;

/** @param total bytes in all; 0 when the server doesn't tell */
export function progressLine(
  name: string,
  done: number,
  total: number,
): string {
  const megabytes = (bytes: number) => Math.floor(bytes / mebibyte);
  return total > done || total === done
    ? `${name}: ${megabytes(done)} of ${megabytes(total)} MiB`
    : `${name}: ${megabytes(done)} MiB`;
}
