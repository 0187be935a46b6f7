// The report of a workshop: as files to download, and as a page to print.
import { AppError } from "@minga/shared/core/appError.ts";
import { idPattern } from "@minga/shared/core/ids.ts";
import { type Language, languages } from "@minga/shared/core/localized.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import { reportFormats } from "@minga/shared/protocol/http/reports.ts";
import { type Request, type Response, Router } from "express";
import { passFor } from "../auth/access.ts";
import { attachment, reportName } from "../reports/fileName.ts";
import { fileTypes } from "../reports/fileTypes.ts";
import { PRINT_POLICY, writeHtml, writeRefusal } from "../reports/html.ts";
import { createFileMaker } from "../reports/makeFile.ts";
import { createWriting } from "../reports/writing.ts";
import { hasGroup } from "../storage/workshops.ts";
import { createText, type Text } from "../texts.ts";
import { gatherReport } from "./gatherReport.ts";
import { mustWriteIn } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { noteError, statusOf } from "./problems.ts";

export function createReportRoutes(parts: HttpParts): Router {
  const router = Router();
  const makeReport = createMaker(parts);
  const makeFile = createFileMaker();
  for (const format of reportFormats) {
    router.get(`/api/workshops/:workshop/report.${format}`, async (request: Request, response: Response) => {
      const { report, writing, isOneGroup } = await makeReport(request);
      // One at a time: a hall that asks for its reports at once must not take every core from the board.
      const file = await parts.inTurn("report", () => makeFile({ report, format }));
      response.set({
        "Content-Type": fileTypes[format],
        "Content-Disposition": attachment(`${reportName(report, { writing, isOneGroup })}.${format}`),
        "Cache-Control": "no-store",
      });
      response.end(file);
    });
  }
  return router;
}

/** Stands before the pages of the interface, one shell for all addresses. */
export function createReportPage(parts: HttpParts): Router {
  const router = Router();
  const makeReport = createMaker(parts);
  router.get("/taller/:workshop/informe", async (request: Request, response: Response) => {
    response.set({ "Content-Security-Policy": PRINT_POLICY, "Cache-Control": "no-store" });
    try {
      const { report, writing } = await makeReport(request);
      response.type("html").send(writeHtml(report, writing));
    } catch (failure) {
      const { code } = noteError(failure, { request, log: parts.log });
      const language = wantedLanguage(request) ?? "es";
      const text = await createText(language);
      response
        .status(statusOf(code))
        .type("html")
        .send(writeRefusal(text(`errors.${code}`), createWriting(text, language)));
    }
  });
  return router;
}

function createMaker(parts: HttpParts) {
  const texts = new Map<Language, Promise<Text>>();
  return async (request: Request) => {
    const workshop = String(request.params["workshop"]);
    const group = await reportedGroup(parts, request, workshop);
    const report = await gatherReport(parts, { workshop, group, language: wantedLanguage(request) });
    const { language } = report;
    const text = texts.get(language) ?? createText(language);
    texts.set(language, text);
    return { report, writing: createWriting(await text, language), isOneGroup: group !== undefined };
  };
}

/** The one group to report on, undefined for all of them; throws where the caller may not write in it. */
async function reportedGroup(parts: HttpParts, request: Request, workshop: string): Promise<string | undefined> {
  const { cookie } = request.headers;
  const access = await parts.sessions.read(cookie);
  const hasLapsed = !access && parts.sessions.isPresented(cookie);
  const { grupo: wanted } = request.query;
  if (access?.owned.includes(workshop)) {
    if (wanted === undefined || wanted === PLENARY) return wanted;
    const isKnown = typeof wanted === "string" && idPattern.test(wanted);
    if (isKnown && (await hasGroup(parts.catalogue, workshop, wanted))) return wanted;
    throw new AppError("group-not-found", `no such group in ${workshop}`);
  }
  const group = wanted ?? passFor(access, workshop)?.group ?? "";
  mustWriteIn({ access, hasLapsed }, { workshop, group: String(group) });
  return String(group);
}

function wantedLanguage({ query: { idioma } }: Request): Language | undefined {
  return languages.find((known) => known === idioma);
}
