/** A text with its places filled in: `On {{device}}, press {{part}}`. A place that nothing fills stays. Pure. */
export function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{\s*([a-z-]+)\s*\}\}/g, (place, name: string) =>
    Object.hasOwn(parts, name) ? (parts[name] ?? place) : place,
  );
}
