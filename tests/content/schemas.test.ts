import { describe, expect, test } from "vitest";
import { z } from "zod";
import { agreedFile } from "../../src/knowledge/agreed.ts";
import { articleFrontmatter } from "../../src/knowledge/article.ts";
import { checkReferences } from "../../src/knowledge/check/references.ts";
import { circumstanceFile } from "../../src/knowledge/circumstance.ts";
import { claimFile } from "../../src/knowledge/claim.ts";
import { glossaryFile } from "../../src/knowledge/glossary.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { procedure, slot } from "../../src/knowledge/procedure.ts";
import { quantityFile } from "../../src/knowledge/quantity.ts";
import { registryFile } from "../../src/knowledge/registry.ts";
import { siteWords } from "../../src/knowledge/site-words.ts";
import { tree } from "../../src/knowledge/tree.ts";
import { deviceWords } from "../../src/knowledge/words.ts";
import { knowledge } from "../support/knowledge.ts";

const schemas = {
  articleFrontmatter,
  circumstanceFile,
  claimFile,
  procedure,
  slot,
  quantityFile,
  registryFile,
  tree,
  deviceWords,
  siteWords,
  glossaryFile,
  agreedFile,
};

/** Paths of fields without a description, anywhere in a JSON schema. */
function undescribed(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties, ...rest } = node as { properties?: Record<string, { description?: string }> };
  const own = Object.entries(properties ?? {}).flatMap(([name, field]) => [
    ...(field.description === undefined ? [`${path}.${name}`] : []),
    ...undescribed(field, `${path}.${name}`),
  ]);
  return [...own, ...Object.entries(rest).flatMap(([name, part]) => undescribed(part, `${path}/${name}`))];
}

test.each(Object.entries(schemas))("every field of %s has a sentence for writers", (name, schema) => {
  expect(undescribed(z.toJSONSchema(schema, { unrepresentable: "any" }), name)).toEqual([]);
});

describe("a mistake in the content", () => {
  const broken = (change: (copy: Knowledge) => void) => {
    const copy = structuredClone(knowledge) as Knowledge;
    change(copy);
    return checkReferences(copy).map((error) => error.message);
  };
  const step = (copy: Knowledge) =>
    copy.procedures["recover-android"]?.steps.find(
      (entry) => "id" in entry && entry.id === "choose-recovery",
    );

  test("names place, fact and the nearest control", () => {
    const errors = broken((copy) => {
      const found = step(copy);
      if (found && "do" in found) found.do = [{ press: "recover-setpu" }];
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /recover-android\.yml › steps › choose-recovery.*"recover-setpu" does not exist/,
    );
    expect(errors[0]).toContain('Did you mean "recover-setup"?');
  });

  test("is found in targets, circumstances, claims, quantities and words", () => {
    const errors = broken((copy) => {
      const node = copy.trees["restore-access"]?.nodes["phone-os"];
      if (node?.answers["android"]) node.answers["android"].to = "confirm-recovry";
      if (node?.answers["iphone"]) node.answers["iphone"].means = { "phone-os": "iphon" };
      if (node) node.claims = ["F999"];
      const words = copy.words["android"];
      if (words) delete words.controls["submit"];
      const quantity = step(copy);
      if (quantity && "say" in quantity)
        quantity.say = { en: "{{quantity.sms-dely}}", ru: "{{quantity.sms-dely}}" };
    });
    for (const part of ["confirm-recovery", "iphone", "F999", '"submit" has no words', "sms-delay"])
      expect(errors.join("\n")).toContain(part);
  });

  test("is found when the two languages name different buttons", () => {
    const errors = broken((copy) => {
      const found = step(copy);
      if (found && "say" in found) found.say = { en: "Tap {{control.recover-setup}}.", ru: "Нажмите." };
    });
    expect(errors.join()).toContain("Name the same buttons");
  });
});
