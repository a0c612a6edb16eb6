/** What is built from published Go modules. Each entry has its own module in ops/toolchain/go. */
export interface GoBuild {
  /** Folder below ops/toolchain/go. */
  readonly module: string;
  readonly version: string;
  /** What `go build` is given: import paths, or "." for a main of our own. */
  readonly packages: readonly string[];
  /** Names of the executables that come out. */
  readonly binaries: readonly string[];
  /** String variables set by the linker. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Servers that run all day are optimized; commands compile faster without. */
  readonly optimized: boolean;
  readonly cgo?: boolean;
  readonly tags?: string;
  /** Files of a module that a main of our own embeds. */
  readonly embedded?: {
    readonly module: string;
    readonly files: readonly string[];
  };
  /** Seconds on two cores, for the progress line. */
  readonly usualSeconds: number;
}
