import { encode } from "uqr";
import { qrPath } from "../../said/qr-path.ts";

const svg = "http://www.w3.org/2000/svg";

/**
 * A QR code of a text as a picture, made in the page: no request tells anybody what is in it.
 * @throws Error when the text is too long for a code.
 */
export function drawQr(text: string, label: string): SVGSVGElement {
  const { data, size } = encode(text, { border: 4 });
  const picture = document.createElementNS(svg, "svg");
  const path = document.createElementNS(svg, "path");
  picture.setAttribute("viewBox", `0 0 ${size} ${size}`);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", label);
  path.setAttribute("d", qrPath(data));
  picture.append(path);
  return picture;
}
