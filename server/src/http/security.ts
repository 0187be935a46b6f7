// What browsers are told to refuse, on both ways to be reached. Helmet's defaults would turn the page white over plain
// HTTP on every address but localhost, so every directive is given.
import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

const YEAR_SECONDS = 365 * 24 * 3600;

export function securityHeaders({ secure }: { readonly secure: boolean }): RequestHandler {
  // Safari before 15.4 does not count sockets to the same host as 'self'. Host has been checked before.
  const sockets = (request: IncomingMessage) => `${secure ? "wss" : "ws"}://${request.headers.host ?? ""}`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "blob:", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", sockets],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure && { maxAge: YEAR_SECONDS, includeSubDomains: false },
    crossOriginOpenerPolicy: secure && { policy: "same-origin" },
    originAgentCluster: secure,
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "no-referrer" },
    xContentTypeOptions: true,
    xDnsPrefetchControl: { allow: false },
    xDownloadOptions: true,
    xFrameOptions: { action: "deny" },
    xPermittedCrossDomainPolicies: { permittedPolicies: "none" },
    xPoweredBy: true,
    xXssProtection: true,
  });
}

/** Features of the browser that no page of ours uses. */
export const refuseFeatures: RequestHandler = (_, response, next) => {
  response.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  // A workshop is nobody's search result.
  response.set("X-Robots-Tag", "noindex");
  next();
};
