// How the Word document looks: letters, and the space before and after.

/** Space stands in the styles, so that nobody needs an empty line. */
export function stylesIn(locale: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: "1B1B1B" },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { size: 21, font: "Calibri", language: { value: locale } },
        paragraph: { spacing: { after: 120 } },
      },
      title: { run: { size: 52, bold: true }, paragraph: { spacing: { after: 360 } } },
      heading1: heading(36, 0),
      heading2: heading(28, 360),
      heading3: heading(24, 280),
      heading4: heading(21, 200),
    },
    paragraphStyles: [
      { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: { size: 28, color: "47443E" } },
      { id: "Caption", name: "caption", basedOn: "Normal", run: { size: 19, color: "47443E" } },
      { id: "Fact", name: "Fact", basedOn: "Normal", paragraph: { spacing: { after: 60 } } },
      { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
    ],
  };
}
