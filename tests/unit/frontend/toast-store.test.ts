import assert from "node:assert/strict";
import {
  currentToasts,
  dismissToast,
  onToasts,
  showToast,
} from "../../../app/frontend/src/components/toasts/toast-store.ts";

const texts = () => currentToasts().map(({ text }) => text);

describe("toasts", () => {
  afterEach(() => currentToasts().forEach(({ id }) => dismissToast(id)));

  it("stand until they are dismissed", () => {
    const id = showToast({ text: "Saved" });
    assert.deepEqual(texts(), ["Saved"]);
    dismissToast(id);
    assert.deepEqual(texts(), []);
  });

  it("give way to newer ones, so that the page stays visible", () => {
    for (const text of ["1", "2", "3", "4"]) showToast({ text });
    assert.deepEqual(texts(), ["2", "3", "4"]);
  });

  it("tell who watches about each change", () => {
    let changes = 0;
    const stop = onToasts(() => (changes += 1));
    dismissToast(showToast({ text: "Saved" }));
    stop();
    showToast({ text: "Unwatched" });
    assert.equal(changes, 2);
  });

  it("report that they were closed, once, but not that they gave way", () => {
    const closed: string[] = [];
    const show = (text: string) =>
      showToast({ text, onClose: () => closed.push(text) });
    show("pushed out");
    const [, , last] = [show("2"), show("3"), show("4")];
    dismissToast(last ?? 0);
    dismissToast(last ?? 0);
    assert.deepEqual(closed, ["4"]);
  });
});
