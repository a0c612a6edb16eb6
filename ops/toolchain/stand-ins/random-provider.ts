import { isDeepStrictEqual } from "node:util";
import type {
  CheckFailure,
  Provider,
} from "@pulumi/pulumi/provider/provider.js";
import { hash } from "bcryptjs";
import { z } from "zod";
import {
  isUnknown,
  plain,
  secret,
  type Properties,
} from "./property-values.ts";
import {
  generatePassword,
  PasswordSchema,
  passwordProblem,
  type PasswordOptions,
} from "./random-password.ts";
import { refuseInput, refuseType, typeOf, unsupported } from "./refusal.ts";

const PASSWORD = "random:index/randomPassword:RandomPassword";
const BCRYPT_COST = 10;

function expectPassword(urn: string) {
  if (typeOf(urn) !== PASSWORD) throw unsupported("random", typeOf(urn));
}

function failuresOf(issues: z.core.$ZodIssue[]): CheckFailure[] {
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => refuseInput("random", key))
      : [{ property: issue.path.join("."), reason: issue.message }],
  );
}

function check(news: Properties): CheckFailure[] {
  const inputs = plain(news);
  // A preview may not know every value yet; the update checks them again.
  if (Object.values(inputs).some(isUnknown)) return [];
  const parsed = PasswordSchema.safeParse(inputs);
  if (!parsed.success) return failuresOf(parsed.error.issues);
  const reason = passwordProblem(parsed.data);
  return reason ? [{ property: "length", reason }] : [];
}

function changedKeys(olds: Properties, news: Properties): string[] {
  const inputs = plain(news);
  const unknown = Object.keys(inputs).filter((key) => isUnknown(inputs[key]));
  if (unknown.length > 0) return unknown;
  const wanted: Properties = PasswordSchema.parse(inputs);
  const had = plain(olds);
  const keys = Object.keys({ ...wanted, overrideSpecial: 0, keepers: 0 });
  return keys.filter((key) => !isDeepStrictEqual(had[key], wanted[key]));
}

async function create(options: PasswordOptions) {
  const result = generatePassword(options);
  const bcryptHash = await hash(result, BCRYPT_COST);
  const secrets = { result: secret(result), bcryptHash: secret(bcryptHash) };
  // The official provider uses "none" too: the ID is not encrypted.
  const id = "none";
  return { id, outs: { ...plain(options), id, ...secrets } };
}

/** RandomPassword of Pulumi's random provider, drawn from the same source. */
export function randomProvider(version: string): Provider {
  return {
    version,
    schema: JSON.stringify({ name: "random", version }),
    async check(urn, _olds, news) {
      const known = typeOf(urn) === PASSWORD;
      const failures = known ? check(news) : [refuseType("random", urn)];
      return { inputs: news, failures };
    },
    async diff(_id, _urn, olds, news) {
      const replaces = changedKeys(olds, news);
      return { changes: replaces.length > 0, replaces };
    },
    async create(urn, inputs) {
      expectPassword(urn);
      return create(PasswordSchema.parse(plain(inputs)));
    },
    async read(id, _urn, props) {
      if (!props?.result) throw unsupported("random", "Importing a password");
      return { id, props };
    },
    async update(urn) {
      throw unsupported("random", `Updating ${typeOf(urn)} in place`);
    },
    async invoke(token) {
      throw unsupported("random", token);
    },
  };
}
