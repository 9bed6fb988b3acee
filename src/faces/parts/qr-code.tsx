import type { FaceWords } from "../words.ts";

/** A QR code that any camera can read: it says that it is for training. */
export function QrCode({ words }: { readonly words: FaceWords }) {
  const { path, size } = words.qr ?? { path: "", size: 1 };
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
