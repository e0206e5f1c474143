/** Mammoth's way of saying which style becomes which element; the class tells later what the paragraph was. */
export const styleMap: readonly string[] = [
  "p[style-name='Title'] => h1.docx-title:fresh",
  "p[style-name='Subtitle'] => p.docx-subtitle:fresh",
  "p[style-name='Author'] => p.docx-author:fresh",
  "p[style-name='Byline'] => p.docx-author:fresh",
  "p[style-name='Date'] => p.docx-date:fresh",
  "p[style-name='Caption'] => p.docx-caption:fresh",
  "p[style-name='Image Caption'] => p.docx-caption:fresh",
  "p[style-name='Table Caption'] => p.docx-caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
];
