declare module "convert-layout/ru.js" {
  const layout: { readonly fromEn: (text: string) => string; readonly toEn: (text: string) => string };
  export default layout;
}

declare module "cyrillic-to-translit-js" {
  export default function createTranslit(config?: { preset: "ru" | "uk" | "mn" }): {
    readonly transform: (text: string, space?: string) => string;
    readonly reverse: (text: string, space?: string) => string;
  };
}
