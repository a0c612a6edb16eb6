import { isDeepStrictEqual } from "node:util";
import type { Provider } from "@pulumi/pulumi/provider/provider.js";
import type { StatusLog } from "./engine-log.ts";
import { buildImage } from "./image-build.ts";
import { checkImage, ImageSchema } from "./image-inputs.ts";
import { plain, secret, type Properties } from "./property-values.ts";
import { refuseType, typeOf, unsupported } from "./refusal.ts";

const IMAGE = "docker:index/image:Image";

function expectImage(urn: string) {
  if (typeOf(urn) !== IMAGE) throw unsupported("docker", typeOf(urn));
}

/** Image of Pulumi's Docker provider, built by the same daemon. */
export function dockerProvider(version: string, log: StatusLog): Provider {
  const cancelling = new AbortController();

  async function build(urn: string, news: Properties) {
    expectImage(urn);
    const inputs = plain(news);
    const outputs = await buildImage(ImageSchema.parse(inputs), {
      onLine: (line) => log(urn, line),
      cancelSignal: cancelling.signal,
    });
    // The official provider, too, keeps what it compares with here.
    return { ...outputs, __inputs: secret(inputs) };
  }

  return {
    version,
    schema: JSON.stringify({ name: "docker", version }),
    async check(urn, _olds, news) {
      if (typeOf(urn) === IMAGE) return checkImage(plain(news));
      return { inputs: news, failures: [refuseType("docker", urn)] };
    },
    async diff(_id, _urn, olds, news) {
      const had = plain(olds as Properties).__inputs;
      return { changes: !isDeepStrictEqual(had, plain(news)) };
    },
    async create(urn, inputs) {
      const outs = await build(urn, inputs);
      return { id: outs.imageName, outs };
    },
    async update(_id, urn, _olds, news) {
      return { outs: await build(urn, news) };
    },
    // As with the official provider, reading and deleting leave the daemon alone.
    async read(id, _urn, props) {
      return { id, props };
    },
    async delete() {},
    async invoke(token) {
      throw unsupported("docker", token);
    },
    async cancel() {
      cancelling.abort();
    },
  };
}
