import { config } from "zod";

// zod would try to compile its checks, which the page's policy forbids and
// browsers report.
config({ jitless: true });
