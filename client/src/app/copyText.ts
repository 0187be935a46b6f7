// Copying without `navigator.clipboard`, which plain HTTP does not have.

/** Copies a text; false where the browser refuses. Call it inside the press of a button. */
export function copyText(text: string, document: Document): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
