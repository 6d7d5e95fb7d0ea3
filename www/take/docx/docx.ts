/**
 * The annex as a Word document. Headings are real headings, tables repeat
 * their head on each page, and a chapter with a wide table lies across.
 * Loaded when it is asked for.
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { annex } from "../annex/annex";
import type { Annex, Chapter } from "../annex/shape";
import { clean } from "../annex/shape";
import { fileName, type Paper, type TakenFile } from "../paper";
import { blocks, type Set } from "./blocks";
import { headingStyles, paragraphStyles, run, twips } from "./styles";

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export async function docx(paper: Paper): Promise<TakenFile> {
  const content = annex(paper);
  const bytes = await Packer.pack(document(paper, content), "arraybuffer");
  return { name: fileName(paper, "docx"), content: new Blob([bytes], { type }) };
}

function document({ view }: Paper, content: Annex): Document {
  const { t, lang } = view;
  const title = clean(content.title);
  const language = lang === "sv" ? "sv-SE" : "en-GB";
  return new Document({
    title,
    subject: clean(content.kind),
    description: clean(content.provenance.join(". ")),
    creator: t("annex-program"),
    lastModifiedBy: t("annex-program"),
    styles: {
      default: { document: { run: { ...run, language: { value: language } } }, ...headingStyles },
      paragraphStyles,
    },
    numbering: {
      config: [
        {
          reference: "list",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: twips(6), hanging: twips(4) } } },
            },
          ],
        },
      ],
    },
    sections: sections(content, t),
  });
}

/** Chapters that lie the same way follow on one another. */
function sections(content: Annex, t: Paper["view"]["t"]): ISectionOptions[] {
  const runs: { across: boolean; chapters: Chapter[] }[] = [];
  for (const chapter of content.chapters) {
    const last = runs.at(-1);
    if (last && last.across === chapter.across) last.chapters.push(chapter);
    else runs.push({ across: chapter.across, chapters: [chapter] });
  }
  return runs.map(({ across, chapters }, index) => {
    const set: Set = { across, lang: content.lang };
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: {
            width: twips(210),
            height: twips(297),
            orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: twips(across ? 20 : 24),
            bottom: twips(across ? 17 : 20),
            left: twips(20),
            right: twips(20),
            header: twips(11),
            footer: twips(10),
          },
        },
      },
      headers: { default: header(content, across) },
      footers: { default: footer(t, across) },
      children: [...(index === 0 ? head(content) : []), ...chapters.flatMap((chapter) => chapterOf(chapter, set))],
    };
  });
}

function head({ kind, title, provenance }: Annex): Paragraph[] {
  return [
    new Paragraph({ style: "Kind", text: clean(kind) }),
    new Paragraph({ style: "Title", text: clean(title) }),
    ...provenance.map(
      (line, index) =>
        new Paragraph({ style: "Provenance", children: [new TextRun({ text: clean(line), bold: index === 0 })] }),
    ),
  ];
}

function chapterOf({ title, level, blocks: content }: Chapter, set: Set): ReturnType<typeof blocks> {
  const heading = new Paragraph({ style: level === 1 ? "Heading1" : "Heading2", text: clean(title) });
  return [...(title === "" ? [] : [heading]), ...blocks(content, set)];
}

function header({ title, provenance }: Annex, across: boolean): Header {
  return new Header({
    children: [
      new Paragraph({
        style: "Margin",
        tabStops: [{ type: TabStopType.RIGHT, position: twips(across ? 257 : 170) }],
        children: [
          new TextRun(clean(shortened(title))),
          new TextRun({ children: [new Tab(), clean(provenance[0] ?? "")] }),
        ],
      }),
    ],
  });
}

function footer(t: Paper["view"]["t"], across: boolean): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Margin",
        tabStops: [{ type: TabStopType.RIGHT, position: twips(across ? 257 : 170) }],
        children: [
          new TextRun({
            children: [
              new Tab(),
              `${t("annex-page")}\u00a0`,
              PageNumber.CURRENT,
              ` ${t("annex-page-of")} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

/** The head of a page has one line. */
function shortened(title: string): string {
  return title.length > 70 ? `${title.slice(0, 69).trimEnd()}…` : title;
}
