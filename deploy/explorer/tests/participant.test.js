import assert from "node:assert/strict";
import test from "node:test";
import { call, faultOf, participant, participantHeader } from "../../../api/src/main/resources/explorer/participant.js";
import { newIdentifier } from "../../../api/src/main/resources/explorer/drafts.js";
import { trimmed } from "../../../api/src/main/resources/explorer/commands.js";

test("a name travels as the bytes of its UTF-8", () => {
  assert.deepEqual(participantHeader(), {});
  call("  Zoë ");
  assert.equal(participant(), "Zoë");
  assert.equal(Buffer.from(participantHeader()["Rejoinder-Participant"], "latin1").toString("utf8"), "Zoë");
});

test("a name is no longer than 200 characters and holds no line break", () => {
  assert.equal(faultOf("🦉".repeat(200)), "");
  assert.equal(faultOf("🦉".repeat(201)), "long");
  assert.equal(faultOf("a\nb"), "control");
});

test("identifiers are random UUIDs", () => {
  assert.match(newIdentifier(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(newIdentifier(), newIdentifier());
});

test("an input leaves out what was left empty", () => {
  assert.deepEqual(trimmed({ url: " ", title: " A ", deed: null, slots: [], when: undefined, sure: false }),
    { title: "A", slots: [], sure: false });
});
