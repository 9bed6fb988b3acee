import { codeAt, columns, isAsked, rows } from "../code-grid.ts";

/** A printed grid: numbers, and to the right of each its three characters. The reader looks them up. */
export function CodeGrid({ isWorn = false }: { readonly isWorn?: boolean }) {
  return (
    <table class={isWorn ? "is-worn" : ""}>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            {columns.map((column) => {
              const far = isAsked(column) ? "" : "far";
              return (
                <>
                  <td class={`n ${far}`}>{row + column}</td>
                  <td class={far}>{isWorn ? "▒▒▒" : codeAt(row + column)}</td>
                </>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
