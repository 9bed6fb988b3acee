import type { Proof } from "../../src/engine/proof/prove.ts";
import { proveTree, searchOf } from "../../src/knowledge/guides.ts";
import { knowledge } from "./knowledge.ts";

/** What all proofs of the real content have searched so far. */
export const search = searchOf();

const proofs = new Map<string, Proof>();

/** The proof of one tree of the real content, worked out once for all tests of a worker. */
export function proofOf(tree: string): Proof {
  const proof = proofs.get(tree) ?? proveTree(knowledge, tree, search);
  proofs.set(tree, proof);
  return proof;
}
