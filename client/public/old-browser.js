/*
 * Instead of a white page: one sentence where the browser is too old, or where the page's own code cannot be loaded.
 * Kept in the JavaScript of 2009, because the oldest browsers read this file and nothing else.
 */
(function () {
  var minimum = "Chrome 120, Edge 120, Safari 16.4, Firefox 128";
  var tooOld = [
    "Este navegador es demasiado antiguo para Minga: actualícelo o use otro (" + minimum + " o posterior).",
    "This browser is too old for Minga: update it or use another one (" + minimum + " or later).",
  ];
  var notLoaded = [
    "No se pudo cargar Minga: revise la conexión y recargue la página. Si sigue igual, actualice el navegador (" +
      minimum +
      " o posterior).",
    "Minga could not be loaded: check the connection and reload the page. If it stays like this, update the browser (" +
      minimum +
      " or later).",
  ];

  if (!isNewEnough()) {
    whenParsed(function () {
      show(tooOld);
    });
    return;
  }
  // Listening on the way down hears of a script that did not arrive, too.
  window.addEventListener("error", onError, true);

  /** `registerProperty` came with Safari 16.4 and Firefox 128, `mask-image` without prefix with Chrome 120. */
  function isNewEnough() {
    return (
      "noModule" in document.createElement("script") &&
      typeof structuredClone === "function" &&
      typeof Array.prototype.findLast === "function" &&
      typeof CSS === "object" &&
      typeof CSS.registerProperty === "function" &&
      CSS.supports("inset-inline-start", "0") &&
      CSS.supports("mask-image", "none")
    );
  }

  /** Once there is something on the page, errors are its own to tell. */
  function onError(event) {
    var source = event.target;
    if (source && source !== window && source.nodeName !== "SCRIPT") return;
    whenParsed(function () {
      var page = document.getElementById("root");
      if (page && !page.firstChild) show(notLoaded);
    });
  }

  /**
   * This file comes before the body, so as to listen before any other script can fail. The state of the document
   * changes before the page's own code runs, and the event of that name comes after it.
   */
  function whenParsed(act) {
    if (document.readyState !== "loading") {
      act();
      return;
    }
    document.addEventListener("readystatechange", function once() {
      document.removeEventListener("readystatechange", once);
      act();
    });
  }

  function show(sentences) {
    var page = document.getElementById("root");
    // Without its root, the page's own code has nothing to draw over.
    page.id = "not-shown";
    page.setAttribute("role", "alert");
    page.style.cssText = "max-width:40em;margin:3em auto;padding:0 1em;font:18px/1.5 sans-serif";
    ["es", "en"].forEach(function (language, index) {
      var line = document.createElement("p");
      line.lang = language;
      line.appendChild(document.createTextNode(sentences[index]));
      page.appendChild(line);
    });
  }
})();
