// Whether the server answers, for whatever starts or watches it. Says nothing else, so anybody may ask.
import { Router as createRouter, type Router } from "express";

export function createHealthRoutes(): Router {
  const router = createRouter();
  router.get("/healthz", (_, response) => {
    response.set("Cache-Control", "no-store").type("text/plain").send("ok\n");
  });
  return router;
}
