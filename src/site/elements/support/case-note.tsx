import { useState } from "preact/hooks";
import type { GuideData } from "../../payload/guide-data.ts";
import { copyText } from "../page/copy-text.ts";

interface Props {
  readonly data: GuideData;
  readonly lines: readonly string[];
}

/** What was said and done so far, as a note for the desk's own records. */
export function CaseNote({ data, lines }: Props) {
  const [said, tell] = useState<"copied" | "copy-failed">();
  return (
    <details>
      <summary>{data.text["desk-note"]}</summary>
      <pre class="note">{lines.join("\n")}</pre>
      <p class="bar">
        <button type="button" class="quiet" onClick={() => copyText(lines.join("\n"), tell)}>
          {data.text["desk-note-copy"]}
        </button>
        <span role="status">{said && data.text[said]}</span>
      </p>
    </details>
  );
}
