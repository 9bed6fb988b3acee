/** Narrows the table of all cases to a verdict and to words of the answers. */
function wake(tools: HTMLElement): void {
  const verdict = tools.querySelector("select");
  const words = tools.querySelector("input");
  const count = tools.querySelector<HTMLElement>("[data-count]");
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("main tbody tr")];
  const draw = () => {
    const wanted = (words?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const [answers, end] = [...row.cells].map((cell) => cell.textContent?.toLowerCase() ?? "");
      const fits = !verdict?.value || end?.trim() === verdict.value.toLowerCase();
      row.hidden = !fits || !wanted.every((word) => answers?.includes(word));
      if (!row.hidden) shown++;
    }
    if (count) count.textContent = `${shown} / ${count.dataset["of"]}`;
  };
  tools.hidden = false;
  verdict?.addEventListener("change", draw);
  words?.addEventListener("input", draw);
  draw();
}

const tools = document.querySelector<HTMLElement>("[data-filters]");
if (tools) wake(tools);
